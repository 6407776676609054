import type { Case } from '../corpus/case.ts';
import { withinOperations } from '../corpus/operations.ts';
import type { Route } from '../corpus/route.ts';
import type { Settings } from '../language/settings.ts';
import type { SignalKind } from '../oracle/signal.ts';
import type { Failure } from './failure.ts';
import { createShrinker, finishedShrinker, type Shrinker } from './minimize/shrinker.ts';
import { createWire } from './minimize/wire.ts';
import { variantOf } from './shot-of.ts';
import { createSizeLadder } from './size-ladder.ts';

const EXPENSIVE: ReadonlySet<SignalKind> = new Set(['crash', 'hang', 'slow', 'leak', 'poisoned']);
const EXPENSIVE_TRIES = 60;

/** Each try of these costs a restart or a long wait: they are minimized last, and with fewer tries. */
export function isExpensive({ kind }: Failure): boolean {
  return EXPENSIVE.has(kind);
}

export interface ShrinkingParts {
  readonly settings: Settings;
  /** Plays a smaller case: the same failure, or null. */
  readonly attempt: (variant: Case) => Promise<Failure | null>;
  /** Operations that must not be called. */
  readonly excluded?: ((route: Route) => boolean) | undefined;
}

/** The shrinker for a failure that a case shows. */
export function shrinkerFor(
  failure: Failure,
  suspect: Case,
  { settings, attempt, excluded }: ShrinkingParts,
): Shrinker {
  if (suspect.minimal) return finishedShrinker(suspect.messages);
  const ladder =
    failure.kind === 'slow' ? createSizeLadder(suspect.messages, createWire(settings, suspect.seed)) : null;
  const mayCall = withinOperations(suspect.messages, excluded);
  return createShrinker(suspect.messages, {
    settings,
    seed: suspect.seed,
    ...(isExpensive(failure) ? { executions: EXPENSIVE_TRIES } : {}),
    ...(ladder === null ? {} : { candidates: ladder.candidates }),
    admits: (messages) => (ladder === null || ladder.has(messages)) && mayCall(messages),
    interesting: async (messages) => {
      const again = await attempt(variantOf(suspect, messages, settings));
      return again !== null && (ladder === null || ladder.holds(messages, again));
    },
  });
}
