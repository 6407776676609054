import { TargetError } from '../errors.ts';
import { RangeClosed } from '../fire/range.ts';
import type { ReportNote, StoppedBecause } from '../report/report.ts';

/** Why a run ended before its time, and what there is to say of it. */
export interface EarlyEnd {
  readonly stoppedBecause: Extract<StoppedBecause, 'cancelled' | 'unhealthy' | 'restarts'>;
  readonly notes: readonly ReportNote[];
}

/**
 * What an error in the middle of a run means: a cancelled run and a server that is not healthy, or does not come up again, are
 * outcomes.
 *
 * @throws error when it is none of these: then it is a bug.
 */
export function earlyEnd(error: unknown, signal: AbortSignal): EarlyEnd {
  // Whatever failed, failed because everything was let go of.
  if (signal.aborted) return { stoppedBecause: 'cancelled', notes: [] };
  if (error instanceof TargetError) {
    const log = error.log.map((text) => ({ kind: 'log', text }));
    return { stoppedBecause: 'unhealthy', notes: [{ kind: 'unhealthy', text: error.message }, ...log] };
  }
  if (error instanceof RangeClosed)
    return { stoppedBecause: 'restarts', notes: [{ kind: 'restarts', text: error.message }] };
  throw error;
}
