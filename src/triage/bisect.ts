/**
 * The one suspect that shows it by itself, found by halves: for what only shows long after, or only when done often.
 *
 * @param shows plays these suspects, in order, and says whether it shows
 * @returns null when no single one does: it took several, or it never came again
 */
export async function bisect<T>(
  suspects: readonly T[],
  shows: (some: readonly T[]) => Promise<boolean>,
): Promise<T | null> {
  let left = suspects;
  let sure = false;
  while (left.length > 1) {
    const middle = Math.ceil(left.length / 2);
    const half = left.slice(0, middle);
    sure = await shows(half);
    left = sure ? half : left.slice(middle);
  }
  const [last] = left;
  if (last === undefined) return null;
  return sure || (await shows([last])) ? last : null;
}
