import { hostileValues } from './field-type.ts';

/** JSON values that are put in the place of each member of a valid message. */
export const JSON_VALUES = hostileValues([
  ['null', 'null', 'a member of nothing'],
  ['list', '[]', 'a list instead'],
  ['object', '{}', 'an object instead'],
  ['number', '0', 'a number instead'],
  ['empty', '""', 'no text'],
  ['true', 'true', 'a truth instead'],
  ['to-string', '{"toString":1,"valueOf":1}', 'an object that cannot become a string'],
  ['constructor', '"constructor"', 'a property of every JavaScript object'],
  ['proto', '"__proto__"', 'the prototype itself'],
  ['proto-object', '{"__proto__":{"x":1},"length":1e9}', 'an object that changes its prototype and claims a length'],
  ['infinity', '1e999', 'a number past a double'],
  ['negative', '-1', 'a number below zero'],
  ['huge', '99999999999999999999999', 'a number past 64 bits'],
  ['fraction', '0.5', 'half a number'],
  ['nul', '"\\u0000"', 'databases and files refuse NUL'],
  ['surrogate', '"\\ud800"', 'a lone surrogate'],
  ['nested-list', '[[]]', 'a list in a list'],
  ['null-list', '[null]', 'a list of nothing'],
  ['5000-letters', `"${'a'.repeat(5000)}"`, 'a long text'],
  ['deep', `${'['.repeat(500)}${']'.repeat(500)}`, 'five hundred levels'],
]);

/** Texts that are put in the place of each value of a query or form. */
export const PARAMETER_VALUES = hostileValues([
  ['to-string', 'toString', 'a method of every JavaScript object'],
  ['constructor', 'constructor', 'a property of every JavaScript object'],
  ['proto', '__proto__', 'the prototype itself'],
  ['has-own', 'hasOwnProperty', 'another method of every JavaScript object'],
  ['empty', '', 'no value'],
  ['percent', '%', 'an escape cut short'],
  ['nul', '%00', 'databases and files refuse NUL'],
  ['invalid-utf8', '%ff', 'decodes to a byte that is no UTF-8'],
  ['surrogate', '%ed%a0%80', 'decodes to a lone surrogate'],
  ['huge', '99999999999999999999999', 'a number past 64 bits'],
  ['negative', '-1', 'a number below zero'],
  ['infinity', '1e999', 'a number past a double'],
  ['arabic-digit', '%d9%a3', 'a digit of another script'],
  ['4400-digits', '1'.repeat(4400), "Python's int() stops at 4300 digits"],
  ['null', 'null', 'a word that some read as nothing'],
  ['quote', "'", 'a quote'],
  ['bracket', '[', 'a pattern that never ends'],
  ['paren', '(', 'another one'],
  ['backslash', '%5c', 'an escape of nothing'],
  ['brace', '{', 'JSON or a template that never ends'],
  ['dots', '../../x', 'a path'],
  ['crlf', 'a%0d%0ab', 'a line break in an echoed value'],
  ['url-bracket', 'http://[', 'a URL that never ends'],
  ['date-overflow', '99999-99-99T99:99:99Z', 'a date out of range'],
  ['5000-letters', 'a'.repeat(5000), 'a long text'],
]);

/** What follows the name of each parameter instead of `=value`; `{name}` is the name. */
export const PARAMETER_FORMS = hostileValues([
  ['missing', '', 'the parameter is not there'],
  ['no-value', '{name}', 'a name alone'],
  ['list', '{name}[]=1', 'a list instead of a text'],
  ['object', '{name}[a]=1', 'an object instead of a text'],
  ['repeated', '{name}=1&{name}=2', 'the parameter twice'],
  [
    'length-lie',
    '{name}[__proto__]=b&{name}[__proto__]&{name}[length]=100000000',
    'an object that claims to be a huge list',
  ],
  ['own-to-string', '{name}[toString]=1&{name}[valueOf]=1', 'an object that cannot become a string'],
  ['huge-index', '{name}[999999999]=1', 'a list of a billion'],
  ['open-bracket', '{name}[=1', 'a nested name that never ends'],
  ['deep', `{name}${'[a]'.repeat(200)}=1`, 'two hundred levels'],
  ['proto-member', '{name}[__proto__][x]=1', 'a member of the prototype'],
]);
