import { type Place, UsageError } from '../errors.ts';
import type { Origin } from './ast.ts';

/** A spec that does not parse or cannot be rendered. The place is where the trouble starts, not where parsing gave up. */
export class SpecError extends UsageError {
  override readonly place: Place;
  /** What could stand at the place; empty when the spec is well formed but means nothing. */
  readonly expected: readonly string[];
  /** What stands there instead. */
  readonly found: string;

  constructor(message: string, place: Place, expected: readonly string[] = [], found = '') {
    super(message, place);
    this.place = place;
    this.expected = expected;
    this.found = found;
  }
}

/** Line, column and line text of a character offset; the end of the text is a place too. */
export function placeAt(origin: Origin, offset: number): Place {
  const { text } = origin;
  const start = offset > 0 ? text.lastIndexOf('\n', offset - 1) + 1 : 0;
  const end = text.indexOf('\n', offset);
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < start; at = text.indexOf('\n', at + 1)) line++;
  const lineText = text.slice(start, end < 0 ? text.length : end).replace(/\r$/, '');
  return { source: origin.name, line, column: offset - start + 1, text: lineText };
}
