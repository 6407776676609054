/** A half-open run of byte positions. */
export type Unit = readonly [start: number, end: number];

/** Cuts a text into units. */
export type Grain = (text: string) => Unit[];

/** How a value falls apart, coarse to fine: lines, parts of a list, bytes where `%XX` is one, bytes. */
export const GRAINS: readonly Grain[] = [
  (text) => cutAfter(text, '\n'),
  (text) => cutAfter(text, ',;&'),
  (text) => Array.from(text.matchAll(/%[0-9A-Fa-f]{2}|[\s\S]/g), ({ 0: part, index }) => [index, index + part.length]),
  (text) => (text.includes('%') ? Array.from(text, (_, at) => [at, at + 1]) : []),
];

/** Nothing to cut is no unit. */
function cutAfter(text: string, ends: string): Unit[] {
  const units: Unit[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!ends.includes(text[at]!)) continue;
    units.push([start, at + 1]);
    start = at + 1;
  }
  if (start > 0 && start < text.length) units.push([start, text.length]);
  return units.length > 1 ? units : [];
}
