import { fieldType } from '../field-type.ts';

/** What dispatchers of messages look at first, whatever the protocol. */
const USUAL_KEYS = [
  'type',
  'event',
  'action',
  'command',
  'cmd',
  'op',
  'msg',
  'method',
  'id',
  'jsonrpc',
  'name',
  'channel',
  'topic',
  'data',
  'params',
  'payload',
  'query',
  'variables',
];

/** All of them with one value: which of them the server trips over is for the minimizer to find. */
function usualKeys(value: string): string {
  return `{${USUAL_KEYS.map((key) => `\\x22${key}\\x22:${value}`).join(',')}}`;
}

/** JSON texts: cut, deep, huge, or of another type than an object. */
export const JSON_TEXT = fieldType('json', 'RFC 8259', 20, [
  ['null', 'null', 'members of nothing'],
  ['number', '0', 'members of a number'],
  ['list', '[]', 'members of a list'],
  ['string', '\\x22\\x22', 'members of a string'],
  ['true', 'true', 'members of a truth'],
  ['empty', '', 'no text'],
  ['cut', '{', 'an object that never ends'],
  ['cut-list', '[', 'a list that never ends'],
  ['cut-string', '\\x22', 'a string that never ends'],
  ['cut-word', 'nul', 'a word cut short'],
  ['byte-ff', '\\xff', 'a byte that is no UTF-8'],
  ['deep-lists', '['.repeat(5000), 'deeper than the stack'],
  ['deep-objects', '{\\x22a\\x22:'.repeat(1000), 'the same with objects'],
  ['4400-digits', '1'.repeat(4400), "Python's int() stops at 4300 digits"],
  ['infinity', '{\\x22a\\x22:1e999}', 'a number past a double'],
  ['nan', '{\\x22a\\x22:NaN}', 'a word that JSON does not have'],
  ['surrogate', '{\\x22a\\x22:\\x22\\x5cud800\\x22}', 'a lone surrogate'],
  ['nul-escape', '{\\x22a\\x22:\\x22\\x5cu0000\\x22}', 'databases and files refuse NUL'],
  ['proto', '{\\x22__proto__\\x22:{\\x22x\\x22:1}}', 'the prototype as a name'],
  ['constructor', '{\\x22constructor\\x22:{\\x22prototype\\x22:{\\x22x\\x22:1}}}', 'the prototype by another way'],
  ['to-string', '{\\x22toString\\x22:1,\\x22valueOf\\x22:1}', 'an object that cannot become a string'],
  ['bom', '\\xef\\xbb\\xbf{}', 'a byte order mark'],
  ['repeated-key', '{\\x22a\\x22:1,\\x22a\\x22:2}', 'one name twice'],
  ['trailing-comma', '[1,]', 'a member that is missing'],
  ['nul', '\\x00', 'a byte that no text has'],
  ['list-of-null', '[null]', 'a batch of nothing'],
  ['usual-keys-null', usualKeys('null'), 'the names that dispatchers look at, of nothing'],
  ['usual-keys-number', usualKeys('0'), 'the same, of numbers'],
  ['usual-keys-list', usualKeys('[null]'), 'the same, of lists'],
  ['usual-keys-object', usualKeys('{\\x22toString\\x22:1}'), 'the same, of objects that cannot become strings'],
  ['usual-keys-constructor', usualKeys('\\x22constructor\\x22'), 'the same, a property of every JavaScript object'],
  ['usual-keys-proto', usualKeys('\\x22__proto__\\x22'), 'the same, the prototype itself'],
]);
