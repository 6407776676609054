/** A finding that the project knows and accepts: it is reported as `suppressed` and does not fail the gate. */
export interface Suppression {
  /** Of the one finding; null when `rule` and `path` say which. */
  readonly fingerprint: string | null;
  /** A rule id (`traceback`), together with `path`: a glob over the location's file. */
  readonly rule: string | null;
  readonly path: string | null;
  readonly reason: string;
  /** The last day on which it holds, `YYYY-MM-DD` in UTC; null when it always does. */
  readonly expires: string | null;
}

/** Whether a suppression no longer holds on a day. */
export function isExpired(suppression: Suppression, today: Date): boolean {
  return suppression.expires !== null && today.toISOString().slice(0, 10) > suppression.expires;
}
