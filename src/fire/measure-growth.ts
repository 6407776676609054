import { setTimeout as sleep } from 'node:timers/promises';
import type { Exchange } from '../transport/exchange.ts';
import type { Growth, Held } from './growth.ts';
import { playAlone } from './play-alone.ts';
import type { Range } from './range.ts';
import type { Shot } from './shot.ts';

/** A shot whose one value was made shorter, or not. */
export interface SizedShot {
  readonly shot: Shot;
  /** Bytes of the value that is scaled. */
  readonly bytes: number;
}

/** Tries of each size; minima are taken over them. */
const TRIES = 3;
/** How long an answer may take before the size has none (ms). Longer is a hang. */
const SILENCE_MS = 3_000;
/** An answer that comes sooner in the first try needs no second one (ms). */
const DISMISSED_MS = 40;
/** From here on it is worth knowing whether others wait meanwhile (ms). */
const LONG_MS = 1_000;
/** What takes more than this part of a time takes as long. */
const AS_LONG = 0.5;
/** The valid request that may have to wait comes so long after the large one (ms). */
const BEHIND_MS = 20;

/**
 * How long the server took for what it was sent, ms; null without a whole answer. An upgraded connection ends when we are done
 * with it: there it is what the handshake took, or the last frame that came.
 */
export function answerTime(exchange: Exchange): number | null {
  const { startedAt, sentAt, firstByteAt, lastByteAt, ended, responses } = exchange;
  if (sentAt === null || (ended !== 'complete' && ended !== 'fin') || responses.length === 0) return null;
  if (responses.at(-1)?.status === 101 && firstByteAt !== null && lastByteAt !== null)
    return Math.max(firstByteAt - startedAt, lastByteAt - sentAt);
  return Math.max(0, exchange.endedAt - sentAt);
}

/**
 * Plays each size three times, alone, with a valid request before each: when the machine is loaded, those take longer too.
 * Sizes without an answer are left out: the shorter value may have made another request of it.
 *
 * @param sizes in ascending order
 * @param unread the largest size in a header field that nobody reads; null when the value is no header's
 * @param over whether there is no more time
 * @returns null when the largest size is not answered or takes no time worth looking at
 */
export async function measureGrowth(
  range: Range,
  sizes: readonly SizedShot[],
  unread: Shot | null,
  over: () => boolean,
): Promise<Growth | null> {
  const largest = sizes.at(-1);
  if (largest === undefined) return null;
  const first = await timed(range, largest.shot);
  if (first === null || first < DISMISSED_MS) return null;

  const minima = sizes.map(({ bytes }) => ({
    bytes,
    ms: Number.POSITIVE_INFINITY,
    validMs: Number.POSITIVE_INFINITY,
  }));
  for (let i = 0; i < TRIES; i++) {
    for (const [at, { shot }] of sizes.entries()) {
      if (over()) return null;
      const health = await range.health();
      const ms = await timed(range, shot);
      const best = minima[at];
      if (best === undefined || ms === null || !health.answered) continue;
      best.ms = Math.min(best.ms, ms);
      best.validMs = Math.min(best.validMs, health.ms);
    }
  }
  const points = minima.filter(({ ms }) => Number.isFinite(ms));
  const last = points.at(-1);
  if (last === undefined || last.bytes !== largest.bytes) return null;
  const held = last.ms < LONG_MS || over() ? null : await heldBy(range, largest.shot);
  const unreadMs = unread === null || over() ? null : await timed(range, unread);
  return { points, held, inAnyHeader: unreadMs !== null && unreadMs > AS_LONG * last.ms };
}

async function timed(range: Range, shot: Shot): Promise<number | null> {
  return answerTime(await playAlone(range, shot, { silenceMs: SILENCE_MS }));
}

/** How long a valid request has to wait that comes right after the shot: the shorter of two times. */
async function heldBy(range: Range, shot: Shot): Promise<Held | null> {
  let shortest: Held | null = null;
  for (let i = 0; i < 2; i++) {
    const before = await range.target.resources();
    const [, { ms }] = await Promise.all([
      playAlone(range, shot, { silenceMs: SILENCE_MS }),
      sleep(BEHIND_MS).then(() => range.askHealth(SILENCE_MS)),
    ]);
    const after = await range.target.resources();
    const cpuMs = before === null || after === null ? null : after.cpuMs - before.cpuMs;
    if (shortest === null || ms < shortest.ms) shortest = { ms, cpuMs };
  }
  return shortest;
}
