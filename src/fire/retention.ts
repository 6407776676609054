import type { Resources } from '../target/resources.ts';

/** What the server holds while it rests. */
export type Holding = Pick<Resources, 'descriptors' | 'threads' | 'processes'>;

/** What the server held before requests were repeated, and after each round of them. */
export interface Retention {
  /** Plays of each shot in one round. */
  readonly times: number;
  readonly before: Holding;
  /** After each round, once the server had its time to let go. */
  readonly rounds: readonly Holding[];
  /** How long it had after the last round (ms). */
  readonly waitedMs: number;
}

/** How many more descriptors or threads, whichever grew more. */
export function grown(now: Holding, before: Holding): number {
  // Another process brings descriptors of its own.
  if (now.processes !== before.processes) return 0;
  const descriptors =
    now.descriptors === null || before.descriptors === null ? 0 : now.descriptors - before.descriptors;
  return Math.max(descriptors, now.threads - before.threads);
}
