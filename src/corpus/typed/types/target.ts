import { fieldType } from '../field-type.ts';

/** Request targets of every form, broken. */
export const TARGET = fieldType('target', 'RFC 9112 §3.2', 20, [
  ['authority', 'a:b', 'the form of CONNECT'],
  ['opaque', 'foo:bar', 'a URL without a path'],
  ['double-slash', '//', 'an empty authority'],
  ['double-slash-bracket', '//[', 'an authority that never ends'],
  ['open-ipv6', 'http://[::1/', 'an IPv6 address that never ends'],
  ['open-bracket', 'http://[', 'the same without a path'],
  ['scheme-without-name', '://', 'a URL of separators'],
  ['port-letters', 'http://a:x/', 'int() of the port'],
  ['port-99999', 'http://a:99999/', 'a port past 65535'],
  ['port-5000-digits', `http://a:${'1'.repeat(5000)}/`, "a port past Python's limit of digits"],
  ['no-authority', 'http:', 'a scheme alone'],
  ['empty', '', 'no target'],
  ['asterisk', '*', 'the form of OPTIONS'],
  ['letters', 'x', 'no leading slash'],
  ['empty-authority', 'http://', 'a scheme and two slashes'],
  ['port-empty', 'http://a:/', 'an empty port'],
  ['care-of', 'http://\\xe2\\x84\\x80/', 'a host that normalises to a/c'],
  ['user-only', 'http://@/', 'a user without a host'],
  ['user-slashes', '//a@', 'a user where a path is expected'],
  ['question', '?', 'a query without a path'],
  ['hash', '#', 'a fragment without a path'],
  ['byte-ff', '\\xff', 'a byte that is no UTF-8'],
  ['utf8-host', 'http://\\xc3\\xbf/', 'a host outside ASCII'],
  ['query-bracket', '/?a[=1', 'a nested name that never ends'],
]);
