import { type ProcessTable, systemProcessTable } from './process-table.ts';

/** What the target room touches outside itself. */
export interface TargetWorld {
  /** Milliseconds of a monotonic clock. */
  now(): number;
  /** Sends a signal (0 asks only whether it could); a negative pid means the group. False when nobody was there or allowed. */
  kill(pid: number, signal: NodeJS.Signals | 0): boolean;
  /** Null where the system has no process table to read. */
  readonly processes: ProcessTable | null;
}

/** The real one. */
export function systemWorld(): TargetWorld {
  return {
    now: () => performance.now(),
    kill(pid, signal) {
      // 0 and 1 would mean our own group and everybody: whatever led here, it is never what was meant.
      if (pid === 0 || Math.abs(pid) === 1 || pid === process.pid) return false;
      try {
        return process.kill(pid, signal);
      } catch {
        return false;
      }
    },
    processes: systemProcessTable(),
  };
}
