/** How the time of one run is shared out. Times in ms of the monotonic clock. */
export interface Budget {
  /** Firing ends here; what is left belongs to triage. */
  readonly firingEnds: number;
  /** Everything but the report ends here. */
  readonly ends: number;
}

const TRIAGE_SHARE = 0.25;
const TRIAGE_LEAST_MS = 5_000;
const TRIAGE_MOST_MS = 60_000;

/**
 * Reserves a quarter of the budget (5 s to 60 s, never more than half) for confirming and minimizing: shrinking without
 * a budget of its own eats the run, and a finding that is not confirmed is worth nothing.
 */
export function shareOut(startedAt: number, budgetMs: number): Budget {
  const wanted = Math.min(TRIAGE_MOST_MS, Math.max(TRIAGE_LEAST_MS, budgetMs * TRIAGE_SHARE));
  const reserve = Math.min(wanted, budgetMs / 2);
  return { firingEnds: startedAt + budgetMs - reserve, ends: startedAt + budgetMs };
}
