import { setImmediate } from 'node:timers/promises';
import { parseRequests } from '../../language/parse.ts';
import { printAll } from '../../language/print.ts';
import { createSettings, type Settings } from '../../language/settings.ts';
import type { Candidate, Pass, State } from './candidate.ts';
import { freezeRandom } from './freeze-random.ts';
import { isSmaller, type Measure, measure } from './measure.ts';
import type { Messages } from './messages.ts';
import { LAST_PASSES, LEAPS, PASSES } from './passes.ts';
import { createWholeness } from './whole-secrets.ts';
import { createWire } from './wire.ts';

export interface ShrinkerOptions {
  /** Plays the messages: whether they show the same bug, at the same level. */
  readonly interesting: (messages: Messages) => Promise<boolean>;
  /** Most calls of `interesting`; 300 unless told. */
  readonly executions?: number;
  readonly signal?: AbortSignal;
  /** What `interesting` renders with. Specs that render the same are tried once. */
  readonly settings?: Settings;
  /** The seed that `interesting` renders with. */
  readonly seed?: number;
  /** Specs to try first as they are. */
  readonly candidates?: readonly Messages[];
  /** Which messages are worth playing at all; all of them unless told. */
  readonly admits?: (messages: Messages) => boolean;
}

/** What one step did: found something smaller, tried in vain, or there is nothing left to try. */
export type StepResult = 'improved' | 'tried' | 'done';

/** Makes a spec smaller, one execution at a time, so that several can be minimized in turn. */
export interface Shrinker {
  /** The smallest messages that showed the bug so far. */
  readonly best: Messages;
  /** Calls of `interesting` so far. */
  readonly executions: number;
  /** One execution, or none and `done`. Throws what `interesting` throws. */
  next(): Promise<StepResult>;
  /**
   * Another whole spec that likely shows the bug. It is played once nothing can go from the best, where it is smaller still, and
   * is minimized in its turn.
   * @returns whether there is something to try
   */
  offer(messages: Messages): boolean;
  /** The best does not show the bug after all: back to what was the best before it. @returns whether there is such a one */
  retreat(): boolean;
}

const EXECUTIONS = 300;
const REMEMBERED = 10_000;
const REMEMBERED_BEST = 100;
/** Offers taken in the whole: some are another request's line in the log. */
const OFFERS = 5;
/** Candidates in a row that were all tried before: what is left is not worth the work. */
const MOST_CACHED = 5_000;
/**
 * Looking at a candidate prints and parses it, however few are played: work is counted in characters (some 50 million take
 * a second), for one step and for one finding.
 */
const STEP_WORK = 5_000_000;
const MOST_WORK = 250_000_000;
const WORK_EACH = 200;
/** How much longer than the start a spec may be on the way: what was one inject reads better as three headers, of which two go. */
const DETOUR = 64;

interface Turn {
  readonly pass: Pass;
  /** What its last run brought: 0 a shorter spec, 1 another one, 2 nothing. */
  gain: 0 | 1 | 2;
  /** The version of the best spec at which it last found nothing; for a leap, how many features it had. */
  exhaustedAt: number;
}

/**
 * Minimizes messages that show a bug. What it ends with is 1-minimal as far as `interesting` is deterministic and the
 * executions last: no message, feature, byte or escape can go (a long word that needs its first, middle and last letter is
 * taken to need all). It is never printed longer than the start (with short random values written out), always parses, and
 * was itself seen to be interesting.
 */
export function createShrinker(start: Messages, options: ShrinkerOptions): Shrinker {
  const wire = createWire(options.settings ?? createSettings({ host: '127.0.0.1' }), options.seed ?? 0);
  const most = options.executions ?? EXECUTIONS;
  const first = freezeRandom(start, wire) ?? start;
  const isWhole = createWholeness(start);
  const admits = options.admits ?? (() => true);
  const longest = Math.max(printAll(start).length, printAll(first).length);
  const state: { -readonly [key in keyof State]: State[key] } = {
    current: first,
    wire,
    likely: options.candidates ?? [],
  };
  let size = measure(first);
  let version = 0;
  /** The best that is no longer than the start: a detour may lead over longer specs, but must not end there. */
  let safe = { messages: first, size };
  /** What was the best, latest last. */
  const trail: (typeof safe)[] = [];
  let limit = longest + DETOUR;
  let executions = 0;
  let answer = false;
  const verdicts = new Map<string, boolean>([[wire.key(first), true]]);
  const search = () =>
    run(
      state,
      () => version,
      () => size,
    );
  let steps = search();
  const offers: Messages[] = [];
  let offered = 0;

  const accept = (messages: Messages, found: Found): void => {
    state.current = messages;
    size = found.size;
    version++;
    if (found.length > longest || !isSmaller(size, safe.size)) return;
    if (trail.length === REMEMBERED_BEST) trail.shift();
    trail.push(safe);
    safe = { messages, size };
  };

  const goOnFrom = (best: typeof safe): void => {
    safe = best;
    ({ messages: state.current, size } = best);
    version++;
    steps = search();
  };

  /** The verdict on a candidate that was not played before. */
  const play = async (messages: Messages, key: string): Promise<boolean> => {
    executions++;
    const shows = await options.interesting(messages);
    if (verdicts.size >= REMEMBERED) verdicts.delete(verdicts.keys().next().value!);
    verdicts.set(key, shows);
    return shows;
  };

  /** Tries what was offered, the smallest first. */
  const tryOffer = async (): Promise<StepResult> => {
    for (let messages = offers.shift(); messages !== undefined; messages = offers.shift()) {
      const found = admits(messages) ? lookAt(messages, longest, isWhole) : null;
      const key = wire.key(messages);
      if (found === null || !isSmaller(found.size, safe.size) || verdicts.has(key)) continue;
      if (!(await play(messages, key))) return 'tried';
      accept(messages, found);
      goOnFrom(safe);
      return 'improved';
    }
    return 'done';
  };

  let total = 0;
  /** The next candidate worth asking about; `later` after a step's worth of work, null when there is none. */
  const nextCandidate = (): (Candidate & { readonly found: Found }) | 'later' | null => {
    for (let work = 0; work < STEP_WORK; ) {
      const { value, done } = steps.next(answer);
      answer = false;
      if (!done) {
        const found = admits(value.messages) ? lookAt(value.messages, limit, isWhole) : null;
        work += WORK_EACH + 3 * (found?.length ?? limit);
        total += WORK_EACH + 3 * (found?.length ?? limit);
        if (found !== null && (value.probe || isSmaller(found.size, size))) return { ...value, found };
      } else if (safe.messages === state.current) return null;
      else {
        // The detour led nowhere: on from the best short one, on the straight way.
        limit = longest;
        goOnFrom(safe);
      }
    }
    return 'later';
  };

  return {
    get best() {
      return safe.messages;
    },
    get executions() {
      return executions;
    },
    async next() {
      for (let cached = 0; executions < most && !options.signal?.aborted; cached++) {
        // Long values have many candidates that were tried already: they must not keep the program from anything else.
        if (cached % 50 === 49) await setImmediate();
        if (cached > MOST_CACHED) return 'done';
        const candidate = nextCandidate();
        if (candidate === null || total > MOST_WORK) return tryOffer();
        if (candidate === 'later') return 'tried';
        const { messages, found, probe = false } = candidate;
        const key = wire.key(messages);
        const known = verdicts.get(key);
        answer = known ?? (await play(messages, key));
        if (answer && !probe) accept(messages, found);
        if (known === undefined) return answer && !probe ? 'improved' : 'tried';
      }
      return 'done';
    },
    offer(messages) {
      const frozen = freezeRandom(messages, wire) ?? messages;
      if (offered >= OFFERS || executions >= most || printAll(frozen).length >= printAll(safe.messages).length)
        return false;
      offered++;
      offers.push(frozen);
      offers.sort((a, b) => printAll(a).length - printAll(b).length);
      return true;
    },
    retreat() {
      verdicts.set(wire.key(safe.messages), false);
      const before = trail.pop();
      if (before !== undefined) goOnFrom(before);
      return before !== undefined;
    },
  };
}

/** For messages from which nothing can go any more. */
export function finishedShrinker(messages: Messages): Shrinker {
  return {
    best: messages,
    executions: 0,
    next: () => Promise.resolve('done'),
    offer: () => false,
    retreat: () => false,
  };
}

interface Found {
  readonly size: Measure;
  /** Characters printed. */
  readonly length: number;
}

/** Null for what cannot be printed, does not read back, is too long, or shows half a secret. */
function lookAt(messages: Messages, limit: number, isWhole: (printed: string) => boolean): Found | null {
  try {
    const text = printAll(messages);
    if (text.length > limit || !isWhole(text) || printAll(parseRequests(text)) !== text) return null;
    return { size: measure(messages), length: text.length };
  } catch {
    return null;
  }
}

/**
 * Runs passes until none finds anything, those that paid last time first (Hypothesis' `fixate_shrink_passes`), then the last
 * passes, and all over again if these found something.
 */
function* run(state: State, version: () => number, best: () => Measure): Generator<Candidate, void, boolean> {
  const turns = PASSES.map((pass): Turn => ({ pass, gain: 0, exhaustedAt: -1 }));
  const last = LAST_PASSES.map((pass): Turn => ({ pass, gain: 0, exhaustedAt: -1 }));
  for (let before = -1; before !== version(); ) {
    before = version();
    yield* round(turns, state, version, best);
    turns.sort((a, b) => a.gain - b.gain);
    if (before === version()) yield* round(last, state, version, best);
  }
}

function* round(
  turns: readonly Turn[],
  state: State,
  version: () => number,
  best: () => Measure,
): Generator<Candidate, void, boolean> {
  for (const turn of turns) {
    const now = () => (LEAPS.has(turn.pass) ? countFeatures(state.current) : version());
    if (turn.exhaustedAt === now()) continue;
    const [started, size] = [version(), best()];
    yield* turn.pass(state);
    const changed = started !== version();
    turn.gain = !changed ? 2 : best()[0] < size[0] || best()[1] < size[1] ? 0 : 1;
    if (!changed) turn.exhaustedAt = now();
  }
}

function countFeatures(messages: Messages): number {
  return messages.reduce((sum, { features }) => sum + 1 + features.length, 0);
}
