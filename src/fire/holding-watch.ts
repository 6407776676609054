import { setTimeout as sleep } from 'node:timers/promises';
import type { Range } from './range.ts';
import { grown, type Holding } from './retention.ts';

/** So many more descriptors or threads than at rest are worth a look. */
const NOTABLE = 6;
/** How long the server may take to let go of them (ms). */
const LET_GO_MS = 2_500;
const POLL_MS = 100;

/** `rested`: the server holds no more than before. `some`: a little more. `grew`: notably more, and it does not let go. */
export type HoldingState = 'rested' | 'some' | 'grew';

/** Watches what the server holds between volleys. */
export interface HoldingWatch {
  look(): Promise<HoldingState>;
  /** What it came to hold since the last look is its normal state now. */
  skip(): Promise<void>;
}

export function watchHolding(range: Range): HoldingWatch {
  let base: Holding | null = null;
  let life = -1;
  let seen: Holding | null = null;
  return {
    async look() {
      let now: Holding | null = await range.target.resources();
      if (now === null || range.exited) return 'rested';
      // The first look at a life takes what it holds for its normal state: pools and caches have filled by then.
      if (base === null || life !== range.target.boots || now.processes !== base.processes) {
        base = seen = now;
        life = range.target.boots;
        return 'rested';
      }
      const end = performance.now() + LET_GO_MS;
      while (now !== null && grown(now, base) >= NOTABLE && performance.now() < end) {
        await sleep(POLL_MS);
        now = await range.target.resources();
      }
      if (now === null) return 'rested';
      seen = now;
      const more = grown(now, base);
      if (more > 0 && more < NOTABLE) return 'some';
      base = now;
      return more >= NOTABLE ? 'grew' : 'rested';
    },
    async skip() {
      const now = range.exited ? null : await range.target.resources();
      if (now === null || base === null || seen === null || life !== range.target.boots) return;
      base = {
        processes: now.processes,
        threads: base.threads + now.threads - seen.threads,
        descriptors:
          base.descriptors === null || now.descriptors === null || seen.descriptors === null
            ? now.descriptors
            : base.descriptors + now.descriptors - seen.descriptors,
      };
    },
  };
}
