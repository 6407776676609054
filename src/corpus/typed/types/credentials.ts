import { fieldType } from '../field-type.ts';

/** Credentials: schemes, base64, pairs. */
export const CREDENTIALS = fieldType('credentials', 'RFC 9110 §11.4', 248, [
  ['scheme-only', 'Basic', 'split(" ")[1] of one word'],
  ['bad-base64', 'Basic x', 'base64 of one character'],
  ['invalid-utf8', 'Basic /w==', 'decodes to a byte that is no UTF-8'],
  ['no-colon', 'Basic QQ==', 'user without a password'],
  ['no-scheme', 'x', 'credentials without a scheme'],
  ['scheme-space', 'Basic ', 'an empty token'],
  ['padding', 'Basic =', 'base64 of padding alone'],
  ['long', `Basic ${'A'.repeat(5000)}`, 'credentials of 5000 characters'],
  ['byte-ff', 'Basic \\xff', 'base64 outside ASCII'],
  ['bearer', 'Bearer', 'a scheme without a token'],
  ['bearer-dots', 'Bearer ..', 'a token of empty parts'],
  ['bearer-parts', 'Bearer a.b.c', 'a token whose parts are no base64'],
  ['bearer-null-header', 'Bearer bnVsbA.bnVsbA.x', 'a token whose header is null'],
  ['digest', 'Digest', 'a scheme without pairs'],
  ['digest-word', 'Digest x', 'a pair without a value'],
  ['digest-open-quote', 'Digest username=\\x22', 'a quoted string that never ends'],
  ['equals', '=', 'a pair of nothing'],
  ['many-equals', '====', 'padding without base64'],
  ['braces', '{x}', 'a template'],
  ['three-words', 'x y z', 'more words than scheme and token'],
  ['empty', '', 'nothing'],
]);
