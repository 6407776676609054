import { fieldType } from '../field-type.ts';

/** Comma lists with parameters and quality values. */
export const LIST = fieldType('list', 'RFC 9110 §5.6.1', 20, [
  ['empty', '', 'no member'],
  ['comma', ',', 'two empty members'],
  ['semicolons', ';;=;', 'parameters without names'],
  ['semicolon', ';', 'a member without a name'],
  ['q-letters', 'a;q=x', 'float() of a letter'],
  ['q-empty', 'a;q=', 'float() of nothing'],
  ['parameter-only', 'a;b', 'a parameter without a value'],
  ['q-arabic', 'a;q=\\xd9\\xa3', 'a digit of another script'],
  ['q-infinite', '*;q=1e999', 'a quality past a double'],
  ['q-three-parts', 'gzip;q=1.0.0', 'a quality of three numbers'],
  ['byte-ff', '\\xff', 'a byte that is no UTF-8'],
  ['constructor', 'constructor', 'a property of every JavaScript object'],
  ['proto', '__proto__', 'the prototype itself'],
  ['to-string', 'toString', 'a method of every JavaScript object'],
  ['5000-letters', 'a'.repeat(5000), 'one long member'],
  ['2000-commas', ','.repeat(2000), 'thousands of empty members'],
  ['dotted-i', '\\xc4\\xb0', 'longer in lower case'],
  ['q-negative', 'a;q=-1', 'a quality below zero'],
  ['q-nan', 'a;q=nan', 'float() takes the word'],
  ['quoted-comma', 'a;b=\\x22c,d', 'a comma inside of a quoted string that never ends'],
  ['wildcards', '*, */*, a/*, */a', 'stars in every place'],
  ['equals', 'a=b=c;d==;=', 'equals signs where one is expected'],
  ['inner-nul', 'a\\x00b', 'C strings end here'],
  ['brackets', '<[{(', 'brackets that never end'],
]);
