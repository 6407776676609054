import { setTimeout as sleep } from 'node:timers/promises';
import { type AloneOptions, playAlone } from './play-alone.ts';
import type { Range } from './range.ts';
import { grown, type Holding, type Retention } from './retention.ts';
import type { Shot } from './shot.ts';

export interface RetentionOptions {
  readonly times: number;
  readonly rounds: number;
  /** How long the server may take to let go, after each round and after the last one (ms). */
  readonly letGoMs: readonly [each: number, last: number];
  /** Connections at once. */
  readonly concurrency: number;
  /** Whether there is no more time. */
  readonly over: () => boolean;
}

/**
 * A reset comes at once here: one that finds the answer on its way leaves nginx with the descriptor until a timeout of its own, which
 * nobody has the time to wait for, and which is no leak.
 */
const LEAVINGS: readonly AloneOptions[] = [{ disconnect: 'fin' }, { disconnect: 'rst', beforeResetMs: 0 }];
const POLL_MS = 50;
/** A server that rests holds the same for so long (ms). */
const REST_MS = 100;
const VALID_REQUESTS = 3;
/** Kept by each play less often than this is no retention worth a second round. */
const LEAST_SHARE = 0.25;

/**
 * Repeats shots and counts what the server holds afterwards that it did not hold before. A client that leaves does so by a FIN
 * and by a reset in turn: servers notice the two in different places.
 *
 * @returns null where the server's processes cannot be seen
 */
export async function measureRetention(
  range: Range,
  shots: readonly Shot[],
  { times, rounds, concurrency, letGoMs, over }: RetentionOptions,
): Promise<Retention | null> {
  await range.ensureUp();
  const before = await rest(range, null, letGoMs[0], over);
  if (before === null) return null;
  const after: Holding[] = [];
  let last: Holding = before.holding;
  let waitedMs = 0;
  while (after.length < rounds && !over()) {
    await repeat(range, shots, times, concurrency);
    for (let i = 0; i < VALID_REQUESTS; i++) await range.health();
    const now = range.exited ? null : await rest(range, last, letGoMs[after.length + 1 === rounds ? 1 : 0], over);
    if (now === null) return null;
    after.push(now.holding);
    waitedMs = now.waitedMs;
    if (grown(now.holding, last) < LEAST_SHARE * times) break;
    last = now.holding;
  }
  return { times, before: before.holding, rounds: after, waitedMs };
}

async function repeat(range: Range, shots: readonly Shot[], times: number, concurrency: number): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < shots.length * times) {
      const at = next++;
      const shot = shots[at % shots.length];
      const turn = Math.floor(at / shots.length);
      if (shot !== undefined) await playAlone(range, shot, LEAVINGS[turn % LEAVINGS.length]);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
}

/** Waits until the server holds no more than `target`, `mostMs` at most; without one, until two counts are equal. */
async function rest(
  range: Range,
  target: Holding | null,
  mostMs: number,
  over: () => boolean,
): Promise<{ readonly holding: Holding; readonly waitedMs: number } | null> {
  const start = performance.now();
  let last = await range.target.resources();
  for (;;) {
    if (last === null || over()) return null;
    const waitedMs = performance.now() - start;
    if (waitedMs >= mostMs || (target !== null && grown(last, target) <= 0)) return { holding: last, waitedMs };
    await sleep(target === null ? REST_MS : POLL_MS);
    const now = await range.target.resources();
    if (target === null && now !== null && grown(now, last) === 0 && grown(last, now) === 0) {
      return { holding: now, waitedMs };
    }
    last = now;
  }
}
