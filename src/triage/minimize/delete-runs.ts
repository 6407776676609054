import type { Attempt, Candidate } from './candidate.ts';

/** Lists up to this long are tried item by item: halving them first costs more than it saves. */
const SHORT = 8;

/**
 * Deletes what can go from a list: halves, then quarters and so on down to single items (ddmin's complements), from the end,
 * where what depends on earlier items stands. A list with one guilty item among n costs O(log n) tries.
 *
 * @param length of the list as it is now. @param without the candidate that lacks items `from` to `to`
 */
export function* deleteRuns(length: () => number, without: (from: number, to: number) => Candidate): Attempt<void> {
  const start = length() > SHORT ? Math.ceil(length() / 2) : 1;
  for (let size = start; ; size = Math.ceil(size / 2)) {
    for (let to = length(); to > 0; ) {
      const from = Math.max(0, to - size);
      yield without(from, to);
      to = from;
    }
    if (size === 1) return;
  }
}
