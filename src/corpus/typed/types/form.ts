import { fieldType } from '../field-type.ts';

/** What only a urlencoded body can do; it also takes every value of a query. */
export const FORM = fieldType('form', 'WHATWG URL §5', 20, [
  ['charset-unknown', '_charset_=foo&a=1', 'a charset field naming no codec'],
  ['charset-undefined', '_charset_=undefined&a=1', 'a charset field naming a codec that raises'],
  ['2000-pairs', 'a=1&'.repeat(2000), 'more pairs than limits allow'],
  ['no-value', 'a', 'a name alone'],
  ['utf8-letter', '\\xc3\\xbf', 'a letter outside ASCII'],
  ['empty', '', 'no pair'],
  ['charset-idna', '_charset_=idna&a=%ff', 'a charset field naming a codec for host names'],
  ['method', '_method=constructor&a=1', 'a method that is no method'],
  ['method-ff', '_method=%ff', 'a method that is no UTF-8'],
  ['bom', '\\xef\\xbb\\xbfa=1', 'a byte order mark before the first name'],
  ['utf-16', '\\xff\\xfea\\x00=\\x001\\x00', 'two bytes a character'],
  ['json', '{\\x22a\\x22:1}', 'JSON under the type of a form'],
]);
