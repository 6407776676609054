import type { ProcessKey } from './family.ts';
import type { ProcessEntry } from './process-table.ts';

/** A process of the server that ended while its main process went on: a worker that crashed, or one that was recycled. */
export interface WorkerLoss {
  readonly pid: number;
  /** It ended between these moments, ms of the monotonic clock. */
  readonly lastSeenAt: number;
  readonly goneAt: number;
  /** Resident memory when last seen, pages: a large one was perhaps killed for it. */
  readonly rssPages: number;
}

/** A process younger than this is a helper of one request (a CGI program, a shell command), no worker. */
const WORKER_AGE_MS = 1000;

interface Seen {
  readonly firstAt: number;
  readonly lastAt: number;
  readonly entry: ProcessEntry;
  readonly settled: boolean;
}

/** Compares the processes of a server from sample to sample. Pure: it only sees what it is shown. */
export class WorkerWatch {
  #seen = new Map<string, Seen>();

  /** Counts everything of this sample as a worker, whatever its age: the server is ready now. */
  settle(members: readonly ProcessEntry[], at: number): void {
    this.#seen = new Map(members.map((entry) => [keyOf(entry), { firstAt: at, lastAt: at, entry, settled: true }]));
  }

  /** The workers that were there in the sample before and are not in this one. */
  observe(members: readonly ProcessEntry[], at: number): WorkerLoss[] {
    const before = this.#seen;
    this.#seen = new Map(
      members.map((entry) => {
        const key = keyOf(entry);
        const old = before.get(key);
        return [key, { firstAt: old?.firstAt ?? at, lastAt: at, entry, settled: old?.settled ?? false }];
      }),
    );
    const lost: WorkerLoss[] = [];
    for (const [key, { entry, lastAt, firstAt, settled }] of before) {
      if (this.#seen.has(key) || !(settled || lastAt - firstAt >= WORKER_AGE_MS)) continue;
      lost.push({ pid: entry.pid, lastSeenAt: lastAt, goneAt: at, rssPages: entry.rssPages });
    }
    return lost;
  }
}

function keyOf({ pid, startTicks }: ProcessKey): string {
  return `${pid}:${startTicks}`;
}
