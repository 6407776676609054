import type { Failure } from './failure.ts';

/** k of n tries showed the same failure. */
export interface Confirmation {
  readonly k: number;
  readonly n: number;
}

export type Stability = 'stable' | 'flaky' | 'unreproduced';

/** What trying again brought. */
export interface Confirmed extends Confirmation {
  readonly stability: Stability;
}

const FIRST_TRIES = 3;
const MOST_TRIES = 10;

/**
 * Tries a failure three times; if it shows each time it is stable. If it shows at all, ten times: a failure that shows in
 * half of them is flaky, a rarer one unreproduced (ClusterFuzz's rule). Zero of three is unreproduced at once.
 *
 * @param attempt One try: the failure as seen, or null; told how many came before it. @param seen Whether an earlier sighting counts as the first try.
 */
export async function confirm(
  attempt: (tries: number) => Promise<Failure | null>,
  seen: boolean,
  stop: () => boolean = () => false,
): Promise<Confirmed> {
  let k = seen ? 1 : 0;
  let n = k;
  while (n < FIRST_TRIES && !stop()) {
    if ((await attempt(n)) !== null) k++;
    n++;
  }
  if (k < n && k > 0) {
    // No more once it could not reach a half.
    while (n < MOST_TRIES && (k + MOST_TRIES - n) * 2 >= MOST_TRIES && !stop()) {
      if ((await attempt(n)) !== null) k++;
      n++;
    }
  }
  return { k, n, stability: stabilityOf(k, n) };
}

export function stabilityOf(k: number, n: number): Stability {
  if (k === n && k > 0) return 'stable';
  return k * 2 >= n && k > 0 ? 'flaky' : 'unreproduced';
}
