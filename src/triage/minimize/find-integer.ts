import type { Attempt } from './candidate.ts';

/**
 * The largest n, as far as a search that thinks `works` monotone can tell, for which it works: one to four one by one,
 * since most answers are small, then doubling, then bisecting (Hypothesis' `find_integer`). O(log n) tries.
 */
export function* findInteger(most: number, works: (n: number) => Attempt<boolean>): Attempt<number> {
  let good = 0;
  while (good < 4) {
    if (good >= most || !(yield* works(good + 1))) return good;
    good++;
  }
  let bad = most + 1;
  for (let next = good * 2; good < most; next = good * 2) {
    const n = Math.min(next, most);
    if (!(yield* works(n))) {
      bad = n;
      break;
    }
    good = n;
  }
  while (bad - good > 1) {
    const middle = good + Math.floor((bad - good) / 2);
    if (yield* works(middle)) good = middle;
    else bad = middle;
  }
  return good;
}
