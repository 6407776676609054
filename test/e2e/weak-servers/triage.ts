import type { Range } from '../../../src/fire/range.ts';
import { fireVolley } from '../../../src/fire/volley.ts';
import { createSettings } from '../../../src/language/settings.ts';
import { judge } from '../../../src/oracle/judge.ts';
import { isServerError } from '../../../src/oracle/server-error.ts';
import { createOwnership } from '../../../src/traceback/in-app.ts';
import type { Bug } from '../../../src/triage/bug.ts';
import { Docket } from '../../../src/triage/docket.ts';
import { caseOf } from './open.ts';

/**
 * Fires the specs, in as many volleys (or each volley's own), and does all that triage does about what they show.
 *
 * @param ms what it may take: enough to find and confirm; how short a spec gets is tested elsewhere
 */
export async function triage(
  range: Range,
  specs: readonly string[] | ((volley: number) => readonly string[]),
  volleys = 1,
  { concurrency = 8, ms = 25_000 } = {},
): Promise<readonly Bug[]> {
  const deadline = performance.now() + ms;
  const docket = new Docket({
    range,
    judge,
    isServerError,
    ownership: createOwnership({ root: process.cwd(), tracked: new Set() }),
    settings: createSettings({ host: '127.0.0.1' }),
    now: () => performance.now(),
    bootMs: 100,
    onConfirmed: () => {},
    onMinimal: () => {},
    onKiller: () => {},
    signal: new AbortController().signal,
    endsAt: deadline,
  });
  for (let i = 0; i < volleys; i++) {
    const cases = (typeof specs === 'function' ? specs(i) : specs).map((spec, at) =>
      caseOf(spec, `test/case-${at}/${i}`),
    );
    const signal = new AbortController().signal;
    const volley = await fireVolley(range, { next: () => cases.shift() ?? null, concurrency, most: 256, signal });
    await docket.examine(volley, deadline);
  }
  await docket.finish(deadline);
  return docket.bugs;
}
