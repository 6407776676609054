import type { Datatype } from './ast.ts';

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = LOWER.toUpperCase();
const DIGITS = '0123456789';
const PUNCTUATION = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';
const WHITESPACE = ' \t\n\r\x0b\x0c';

/** The bytes that a generated value of each type is drawn from: the constants of Python's string module. */
export const ALPHABETS: Readonly<Record<Datatype, Uint8Array>> = {
  ascii_letters: bytes(LOWER + UPPER),
  ascii_lowercase: bytes(LOWER),
  ascii_uppercase: bytes(UPPER),
  digits: bytes(DIGITS),
  hexdigits: bytes(`${DIGITS}abcdefABCDEF`),
  octdigits: bytes('01234567'),
  punctuation: bytes(PUNCTUATION),
  whitespace: bytes(WHITESPACE),
  ascii: bytes(DIGITS + LOWER + UPPER + PUNCTUATION + WHITESPACE),
  bytes: Uint8Array.from({ length: 256 }, (_, byte) => byte),
};

function bytes(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}
