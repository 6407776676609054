/** When a server that keeps dying is started again. */
export interface RestartPolicy {
  /** Deaths in one run that are followed by a restart. */
  readonly limit: number;
  /** A server that died within this time of being ready counts as short-lived, ms. */
  readonly shortMs: number;
  /** Short lives in a row that are forgiven before pauses begin. */
  readonly forgiven: number;
  /** The first pause, doubled with each further short life, ms. */
  readonly pauseMs: number;
  readonly longestPauseMs: number;
}

/** Deaths are what we are after: many of them are allowed, but a server that dies of itself must not eat the run. */
export const RESTART_POLICY: RestartPolicy = {
  limit: 200,
  shortMs: 1000,
  forgiven: 60,
  pauseMs: 100,
  longestPauseMs: 1000,
};

/**
 * The pause before the next restart, ms; null when there is to be none.
 *
 * @param uptimes How long the server was ready before each of its deaths, ms, in order.
 */
export function pauseBeforeRestart(uptimes: readonly number[], policy: RestartPolicy = RESTART_POLICY): number | null {
  if (uptimes.length > policy.limit) return null;
  const lastLong = uptimes.findLastIndex((uptime) => uptime >= policy.shortMs);
  const shortLives = uptimes.length - 1 - lastLong;
  if (shortLives <= policy.forgiven) return 0;
  return Math.min(policy.pauseMs * 2 ** (shortLives - policy.forgiven - 1), policy.longestPauseMs);
}
