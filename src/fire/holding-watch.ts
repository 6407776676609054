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
}

export function watchHolding(range: Range): HoldingWatch {
  let base: Holding | null = null;
  let life = -1;
  return {
    async look() {
      let now: Holding | null = await range.target.resources();
      if (now === null || range.exited) return 'rested';
      // The first look at a life takes what it holds for its normal state: pools and caches have filled by then.
      if (base === null || life !== range.target.boots || now.processes !== base.processes) {
        base = now;
        life = range.target.boots;
        return 'rested';
      }
      const end = performance.now() + LET_GO_MS;
      while (now !== null && grown(now, base) >= NOTABLE && performance.now() < end) {
        await sleep(POLL_MS);
        now = await range.target.resources();
      }
      if (now === null) return 'rested';
      const more = grown(now, base);
      if (more > 0 && more < NOTABLE) return 'some';
      base = now;
      return more >= NOTABLE ? 'grew' : 'rested';
    },
  };
}
