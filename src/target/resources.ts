import type { ProcessEntry, ProcessTable } from './process-table.ts';

/** What all processes of the server use together, at one moment. */
export interface Resources {
  readonly processes: number;
  /** CPU time of the processes that run now, ms; it falls when one of them ends. */
  readonly cpuMs: number;
  /** Resident memory, bytes. Pages that forked workers share count once for each. */
  readonly rssBytes: number;
  readonly threads: number;
  /** Open descriptors; null when they are not ours to count. */
  readonly descriptors: number | null;
  /** When this was, ms of the monotonic clock. */
  readonly at: number;
}

/** Adds up the entries. Counting descriptors costs a directory listing for each process. */
export function sumResources(entries: readonly ProcessEntry[], table: ProcessTable, at: number): Resources {
  const sum = (value: (entry: ProcessEntry) => number) => entries.reduce((total, entry) => total + value(entry), 0);
  const counts = entries.map(({ pid }) => table.descriptors(pid)?.count ?? null);
  return {
    processes: entries.length,
    cpuMs: (sum((entry) => entry.cpuTicks) * 1000) / table.ticksPerSecond,
    rssBytes: rssOf(entries, table),
    threads: sum((entry) => entry.threads),
    descriptors: counts.includes(null) ? null : counts.reduce<number>((total, count) => total + (count ?? 0), 0),
    at,
  };
}

/** Resident memory of the entries, bytes. */
export function rssOf(entries: readonly ProcessEntry[], table: ProcessTable): number {
  return entries.reduce((total, { rssPages }) => total + rssPages, 0) * table.pageBytes;
}
