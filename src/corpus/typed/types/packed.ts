import { fieldType } from '../field-type.ts';

/** MessagePack texts: lengths that lie, types that do not exist. */
export const MSGPACK = fieldType('msgpack', 'MessagePack', 20, [
  ['reserved', '\\xc1', 'the one byte that is no type'],
  ['empty', '', 'no byte'],
  ['nil', '\\xc0', 'members of nothing'],
  ['list-huge', '\\xdd\\xff\\xff\\xff\\xff', 'a list of four billion'],
  ['map-huge', '\\xdf\\xff\\xff\\xff\\xff', 'a map of four billion'],
  ['text-huge', '\\xdb\\xff\\xff\\xff\\xff', 'a text of four billion'],
  ['deep', '\\x91'.repeat(5000), 'deeper than the stack'],
  ['cut', '\\x81\\xa1', 'the end inside a name'],
  ['invalid-utf8', '\\xa1\\xff', 'a text that is no UTF-8'],
  ['list-key', '\\x81\\x90\\xc0', 'a list as a name'],
  ['proto', '\\x81\\xa9__proto__\\x81\\xa1x\\x01', 'the prototype as a name'],
  [
    'time-huge',
    '\\xc7\\x0c\\xff\\xff\\xff\\xff\\xff\\x7f\\xff\\xff\\xff\\xff\\xff\\xff\\xff',
    'a time past every range',
  ],
  ['unknown-extension', '\\xd4\\x7f\\x00', 'an extension nobody has'],
  ['trailing', '\\x80\\x80', 'a second text behind the first'],
]);

/** CBOR texts: the same ideas in another coat. */
export const CBOR = fieldType('cbor', 'RFC 8949 §3', 20, [
  ['reserved', '\\x1c', 'a length that is reserved'],
  ['empty', '', 'no byte'],
  ['null', '\\xf6', 'members of nothing'],
  ['list-huge', '\\x9b\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff', 'a list past 64 bits'],
  ['text-huge', '\\x7b\\x7f\\xff\\xff\\xff\\xff\\xff\\xff\\xff', 'a text of 2^63-1'],
  ['deep', '\\x81'.repeat(5000), 'deeper than the stack'],
  ['endless', '\\x9f', 'a list that never ends'],
  ['break', '\\xff', 'the end of what never began'],
  ['tags', '\\xc0'.repeat(1000), 'a thousand tags of nothing'],
  ['date', '\\xc0\\x61x', 'a date that is a letter'],
  ['time-nan', '\\xc1\\xf9\\x7e\\x00', 'a time that is no number'],
  ['big-number', '\\xc2\\x40', 'a large number of no byte'],
  ['list-key', '\\xa1\\x80\\xf6', 'a list as a name'],
  ['proto', '\\xa1\\x69__proto__\\xa1\\x61x\\x01', 'the prototype as a name'],
]);

/** gRPC-web frames: a flag, a length, a message. */
export const GRPC = fieldType('grpc', 'gRPC over HTTP2', 20, [
  ['empty', '', 'no frame'],
  ['cut', '\\x00\\x00', 'the end inside the length'],
  ['huge', '\\x00\\xff\\xff\\xff\\xff', 'a message of four billion'],
  ['packed', '\\x01\\x00\\x00\\x00\\x01\\xff', 'a packed message that does not unpack'],
  ['bad-flag', '\\xff\\x00\\x00\\x00\\x00', 'flags that nobody has'],
  ['bad-tag', '\\x00\\x00\\x00\\x00\\x02\\x07\\xff', 'a field of a wire type that does not exist'],
  [
    'varint',
    '\\x00\\x00\\x00\\x00\\x0b\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff',
    'a number of eleven bytes',
  ],
]);

/** YAML texts. */
export const YAML_TEXT = fieldType('yaml', 'YAML 1.2', 20, [
  ['unknown-alias', '*a', 'an alias of nothing'],
  ['unknown-tag', '!x!y a', 'a tag that nobody declared'],
  ['loop', '&a [*a]', 'a list that holds itself'],
  ['open-flow', '[', 'a list that never ends'],
  ['open-quote', '\\x22', 'a text that never ends'],
  ['tab', 'a:\\n\\tb: c', 'an indent of a TAB'],
  ['list-key', '? [a]\\n: b', 'a list as a name'],
  ['date', '9999-99-99', 'a date out of range'],
  ['aliases', `a: &a [x]\\nb: &b [${'*a,'.repeat(9)}]\\nc: [${'*b,'.repeat(9)}]`, 'aliases of aliases'],
  ['deep', '['.repeat(1000), 'a thousand levels'],
  ['two', '---\\na\\n---\\nb', 'a second document'],
  ['merge', '<<: 1', 'a merge of a number'],
  ['nul', '\\x00', 'a byte that no text has'],
  ['directive', '%YAML 9.9\\n---\\na', 'a version nobody has'],
]);
