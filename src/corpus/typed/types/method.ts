import { fieldType } from '../field-type.ts';

/** Methods: unknown, odd, or names of properties. */
export const METHOD = fieldType('method', 'RFC 9110 §9.1', 20, [
  ['constructor', 'constructor', 'a property of every JavaScript object'],
  ['dunder-class', '__class__', 'an attribute of every Python object'],
  ['byte-ff', '\\xff', 'a byte that is no UTF-8'],
  ['nul', 'GE\\x00T', 'C strings end here'],
  ['empty', '', 'no method'],
  ['lower-case', 'get', 'methods are case-sensitive'],
  ['5000-letters', 'G'.repeat(5000), 'longer than any method'],
  ['connect', 'CONNECT', 'a method with a target of its own form'],
  ['trace', 'TRACE', 'a method that echoes'],
  ['options', 'OPTIONS', 'a method that routers answer themselves'],
  ['pri', 'PRI', 'the start of HTTP/2'],
  ['head', 'HEAD', 'an answer without a body'],
  ['put', 'PUT', 'a method the route may not know'],
  ['delete', 'DELETE', 'the same'],
  ['patch', 'PATCH', 'the same'],
  ['colon', 'G:T', 'no token'],
  ['quote', '\\x22', 'no token'],
  ['to-string', 'toString', 'a method of every JavaScript object'],
  ['lf', 'G\\nT', 'a line break'],
]);
