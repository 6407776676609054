import { fieldType } from '../field-type.ts';

/** What int(), parseInt, strtol and BigInt disagree on. */
export const INTEGER = fieldType('integer', 'RFC 9110 §5.6.2', 1284, [
  ['letters', 'x', 'no number at all'],
  ['superscript', '\\xb2', 'isdigit() is true, int() refuses it'],
  ['past-64-bits', '18446744073709551616', '2^64 does not fit any machine integer'],
  ['2-63', '9223372036854775808', '2^63 does not fit a signed one'],
  ['4400-digits', '1'.repeat(4400), "Python's int() stops at 4300 digits"],
  ['empty', '', 'no digit'],
  ['negative', '-1', 'a length or count below zero'],
  ['huge', '999999999999999999999999999999', 'a float, or an error, or all ones'],
  ['huge-negative', '-999999999999999999999999999999', 'overflows on the other side'],
  ['underscore', '1_0', 'int() takes it for ten'],
  ['plus', '+1', 'int() and strtol take the sign'],
  ['hex', '0x1', 'strtol with base 0 takes the prefix'],
  ['fraction', '1.0', 'parseInt takes the start, int() refuses it'],
  ['exponent', '1e1', 'Number() says ten, parseInt says one'],
  ['inner-space', '1 1', 'two numbers, or one'],
  ['list', '1, 1', 'repeated fields joined by a comma'],
  ['arabic-digit', '\\xd9\\xa3', 'int() takes digits of other scripts'],
  ['utf8-superscript', '\\xc2\\xb2', 'the superscript again, for parsers that decode UTF-8'],
  ['2-31', '2147483648', '2^31 does not fit a C int'],
  ['nul', '1\\x00', 'C strings end here, others do not'],
  ['leading-zeros', '00000000000000000000000000000000000000001', 'octal, or too long for a buffer'],
]);
