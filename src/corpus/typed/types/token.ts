import { fieldType } from '../field-type.ts';

/** Names used as keys or taken apart by hand. */
export const TOKEN = fieldType('token', 'RFC 9110 §5.6.2', 20, [
  ['empty', '', 'no name'],
  ['bad-escape', 'a=%', 'decodeURIComponent throws'],
  ['invalid-utf8-escape', 'a=%ff', 'decodes to a byte that is no UTF-8'],
  ['nul', '\\x00', 'C strings end here'],
  ['byte-ff', '\\xff', 'a byte that is no UTF-8'],
  ['constructor', 'constructor', 'a property of every JavaScript object'],
  ['proto', '__proto__', 'the prototype itself'],
  ['to-string', 'toString', 'a method of every JavaScript object'],
  ['utf8-letter', '\\xc3\\xa9', 'a letter outside ASCII'],
  ['5000-letters', 'a'.repeat(5000), 'longer than any name'],
  ['quote', '\\x22', 'a quoted string that never ends'],
  ['backslash', '\\\\', 'an escape of nothing'],
  ['comma', ',', 'a list of nothing'],
  ['equals', '=', 'a pair of nothing'],
  ['no-value', 'a=', 'a pair without a value'],
  ['no-name', '=a', 'a pair without a name'],
  ['dollar', '$x', 'reserved by the first cookie standard'],
  ['bracket', '[', 'a nested name that never ends'],
  ['brace', '{', 'JSON or a template that never ends'],
]);
