import { BUILTIN } from './builtin.ts';
import type { Mutation } from './mutation.ts';
import { typedMutations } from './typed/products.ts';

/** Every mutation that can be named without knowing the routes: the builtin ones, then the typed ones. */
export function catalog(): readonly Mutation[] {
  return [...BUILTIN, ...typedMutations()];
}

/** Ids like a mistyped one, nearest first, at most three: those that a few slips of the hand away, or that hold its words. */
export function similarIds(id: string, mutations: readonly Mutation[]): string[] {
  const wanted = id.toLowerCase();
  const limit = Math.max(2, Math.floor(wanted.length / 4));
  const scored = mutations.map((m) => {
    const last = m.id.slice(m.id.indexOf('/') + 1);
    const distance = Math.min(editDistance(wanted, m.id, limit), editDistance(wanted, last, limit));
    return { id: m.id, distance: distance <= limit ? distance : m.id.includes(wanted) ? limit : limit + 1 };
  });
  return scored
    .filter((s) => s.distance <= limit && wanted !== '')
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map((s) => s.id);
}

/** Levenshtein's distance, or anything above `limit` once it is sure to be larger. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
