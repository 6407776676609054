import { fieldType } from '../field-type.ts';

/** Whole queries and urlencoded bodies: names that nest, clash and lie. */
export const QUERY = fieldType('query', 'RFC 3986 §3.4', 20, [
  ['array-and-object', 'a[]=1&a[b]=2', 'one name as list and as object'],
  ['object-and-array', 'a[b]=1&a[]=2', 'the same the other way round'],
  ['object-and-scalar', 'a[b]=1&a=2', 'one name as object and as scalar'],
  ['scalar-and-object', 'a=1&a[b]=2', 'the same the other way round'],
  ['bad-escape', 'a=%', 'an escape cut short'],
  ['bad-escape-name', '%=1', 'the same in a name'],
  ['invalid-utf8', 'a=%ff', 'decodes to a byte that is no UTF-8'],
  ['invalid-utf8-name', '%ff=1', 'the same in a name'],
  ['raw-ff', '\\xff=\\xfe', 'raw bytes that are no UTF-8'],
  ['length-lie', 'a[__proto__]=b&a[__proto__]&a[length]=100000000', 'an object that claims to be a huge list'],
  ['open-bracket', 'a[=1', 'a nested name that never ends'],
  ['proto', '__proto__[x]=1', 'the prototype as a name'],
  ['constructor-prototype', 'constructor[prototype][x]=1', 'the prototype by another way'],
  ['nul', 'a=%00', 'databases and files refuse NUL'],
  ['deep', `a${'[b]'.repeat(200)}=1`, 'two hundred levels'],
  ['huge-index', 'a[999999999]=1', 'a list of a billion'],
  ['separators', '&&==&', 'pairs of nothing'],
  ['3000-letters', 'a'.repeat(3000), 'one long name'],
  ['equals', '=', 'a pair of nothing'],
  ['semicolon', 'a;b', 'a separator for some'],
  ['line-separator', 'a=\\xe2\\x80\\xa8', 'a line break in JavaScript'],
]);
