import type { Health } from './observation.ts';
import type { Range } from './range.ts';

/** Whether a valid request is answered as in calibration. */
export interface Rest {
  readonly status: boolean;
  /** False also where calibration showed that bodies differ anyway. */
  readonly body: boolean;
}

/** Asks, and compares the answer with calibration. */
export async function restOf(range: Range): Promise<Rest> {
  return compare(await range.health(true), range);
}

/** Whether an answer says that the server's state is no longer what it was: one with another status, or with another body
 * where all bodies were the same. */
export function isSpoilt(health: Health, range: Range): boolean {
  const { status, body } = compare(health, range);
  return health.answered && (!status || (range.calibration.bodyHash != null && !body));
}

function compare(health: Health, { calibration }: Range): Rest {
  return {
    status: health.status === calibration.status,
    body: calibration.bodyHash != null && health.bodyHash === calibration.bodyHash,
  };
}
