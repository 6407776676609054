import type { Case } from '../corpus/case.ts';
import { TargetError } from '../errors.ts';
import { openRange } from '../fire/open-range.ts';
import { RangeClosed } from '../fire/range.ts';
import { createSettings } from '../language/settings.ts';
import type { GateOptions } from '../options/gate-options.ts';
import { createRunJudge } from '../oracle/run-judge.ts';
import { createTarget } from '../target/target.ts';
import { failuresIn, type Lab } from '../triage/base/lab.ts';
import type { Failure } from '../triage/failure.ts';
import { loadCheckout } from '../triage/locate/checkout.ts';
import { checkoutOwnership } from '../triage/locate/checkout-ownership.ts';
import { trialsOfRule } from '../triage/recorded-trials.ts';

/** What is played together: the specs of one file, or one spec. */
export interface Replay {
  /** The file they came from, or the spec itself. */
  readonly name: string;
  readonly cases: readonly Case[];
}

/** What came of one replay. */
export interface Replayed {
  readonly name: string;
  readonly failing: boolean;
  /** What the server did, in one sentence. */
  readonly what: string;
}

/** A flaky failure may hide twice. */
const PLAYS = 3;
const MAX_RESTARTS = 100;

/**
 * Boots the server, plays each spec three times (a sequence as a whole) and judges as the gate does.
 *
 * @throws TargetError when the server does not boot, is not healthy, or does not come up again.
 */
export async function replaySpecs(
  replays: readonly Replay[],
  options: GateOptions,
  signal: AbortSignal,
): Promise<readonly Replayed[]> {
  const target = createTarget(options.target);
  const stop = () => void target.stop();
  signal.addEventListener('abort', stop);
  try {
    const { range } = await openRange(target, MAX_RESTARTS, options.target.headers);
    const lab: Lab = {
      range,
      judge: createRunJudge(options.noise).judge,
      settings: createSettings({ host: options.target.url.hostname }),
      ownership: checkoutOwnership(await loadCheckout(options.target.workingDirectory)),
    };
    const results: Replayed[] = [];
    for (const replay of replays) results.push(await replayOne(lab, replay, signal));
    return results;
  } catch (error) {
    if (error instanceof RangeClosed) throw new TargetError(error.message, [], { cause: error });
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    await target.stop();
  }
}

async function replayOne(lab: Lab, { name, cases }: Replay, signal: AbortSignal): Promise<Replayed> {
  let failed = 0;
  let worst: Failure | null = null;
  for (let n = 0; n < PLAYS; n++) {
    const failures: Failure[] = [];
    for (const one of cases) {
      // Cancelled: what is not played must not count as fixed.
      signal.throwIfAborted();
      for (const trial of trialsOfRule(one.failedBy)) {
        failures.push(...(await failuresIn(lab, one, trial, () => signal.aborted)));
      }
    }
    if (failures.length > 0) failed++;
    worst ??= failures.find((failure) => failure.level === 'error') ?? failures[0] ?? null;
  }
  if (worst === null) return { name, failing: false, what: `no failure in ${PLAYS} plays` };
  return { name, failing: true, what: `${describe(worst)}, in ${failed} of ${PLAYS} plays` };
}

/** `ValueError: invalid literal, status 500, the connection ended with fin`. */
function describe({ kind, exception, status, ended }: Failure): string {
  const what =
    exception === null ? kind : `${exception.type}${exception.message === '' ? '' : `: ${exception.message}`}`;
  const answer = status === null ? 'no answer' : `status ${status}`;
  return `${what}; ${answer}, ended: ${ended}`;
}
