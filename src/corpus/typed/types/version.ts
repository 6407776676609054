import { fieldType } from '../field-type.ts';

/** The protocol version at the end of the request line. */
export const VERSION = fieldType('version', 'RFC 9112 §2.3', 20, [
  ['letters', 'HTTP/x.y', 'int() of letters'],
  ['byte-ff', 'HTTP/1.\\xff', 'a byte that is no digit'],
  ['arabic-digit', 'HTTP/1.\\xd9\\xa3', 'a digit of another script'],
  ['4400-digits', `HTTP/1.${'1'.repeat(4400)}`, "Python's int() stops at 4300 digits"],
  ['no-minor', 'HTTP/1', 'split(".") of one number'],
  ['no-number', 'HTTP/', 'split("/") of a name'],
  ['9-9', 'HTTP/9.9', 'a version nobody has'],
  ['lower-case', 'http/1.1', 'names are upper case'],
  ['negative', 'HTTP/-1.1', 'a number below zero'],
  ['extra-word', 'HTTP/1.1 x', 'a fourth word'],
  ['nul', 'HTTP/1.1\\x00', 'C strings end here'],
  ['other-name', 'FOO/1.1', 'another protocol'],
  ['0-9', 'HTTP/0.9', 'the version without a name'],
  ['2-0', 'HTTP/2.0', 'the version that is binary'],
  ['number-only', '1.1', 'no name'],
  ['empty', '', 'no version'],
]);
