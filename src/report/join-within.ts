/** After so many sections that did not fit, the rest is not even made. */
const MISSES = 10;

/**
 * Joins `head`, as many `sections` as fit and `tail`, with empty lines between. A section is shown whole or not at all, so no
 * fence stays open and no character is cut in two. A huge section does not hide the small ones behind it.
 *
 * @param sections - made one by one, so that what does not fit is never made
 * @param total - how many sections there are
 * @param tail - the end of the text, told how many sections were left out; it always fits
 * @param max - of the result, in the unit of `measure`
 */
export function joinWithin(
  head: string,
  sections: Iterable<string>,
  total: number,
  tail: (dropped: number) => string,
  max: number,
  measure: (text: string) => number,
): string {
  const parts = [head];
  let used = measure(head) + measure(tail(total)) + 4;
  let misses = 0;
  for (const section of sections) {
    const size = measure(section) + 2;
    if (used + size <= max) {
      used += size;
      parts.push(section);
    } else if (++misses === MISSES) break;
  }
  const end = tail(total - (parts.length - 1));
  return [...parts, ...(end === '' ? [] : [end])].join('\n\n');
}
