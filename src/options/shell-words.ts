import { shellQuote } from '../report/escape.ts';

/** Words as a person would type them in a shell: quoted only where it matters. */
export function shellWords(words: readonly string[]): string {
  return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : shellQuote(word))).join(' ');
}
