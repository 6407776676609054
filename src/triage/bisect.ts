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

/** The first suspects that are tried together; each group after them is twice as large. */
const FIRST_GROUP = 4;

/** As `bisect`, for suspects in the order of suspicion: the first few are tried before the many. */
export async function gallop<T>(
  suspects: readonly T[],
  shows: (some: readonly T[]) => Promise<boolean>,
): Promise<T | null> {
  for (let from = 0, size = FIRST_GROUP; from < suspects.length; from += size, size *= 2) {
    const group = suspects.slice(from, from + size);
    if (await shows(group)) return bisect(group, shows);
  }
  return null;
}
