import { setTimeout as sleep } from 'node:timers/promises';
import type { Family } from './family.ts';

/** How long each step of stopping may take. Together they fit into the 7.5 s a cancelled step has. */
export interface StopTimes {
  /** From SIGTERM to SIGKILL, ms. */
  readonly graceMs: number;
  /** From SIGKILL to giving up, ms: only a process that waits for broken hardware, or one of another user, lives through it. */
  readonly killMs: number;
}

/** Enough for a server to close its sockets, too little for one that waits for connections to end. */
export const STOP_TIMES: StopTimes = { graceMs: 2000, killMs: 3000 };

const POLL_MS = 15;

/**
 * Stops every process of the family: SIGTERM, a while, SIGKILL, until none is left. It polls because only a parent is told when a
 * process ends, and most of these are not our children.
 *
 * @returns The pids that could not be stopped; empty when all are gone.
 */
export async function stopFamily(
  family: Family,
  { graceMs, killMs }: StopTimes = STOP_TIMES,
): Promise<readonly number[]> {
  if (!family.alive()) return [];
  family.signal('SIGTERM');
  if (await isGone(family, graceMs)) return [];
  const deadline = performance.now() + killMs;
  do {
    family.signal('SIGKILL'); // again at each turn: one that forks fast may have slipped by
    if (await isGone(family, 100)) return [];
  } while (performance.now() < deadline);
  return family.known().map(({ pid }) => pid);
}

async function isGone(family: Family, withinMs: number): Promise<boolean> {
  const deadline = performance.now() + withinMs;
  while (family.alive()) {
    if (performance.now() >= deadline) return false;
    await sleep(POLL_MS);
  }
  return true;
}
