import type { Place } from '../errors.ts';
import { terminalLine } from '../report/escape.ts';

/** Widest part of a line shown around a caret. */
const WINDOW = 100;

/**
 * A message with the place it is about: file, line and column, the line itself, and a caret below the character. Controls
 * are shown as escapes, so a hostile config file cannot write to the terminal or speak to the CI runner.
 */
export function formatError(message: string, place: Place | null): string {
  const lines = message.split('\n').map((line) => terminalLine(line));
  if (place === null) return lines.join('\n');
  const from = Math.max(0, place.column - 1 - WINDOW / 2);
  const before = terminalLine(place.text.slice(from, place.column - 1));
  const after = terminalLine(place.text.slice(place.column - 1, from + WINDOW));
  const lead = from > 0 ? '…' : '';
  const tail = place.text.length > from + WINDOW ? '…' : '';
  return [
    ...lines,
    `  at ${terminalLine(place.source)}:${place.line}:${place.column}`,
    `  | ${lead}${before}${after}${tail}`,
    `  | ${' '.repeat(lead.length + before.length)}^`,
  ].join('\n');
}
