import { fieldType } from '../field-type.ts';

/** Names of character encodings: those that do not exist, that are no text codecs, that change the width. */
export const CHARSET = fieldType('charset', 'RFC 9110 §8.3.2', 248, [
  ['unknown', 'foo', 'a codec nobody has'],
  ['undefined', 'undefined', 'a Python codec that only raises'],
  ['byte-ff', '\\xff', 'a name that is no ASCII'],
  ['hex', 'hex', 'a Python codec from bytes to bytes'],
  ['idna', 'idna', 'a Python codec for host names'],
  ['empty', '', 'no name'],
  ['utf-16', 'utf-16', 'two bytes a character'],
  ['utf-7', 'utf-7', 'a codec that hides ASCII'],
  ['punycode', 'punycode', 'a codec for parts of host names'],
  ['unicode-escape', 'unicode_escape', 'a codec that reads escapes'],
  ['rot13', 'rot13', 'a Python codec from text to text'],
  ['zlib', 'zlib', 'a Python codec that unpacks'],
  ['utf-9', 'utf-9', 'looks like a codec'],
  ['utf8-letter', '\\xc3\\xbf', 'a letter outside ASCII'],
  ['open-quote', '\\x22', 'a quoted string that never ends'],
  ['300-letters', 'x'.repeat(300), 'a name longer than its buffer'],
  ['nul', 'a\\x00b', 'codec lookup refuses NUL with another exception'],
  ['prototype', 'constructor', 'a property of every JavaScript object'],
]);
