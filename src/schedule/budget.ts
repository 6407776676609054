/** How the time of one run is shared out. Times in ms of the monotonic clock. */
export interface Budget {
  readonly startedAt: number;
  /** Firing ends here; what is left belongs to triage. */
  readonly firingEnds: number;
  /** Everything but the base and the report ends here. */
  readonly ends: number;
  /** Kept for the base's server after that (ms). */
  readonly baseMs: number;
}

const TRIAGE_SHARE = 0.25;
const TRIAGE_LEAST_MS = 5_000;
const TRIAGE_MOST_MS = 60_000;
/** Firing that got less of its time than this goes on into the reserve: what is not fired is not tested. */
const STARVED_SHARE = 0.6;
/** What is kept of the budget when no bug waits for triage (ms). */
const LEAST_RESERVE_MS = 1_500;

/**
 * Reserves a quarter of the budget (5 s to 60 s, never more than half) for confirming and minimizing: shrinking without
 * a budget of its own eats the run, and a finding that is not confirmed is worth nothing.
 *
 * @param baseMs of the budget, what the base's server gets
 */
export function shareOut(startedAt: number, budgetMs: number, baseMs = 0): Budget {
  const headMs = budgetMs - baseMs;
  const wanted = Math.min(TRIAGE_MOST_MS, Math.max(TRIAGE_LEAST_MS, headMs * TRIAGE_SHARE));
  const reserve = Math.min(wanted, headMs / 2);
  return { startedAt, firingEnds: startedAt + headMs - reserve, ends: startedAt + headMs, baseMs };
}

/** When at the latest anything is fired. */
export function lastShotAt({ ends }: Budget): number {
  return ends - LEAST_RESERVE_MS;
}

/**
 * When firing ends: it leaves its reserve to triage, if there is something to triage and if triage has not had the time already.
 *
 * @param firingMs time that went into firing so far
 * @param triage whether it has nothing to do, and what it owes to bugs that wait for the end (ms)
 */
export function firingUntil(
  budget: Budget,
  firingMs: number,
  triage: { readonly idle: boolean; readonly owes: number },
): number {
  const { startedAt, firingEnds } = budget;
  const starved = firingMs < STARVED_SHARE * (firingEnds - startedAt);
  return triage.idle || starved ? Math.max(firingEnds, lastShotAt(budget) - triage.owes) : firingEnds;
}

/** What the base's server gets (ms): its part of the budget, and what the head has left of its own. */
export function baseTime({ ends, baseMs }: Budget, now: number): number {
  return Math.max(baseMs, ends + baseMs - now);
}
