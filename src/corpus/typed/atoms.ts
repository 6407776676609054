/**
 * A text that is repeated, what ends the run so that an expression does not match, and what stands before it where the run alone
 * would be stripped; escaped as in pathoc.
 */
export type Atom = readonly [name: string, atom: string, tail: string, head?: string];

/** What regular expressions and hand-written parsers go over again and again. */
export const ATOMS: readonly Atom[] = [
  ['spaces', ' ', 'x', 'x'],
  ['hyphen-letters', '-a', ' !'],
  ['hyphens', '-', '/x'],
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
  ['dots', 'a.', '/x'],
  ['slashes', '/', 'x'],
  ['percents', '%25', '%'],
  ['ampersands', 'a&', ''],
  ['tabs', '\\t', 'x', 'x'],
  ['no-break-spaces', '\\xa0', 'x'],
  ['nested-names', '[a]', ''],
  ['boundaries', ';boundary=x', '\\x22', 'a/b'],
];

/** Bytes of the longest run: in a head under the 8 kB that most servers allow for a line, and under the 100 kB of a body. */
export const HEAD_BYTES = 6000;
export const BODY_BYTES = 90_000;
/** And in the head of a server that allows as much as Node does, 16 KiB. */
export const LARGE_HEAD_BYTES = 15_000;

/** So many bytes of an atom, with its head and tail. */
export function runOf([, atom, tail, head = '']: Atom, bytes: number): string {
  return head + atom.repeat(countOf(atom, bytes)) + tail;
}

/** How often an atom fits into so many bytes. */
export function countOf(atom: string, bytes: number): number {
  return Math.floor(bytes / atom.replace(/\\x..|\\./g, '.').length);
}
