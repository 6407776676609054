import type { Case } from '../corpus/case.ts';
import { watchHolding } from '../fire/holding-watch.ts';
import { watchMemory } from '../fire/memory.ts';
import type { Range } from '../fire/range.ts';
import type { Volley } from '../fire/volley.ts';
import { SPIN_MS, watchSpin } from '../fire/watch-spin.ts';
import type { Lead } from './leads.ts';
import { createRecent } from './recent.ts';

/** Sees what only shows after several requests, or long after one. */
export interface Hindsight {
  /** The leads that a volley brings; to be asked right after it. @param mayWait whether there is time to see what the server lets go of */
  after(volley: Volley<Case>, mayWait: boolean): Promise<readonly Lead[]>;
  /** What was fired before then (monotonic ms), in order: the latest of it, and what the run began with. */
  firedBefore(time: number): readonly Case[];
  /** What the server came to hold since was our doing: trials repeat what leaks. */
  caughtUp(): Promise<void>;
  /** The leads once everybody has left: what the last requests set going may go on. */
  atEnd(over: () => boolean): Promise<readonly Lead[]>;
}

export function createHindsight(range: Range): Hindsight {
  const recent = createRecent();
  const holding = watchHolding(range);
  const memoryLeads = () => {
    const leak = range.target.leak();
    return leak === null ? [] : [recent.memoryLead(leak)];
  };
  return {
    async after(volley, mayWait) {
      recent.add([...volley.hits, ...volley.victims]);
      if (volley.leak != null) return memoryLeads();
      // One that did not answer was busy all the time that it was asked.
      const deaf = volley.health?.answered === false;
      if (volley.busy && (deaf || (await watchSpin(range, SPIN_MS.lead, () => range.end.aborted)) !== null)) {
        // Whoever is fired next would share the processor with it.
        range.condemn();
        return [recent.spinLead(volley.hits.length)];
      }
      if (!mayWait) return [];
      const state = await holding.look();
      const leads = state === 'grew' ? [recent.retainedLead()] : [];
      if (state !== 'some') recent.rested();
      return leads;
    },
    firedBefore: (time) => recent.firedBefore(time),
    caughtUp: () => holding.skip(),
    async atEnd(over) {
      return !range.exited && !over() && (await watchMemory(range, over)) ? memoryLeads() : [];
    },
  };
}
