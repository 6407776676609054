/** A half-open run of byte positions. */
export type Unit = readonly [start: number, end: number];

/** Cuts a text into units. */
export type Grain = (text: string) => Unit[];

const WORD = '[A-Za-z](?:[A-Za-z]|-(?=[A-Za-z])){4,}';
const WORDS = new RegExp(WORD, 'g');
const TRIPLE = '%[0-9A-Fa-f]{2}';

/** How a value falls apart, coarse to fine: lines, parts of a list, words and what stands between them, bytes where `%XX` is one, bytes. */
export const GRAINS: readonly Grain[] = [
  (text) => cutAfter(text, '\n'),
  (text) => cutAfter(text, ',;&'),
  (text) => (text.search(WORDS) < 0 ? [] : cutBy(text, new RegExp(`${WORD}|${TRIPLE}|[^]`, 'g'))),
  (text) => cutBy(text, new RegExp(`${TRIPLE}|[^]`, 'g')),
  (text) => (text.includes('%') ? Array.from(text, (_, at) => [at, at + 1]) : []),
];

/** The words of five letters or more, with their hyphens. */
export function longWords(text: string): Unit[] {
  return cutBy(text, WORDS);
}

function cutBy(text: string, parts: RegExp): Unit[] {
  return Array.from(text.matchAll(parts), ({ 0: part, index }) => [index, index + part.length]);
}

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
