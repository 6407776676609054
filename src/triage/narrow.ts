import type { Case } from '../corpus/case.ts';
import { measureRetention } from '../fire/measure-retention.ts';
import { watchMemory } from '../fire/memory.ts';
import { grown } from '../fire/retention.ts';
import { restOf } from '../fire/spoilt.ts';
import { SPIN_MS, watchSpin } from '../fire/watch-spin.ts';
import { bisect, gallop } from './bisect.ts';
import type { Lead } from './leads.ts';
import { scalableBytes } from './long-value.ts';
import { cleanRest, restingServer, type TrialParts } from './trial.ts';

/** Plays of each suspect, and connections at once, while halves are tried; half of one's plays must be kept. */
const HALVES = { times: 6, rounds: 1, concurrency: 16, letGoMs: [700, 700] } as const;
/** Suspects of what only shows when it is done often: each costs as many plays. */
const MOST_REPEATED = 48;

/** Requests that waited together and are timed alone. */
const MOST_TIMED = 8;

/** Requests at once whose clients leave after a while: what they set going goes on without them (ms). */
const LEAVING = { concurrency: 16, ms: 300 } as const;

/** Finds who did what shows only after several, or long after one: that suspect, or none. Others come back as they are. */
export async function narrow(lead: Lead, parts: TrialParts): Promise<readonly Case[]> {
  const { range, over } = parts;
  const find = async (
    suspects: readonly Case[],
    shows: (some: readonly Case[]) => Promise<boolean>,
    search = bisect<Case>,
  ) => {
    const culprit = await search(suspects, async (some) => !over() && (await shows(some)));
    return culprit === null || over() ? [] : [culprit];
  };
  switch (lead.what) {
    case 'retained':
      return find(lead.suspects.slice(0, MOST_REPEATED), (some) => retains(some, parts), gallop);
    case 'memory':
      return find(lead.suspects, async (some) => {
        await range.ensureUp();
        await Promise.all(some.map((one) => range.fire(one)));
        return watchMemory(range, over);
      });
    case 'spin':
      return find(lead.suspects, (some) => setsSpinning(some, parts), gallop);
    case 'poisoned':
      return find(lead.suspects, async (some) => {
        const before = await cleanRest(range);
        for (const one of some) await range.fire(one);
        const after = await restOf(range);
        return before.status && (!after.status || (before.body && !after.body));
      });
    case 'slow':
      // What cannot be made shorter cannot show how time grows.
      return lead.suspects.filter(({ messages }) => scalableBytes(messages) > 0).slice(0, MOST_TIMED);
    default:
      return lead.suspects;
  }
}

/** Whether the server keeps something of one of these at least. */
async function retains(some: readonly Case[], { range, over }: TrialParts): Promise<boolean> {
  const retention = await measureRetention(range, some, { ...HALVES, over });
  const after = retention?.rounds.at(-1);
  return retention !== null && after !== undefined && grown(after, retention.before) * 2 >= HALVES.times;
}

/** Whether a server at rest works on when these have come and gone. */
async function setsSpinning(some: readonly Case[], { range, over }: TrialParts): Promise<boolean> {
  await restingServer(range, over);
  for (let at = 0; at < some.length && !over(); at += LEAVING.concurrency) {
    const together = some.slice(at, at + LEAVING.concurrency);
    await Promise.all(together.map((one) => range.fire(one, AbortSignal.timeout(LEAVING.ms))));
  }
  const spins = (await watchSpin(range, SPIN_MS.lead, over)) !== null;
  if (spins) range.condemn();
  return spins;
}
