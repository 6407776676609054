import type { Place } from '../errors.ts';

/** Columns shown of the line of an error. */
const WIDTH = 100;

/** The line of a place with a caret under its column, as two lines; of a long line, the part around the column. */
export function caret(place: Place): string {
  const column = place.column - 1;
  const from = place.text.length <= WIDTH ? 0 : Math.max(0, Math.min(column - WIDTH / 2, place.text.length - WIDTH));
  // One column a character, whatever a terminal would make of it.
  const text = place.text.slice(from, from + WIDTH).replace(/[^ -~]/g, (char) => (char === '\t' ? ' ' : '?'));
  const [before, after] = [from > 0 ? '…' : '', from + WIDTH < place.text.length ? '…' : ''];
  return `${before}${text}${after}\n${' '.repeat(column - from + before.length)}^`;
}
