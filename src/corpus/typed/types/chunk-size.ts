import { fieldType } from '../field-type.ts';

/** Sizes of chunks, in hexadecimal. */
export const CHUNK_SIZE = fieldType('chunk-size', 'RFC 9112 §7.1', 1284, [
  ['2-63', '7fffffffffffffff', 'the largest size of 64 bits'],
  ['past-64-bits', 'fffffffffffffffff', 'a size past 64 bits'],
  ['5000-digits', 'f'.repeat(5000), 'a size without end'],
  ['empty', '', 'int("", 16)'],
  ['letters', 'x', 'no hexadecimal digit'],
  ['negative', '-5', 'a read of less than nothing'],
  ['negative-1', '-1', 'a read up to the end'],
  ['plus', '+5', 'int() takes the sign'],
  ['0x', '0x5', 'int(s, 16) takes the prefix'],
  ['underscore', '0_5', 'int() takes the underscore'],
  ['semicolon', ';', 'an extension without a size'],
  ['empty-extension', '5;', 'an extension without a name'],
  ['extension-nul', '5;\\x00=\\x22', 'control characters in an extension'],
  ['extension', '5;a', 'a valid extension'],
  ['space-before', ' 5', 'strip() hides it'],
  ['space-after', '5 ', 'the same'],
  ['arabic-digit', '\\xd9\\xa3', 'a digit of another script'],
  ['byte-ff', '\\xff', 'a byte that is no digit'],
  ['2-31', '80000000', 'a size past a C int'],
  ['32-bits', 'ffffffff', 'the largest size of 32 bits'],
  ['negative-32-bits', '-ffffffff', 'below the smallest C int'],
  ['lf', '5\\n', 'a line that ends early'],
]);
