import { fieldType } from '../field-type.ts';

/** Whole header lines. */
export const HEADER_LINE = fieldType('header-line', 'RFC 9112 §5', 20, [
  ['no-colon', 'x', 'split(":") of one word'],
  ['no-colon-space', 'x ', 'the same with a space'],
  ['leading-space', ' x: y', 'a fold without a line to continue'],
  ['leading-tab', '\\tx: y', 'the same with a TAB'],
  ['colon', ':', 'a field without a name'],
  ['space-in-name', 'a b: c', 'a name that is no token'],
  ['nul-name', '\\x00: x', 'a control character as a name'],
  ['byte-ff-name', '\\xff: x', 'a name that is no UTF-8'],
  ['nul-in-name', 'a\\x00b: c', 'a name that C cuts'],
  ['nul-value', 'x: \\x00', 'a value that C cuts'],
  ['folded', 'x:\\r\\n y', 'the obsolete fold'],
  ['cr-cr-lf', 'x: y\\r\\r\\n z', 'a fold behind two CRs'],
  ['cr', 'a: b\\rc: d', 'a line break for some'],
  ['lf', 'a: b\\nc: d', 'a line break for most'],
  ['proto', '__proto__: x', 'the prototype as a key'],
  ['constructor', 'constructor: x', 'a property of every JavaScript object'],
  ['20k-name', `${'xxxx'.repeat(5000)}: y`, 'a name past every limit'],
  ['70k-value', `x: ${'y'.repeat(70_000)}`, 'a value past every limit'],
  ['to-string', 'toString: x', 'a method of every JavaScript object'],
  ['has-own', 'hasOwnProperty: x', 'another method of every JavaScript object'],
  ['host-again', 'Host: a', 'the host twice'],
  ['surrogate', 'x: \\xed\\xa0\\x80', 'a value that is a lone surrogate'],
  ['brackets', '[]: x', 'a name of brackets'],
]);
