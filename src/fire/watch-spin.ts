import { setTimeout as sleep } from 'node:timers/promises';
import type { Range } from './range.ts';
import { cpuPercent, GROWTH, isAtRest, isBusy, type Spin } from './spin.ts';

/** How long a server must work for nobody: for a lead, and for a verdict (ms). A long calculation ends in that time. */
export const SPIN_MS = { lead: 400, verdict: 3_000 } as const;
/** Long enough for some ticks of the kernel's accounting (ms). */
const LOOK_MS = 100;

/**
 * Watches a server that no client is connected to any more: what it set going should come to an end.
 *
 * @param forMs how long it must be busy without a break
 * @param over whether there is no more time
 * @returns null when it came to rest, or when nobody can tell on this system
 */
export async function watchSpin(range: Range, forMs: number, over: () => boolean): Promise<Spin | null> {
  const first = await range.target.resources();
  let before = first;
  while (!range.exited && !over()) {
    await sleep(LOOK_MS);
    const now = await range.target.resources();
    if (first === null || now === null || isAtRest(before, now)) return null;
    before = now;
    const ms = now.at - first.at;
    const grewBytes = Math.max(0, now.rssBytes - first.rssBytes);
    if (ms >= forMs || grewBytes >= GROWTH.enough)
      return isBusy(first, now) ? { ms, cpuPercent: cpuPercent(first, now) ?? 0, grewBytes } : null;
  }
  return null;
}
