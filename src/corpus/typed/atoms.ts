/** A text that is repeated, and what ends the run so that an expression does not match; escaped as in pathoc. */
export type Atom = readonly [name: string, atom: string, tail: string];

/** What regular expressions and hand-written parsers go over again and again. */
export const ATOMS: readonly Atom[] = [
  ['spaces', ' ', 'x'],
  ['hyphen-letters', '-a', '!'],
  ['escaped-letters', '\\\\c', ''],
  ['backslashes', '\\\\', ''],
  ['commas', ',', 'x'],
  ['semicolons', ';', 'x'],
  ['semicolon-spaces', '; ', 'x'],
  ['equals', 'a=', ''],
  ['quotes', '\\x22', ''],
  ['open-quote-escapes', '\\\\\\x22', ''],
  ['open-brackets', '[', ''],
  ['open-parens', '(', ''],
  ['open-braces', '{x ', ''],
  ['letters', 'a', '!'],
  ['digits', '1', 'x'],
  ['dots', 'a.', ''],
  ['slashes', '/', 'x'],
  ['percents', '%25', '%'],
  ['ampersands', 'a&', ''],
  ['tabs', '\\t', 'x'],
];

/** Bytes of the longest run: in a head under the 8 kB that most servers allow for a line, and well under a body's limit. */
export const HEAD_BYTES = 6000;
export const BODY_BYTES = 60_000;

/** So many bytes of an atom, with its tail. */
export function runOf([, atom, tail]: Atom, bytes: number): string {
  return atom.repeat(countOf(atom, bytes)) + tail;
}

/** How often an atom fits into so many bytes. */
export function countOf(atom: string, bytes: number): number {
  return Math.floor(bytes / atom.replace(/\\x..|\\./g, '.').length);
}
