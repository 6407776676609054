import { setTimeout as sleep } from 'node:timers/promises';
import type { Range } from './range.ts';

/** Growth that is no garbage waiting to be collected: more than this between two looks (bytes), again and again. */
const STEP_BYTES = 24 << 20;
const LOOK_MS = 150;
/** How long growth may take to begin, and to reach the memory limit (ms). */
const BEGIN_MS = 600;
const MOST_MS = 20_000;

/**
 * Watches the memory of a server that was left alone: one that goes on growing is ended at its limit, seconds after the
 * request that made it grow was over.
 *
 * @param over whether there is no more time
 * @returns whether it was ended for it
 */
export async function watchMemory(range: Range, over: () => boolean): Promise<boolean> {
  const start = performance.now();
  let before = (await range.target.resources())?.rssBytes ?? null;
  let grewAt = start;
  while (before !== null && !range.exited && !over()) {
    await sleep(LOOK_MS);
    const rss: number | null = (await range.target.resources())?.rssBytes ?? null;
    const now = performance.now();
    if (rss !== null && rss - before >= STEP_BYTES) grewAt = now;
    before = rss;
    if (now - grewAt > BEGIN_MS || now - start > MOST_MS) break;
  }
  return range.target.leak() !== null;
}
