import { type Case, leavingBy } from '../corpus/case.ts';
import type { Route } from '../corpus/route.ts';
import type { Range } from '../fire/range.ts';
import type { Settings } from '../language/settings.ts';
import type { Exception } from '../traceback/exception.ts';
import { shortenPrelude } from './shorten-prelude.ts';

/** What is looked for: an exception by what is expected of it, else the end of the server. */
export interface Sought {
  readonly exception: ((exception: Exception) => boolean) | null;
}

/** What searching needs. */
export interface SearchParts {
  readonly range: Range;
  readonly settings: Settings;
  /** Whether there is no more time. */
  readonly over: () => boolean;
  /** Operations that must not be called. */
  readonly excluded?: ((route: Route) => boolean) | undefined;
}

/** Requests of the past that are tried as a whole, the latest first: most failures are near their cause. */
const WINDOWS = [64, 512, 4_000];
/** Connections at once while so many requests are played that one after the other would take too long. */
const SERIAL = 16;
const PARALLEL = 4;
/** More requests than this before the one that fails are no sequence that a person would look into. */
const MOST_NEEDED = 4;
/** Suspects that are sent in two and in four copies at the same time, and tries of what depends on the moment. */
const COPIED = 6;
const TRIES = 3;
/** How long the log may take after the last request of a run (ms). */
const LOG_MS = { quiet: 60, most: 800 } as const;

/**
 * The shortest sequence found that shows what no request does alone, played from a fresh server; or several requests that do so
 * when they are sent at the same time. Its last case is played as any other, with those before it as its prelude. Bisection
 * takes what shows with more requests to show with all that lie between: where that does not hold nothing is found.
 *
 * @param fired requests in the order of firing, the suspects among them
 * @param suspects who may do it together, most suspect first
 * @throws RangeClosed when the server cannot be brought up again. TimeIsUp when the time of the run is over.
 */
export async function findSequence(
  fired: readonly Case[],
  suspects: readonly Case[],
  sought: Sought,
  parts: SearchParts,
): Promise<Case | null> {
  const shows = (cases: readonly Case[]) => run(cases, cases.length > SERIAL ? PARALLEL : 1, sought, parts);
  const near = fired.slice(-(WINDOWS[0] ?? 0));
  if (await shows(near)) {
    const found = await reduce(near, shows, parts);
    if (found !== null) return minimizePrelude(found, sought, parts);
  }
  const together = await findTogether(suspects, near, sought, parts);
  if (together !== null) return together;
  for (const window of windowsOf(fired).slice(1)) {
    if (parts.over()) return null;
    if (!(await shows(window))) continue;
    const found = await reduce(window, shows, parts);
    if (found !== null) return minimizePrelude(found, sought, parts);
  }
  return null;
}

/**
 * What a request needs before it that fails on a server under fire and not on a fresh one.
 *
 * @param last the request that fails
 * @param fired what was fired before it failed first
 * @throws as `findSequence`
 */
export async function findPrelude(
  last: Case,
  fired: readonly Case[],
  sought: Sought,
  parts: SearchParts,
): Promise<Case | null> {
  const shows = async (before: readonly Case[]) =>
    run([...before, last], before.length > SERIAL ? PARALLEL : 1, sought, parts, last);
  for (const window of windowsOf(fired)) {
    if (parts.over()) return null;
    if (!(await shows(window))) continue;
    const needed = await neededOf(window, shows, parts);
    if (needed !== null && needed.length > 0) return minimizePrelude(sequenceOf([...needed, last]), sought, parts);
  }
  return null;
}

function windowsOf(fired: readonly Case[]): (readonly Case[])[] {
  return WINDOWS.filter((_, index) => index === 0 || fired.length > (WINDOWS[index - 1] ?? 0)).map((size) =>
    fired.slice(-size),
  );
}

type Shows = (cases: readonly Case[]) => Promise<boolean>;

/** The last request of the shortest beginning that shows it, and those of the others that it needs. */
async function reduce(cases: readonly Case[], shows: Shows, parts: SearchParts): Promise<Case | null> {
  const length = await least(cases.length, (count) => shows(cases.slice(0, count)), parts);
  const last = cases[length - 1];
  if (length === 0 || last === undefined) return null;
  if (await shows([last])) return last;
  const needed = await neededOf(cases.slice(0, length - 1), (before) => shows([...before, last]), parts);
  return needed === null ? null : sequenceOf([...needed, last]);
}

/** Which of these are needed, in their order; null when they are too many. */
async function neededOf(cases: readonly Case[], shows: Shows, parts: SearchParts): Promise<readonly Case[] | null> {
  const needed: Case[] = [];
  let rest = cases;
  while (!(await shows(needed))) {
    if (needed.length >= MOST_NEEDED || rest.length === 0 || parts.over()) return null;
    const tail = rest;
    const length = await least(tail.length, (count) => shows([...tail.slice(-count), ...needed]), parts);
    const first = tail.at(-length);
    if (length === 0 || first === undefined) return null;
    needed.unshift(first);
    rest = tail.slice(0, tail.length - length);
  }
  return needed;
}

/** The least count from 1 to `most` that shows it, taken for granted that `most` does; 0 when there is no time. */
async function least(most: number, shows: (count: number) => Promise<boolean>, { over }: SearchParts): Promise<number> {
  let [low, high] = [1, most];
  while (low < high) {
    if (over()) return 0;
    const middle = (low + high) >> 1;
    if (await shows(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}

function sequenceOf(cases: readonly Case[]): Case {
  const [last, prelude] = [cases.at(-1)!, cases.slice(0, -1)];
  const sequence: Case = { ...last, prelude: [...prelude, ...(last.prelude ?? [])], needsFresh: true };
  // Clients of one sequence leave alike: a report, and a file of specs, says it once.
  return cases.some(({ leaves }) => leaves !== undefined) ? leavingBy(sequence, 'reset') : sequence;
}

/** Requests that fail when they are sent at the same time: one of the suspects in copies, else a few of those near it. */
async function findTogether(
  suspects: readonly Case[],
  near: readonly Case[],
  sought: Sought,
  parts: SearchParts,
): Promise<Case | null> {
  const shows = async (cases: readonly Case[]) => {
    for (let i = 0; i < TRIES && !parts.over(); i++) if (await run(cases, cases.length, sought, parts)) return true;
    return false;
  };
  for (const suspect of suspects.slice(0, COPIED)) {
    for (const copies of [2, 4]) {
      if (await shows(Array.from({ length: copies }, () => suspect)))
        return togetherOf(Array.from({ length: copies }, () => suspect));
    }
  }
  let group: readonly Case[] = near.slice(-SERIAL);
  if (!(await shows(group))) return null;
  while (group.length > 2 && !parts.over()) {
    const smaller = await firstThat(partsOf(group), shows);
    if (smaller === null) break;
    group = smaller;
  }
  return group.length > MOST_NEEDED ? null : togetherOf(group);
}

function togetherOf(cases: readonly Case[]): Case {
  return { ...sequenceOf(cases), atOnce: true };
}

/** The halves of a list, then the list without each of its quarters, or members. */
function partsOf(cases: readonly Case[]): (readonly Case[])[] {
  const half = Math.ceil(cases.length / 2);
  const step = Math.max(1, Math.floor(cases.length / 4));
  const without = Array.from({ length: Math.ceil(cases.length / step) }, (_, index) => [
    ...cases.slice(0, index * step),
    ...cases.slice((index + 1) * step),
  ]);
  return [cases.slice(0, half), cases.slice(half), ...without];
}

async function firstThat(lists: readonly (readonly Case[])[], shows: Shows): Promise<readonly Case[] | null> {
  for (const list of lists) if (list.length > 0 && (await shows(list))) return list;
  return null;
}

/** Makes what goes before the last line as short as it goes; the last one is minimized as any other bug's. */
function minimizePrelude(found: Case, sought: Sought, parts: SearchParts): Promise<Case> {
  const { settings, over, excluded } = parts;
  const shows = ({ prelude = [], ...last }: Case) => run([...prelude, last], 1, sought, parts, last);
  return shortenPrelude(found, { settings, over, excluded, shows });
}

/**
 * Plays requests on a fresh server: whether what is sought shows.
 *
 * @param concurrency 1: each when the one before is over
 * @param last played alone, after the others: only what it does counts
 */
async function run(
  cases: readonly Case[],
  concurrency: number,
  sought: Sought,
  { range }: SearchParts,
  last: Case | null = null,
): Promise<boolean> {
  const { watch } = range;
  const quiet = { quietMs: Math.max(LOG_MS.quiet, 1.2 * range.logLag.largestMs), maxMs: LOG_MS.most };
  await range.refresh();
  let mark = watch.mark();
  let next = 0;
  const count = last === null ? cases.length : cases.length - 1;
  const worker = async () => {
    while (next < count && !range.exited && !range.end.aborted) {
      const one = cases[next++];
      if (one !== undefined) await range.fire(one, range.end);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  if (last !== null) {
    if (range.exited) return false;
    await watch.settle(mark, quiet);
    mark = watch.mark();
    await range.fire(last, range.end);
  }
  const { exception } = sought;
  const exceptions = await watch.settle(mark, exception === null ? quiet : { ...quiet, expect: exception });
  if (exception !== null) return exceptions.some(exception);
  const health = range.exited ? null : await range.health();
  if (health?.answered === false && !health.timedOut) await range.awaitExit();
  if (health?.answered === false) range.condemn();
  return range.exited || health?.answered === false;
}
