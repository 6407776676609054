import type { Resources } from '../target/resources.ts';

/** What the server went on doing when every client had left it. */
export interface Spin {
  /** How long it was watched (ms). */
  readonly ms: number;
  /** CPU use in that time, % of one core. */
  readonly cpuPercent: number;
  /** How much its resident memory grew in that time (bytes). */
  readonly grewBytes: number;
}

/** One that spins gets so much of a core even on a crowded machine; one that came to rest uses less than that (%). */
const PERCENT = { spinning: 25, resting: 8 } as const;
/** Memory that grows by so much with nobody there needs no longer look (bytes), and as much in a second is growth (bytes). */
export const GROWTH = { enough: 256 << 20, aSecond: 24 << 20 } as const;

/** CPU use between two looks at the same processes, % of one core; null when that is not known. */
export function cpuPercent(before: Resources | null, after: Resources | null): number | null {
  if (before === null || after === null) return null;
  return (100 * (after.cpuMs - before.cpuMs)) / Math.max(1, after.at - before.at);
}

/** Whether a server without clients worked between two looks as one that spins does. */
export function isBusy(before: Resources | null, after: Resources | null): boolean {
  return (cpuPercent(before, after) ?? 0) >= PERCENT.spinning;
}

/** Whether it did next to nothing between two looks. */
export function isAtRest(before: Resources | null, after: Resources | null): boolean {
  return (cpuPercent(before, after) ?? 0) < PERCENT.resting;
}

/** Whether the server grows as it spins: then memory is what it runs out of. */
export function isGrowing({ grewBytes, ms }: Spin): boolean {
  return grewBytes >= GROWTH.enough || (grewBytes * 1000) / ms >= GROWTH.aSecond;
}
