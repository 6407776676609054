import { openRange } from '../src/fire/open-range.ts';
import type { Range } from '../src/fire/range.ts';
import { createSettings } from '../src/language/settings.ts';
import { toRegressionFile } from '../src/memory/regression-file.ts';
import { casesOf, parseRegression } from '../src/memory/regressions.ts';
import { judge } from '../src/oracle/judge.ts';
import type { ReportFinding } from '../src/report/report.ts';
import type { Target } from '../src/target/target.ts';
import type { Exception } from '../src/traceback/exception.ts';
import { failuresIn, type Lab } from '../src/triage/base/lab.ts';
import type { Failure } from '../src/triage/failure.ts';
import { loadCheckout } from '../src/triage/locate/checkout.ts';
import { checkoutOwnership } from '../src/triage/locate/checkout-ownership.ts';
import { trialsOfRule } from '../src/triage/recorded-trials.ts';

const MAX_RESTARTS = 10_000;

/** Plays findings again as the user would who committed their regression files. */
export interface Replayer {
  /** Plays it so often, each time on a fresh server. @returns how often it showed */
  replay(finding: ReportFinding, times: number): Promise<number>;
  close(): Promise<void>;
}

/** Boots the server. */
export async function openReplayer(target: Target, root: string): Promise<Replayer> {
  const { range, close } = await openRange(target, MAX_RESTARTS);
  const ownership = checkoutOwnership(await loadCheckout(root));
  const lab: Lab = { range, judge, ownership, settings: createSettings({ host: '127.0.0.1' }) };
  return {
    async replay(finding, times) {
      let shown = 0;
      for (let n = 0; n < times; n++) {
        await range.refresh();
        if (await shows(lab, range, finding)) shown++;
      }
      return shown;
    },
    async close() {
      close();
      await target.stop();
    },
  };
}

async function shows(lab: Lab, range: Range, finding: ReportFinding): Promise<boolean> {
  const recorded = parseRegression(toRegressionFile(finding, 0).text, finding.fingerprint);
  const cases = casesOf(recorded, { settings: lab.settings, seed: 1, route: finding.route });
  for (const one of cases) {
    for (const trial of trialsOfRule(one.failedBy)) {
      // A request may raise two exceptions: the one that is asked for can be the later.
      const expect = (exception: Exception) => finding.exception === null || isRaised(exception, finding.exception);
      const failures = await failuresIn(lab, one, trial, () => range.end.aborted, expect);
      if (failures.some((failure) => isSame(failure, finding))) return true;
    }
  }
  return false;
}

/** The same signal leads, and the same exception was raised in the same function. */
function isSame({ kind, exception }: Failure, { rule, exception: reported }: ReportFinding): boolean {
  if (kind !== rule) return false;
  if (exception === null || reported === null) return exception === reported;
  return isRaised(exception, reported);
}

function isRaised({ type, frames: [raising] }: Exception, reported: NonNullable<ReportFinding['exception']>): boolean {
  const [wanted] = reported.frames;
  return type === reported.type && raising?.file === wanted?.file && raising?.function === wanted?.function;
}
