import type { Case } from '../corpus/case.ts';
import { withinOperations } from '../corpus/operations.ts';
import type { Route } from '../corpus/route.ts';
import type { Settings } from '../language/settings.ts';
import { createShrinker } from './minimize/shrinker.ts';
import { variantOf } from './shot-of.ts';

/** Executions spent on each line before the last one. */
const EXECUTIONS = 30;

/** What shortening needs. */
export interface ShorteningParts {
  readonly settings: Settings;
  /** Whether a case still shows what it is to show. */
  readonly shows: (one: Case) => Promise<boolean>;
  /** Whether there is no more time. */
  readonly over: () => boolean;
  /** Operations that must not be called. */
  readonly excluded?: ((route: Route) => boolean) | undefined;
}

/**
 * Takes away the requests before a case that it can do without, all of them first, and makes each of the others as short as it
 * goes. The case itself stays as it is.
 */
export async function shortenPrelude(found: Case, { settings, shows, over, excluded }: ShorteningParts): Promise<Case> {
  let best = found;
  const keepIf = async (smaller: Case) => {
    const kept = !over() && (await shows(smaller));
    if (kept) best = smaller;
    return kept;
  };
  const lines = (): readonly Case[] => best.prelude ?? [];
  if (lines().length > 0 && (await keepIf(withPrelude(best, [])))) return best;
  // Of one line it is known by now that it is needed.
  for (let at = 0; lines().length > 1 && at < lines().length; ) {
    if (!(await keepIf(withPrelude(best, lines().toSpliced(at, 1))))) at++;
  }
  for (const [at, line] of lines().entries()) {
    const withLine = (messages: Case['messages']): Case =>
      withPrelude(best, lines().with(at, variantOf(line, messages, settings)));
    const shrinker = createShrinker(line.messages, {
      settings,
      seed: line.seed,
      executions: EXECUTIONS,
      admits: withinOperations(line.messages, excluded),
      interesting: async (messages) => shows(withLine(messages)),
    });
    while (!over() && (await shrinker.next()) !== 'done');
    if (shrinker.best !== line.messages) best = withLine(shrinker.best);
  }
  return best;
}

function withPrelude({ prelude: _, ...last }: Case, prelude: readonly Case[]): Case {
  return prelude.length === 0 ? last : { ...last, prelude };
}
