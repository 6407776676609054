import { fillSlot, shapeMutations, type TypedMutation } from '../typed-mutation.ts';
import { CHARSET } from '../types/charset.ts';
import { FORM } from '../types/form.ts';
import { JSON_TEXT } from '../types/json.ts';
import { CBOR, GRPC, MSGPACK, YAML_TEXT } from '../types/packed.ts';
import { PARAMETER } from '../types/parameter.ts';
import { QUERY } from '../types/query.ts';
import { XML_TEXT } from '../types/xml.ts';
import { usualPairs } from '../usual-names.ts';

const FORM_TYPE = 'application/x-www-form-urlencoded';

/** JSON, urlencoded and coded bodies. */
export function bodyMutations(): TypedMutation[] {
  return [
    ...fillSlot(JSON_TEXT, {
      field: 'body',
      title: 'JSON body',
      spec: (text) => `post:/:c"application/json":b"${text}"`,
    }),
    ...fillSlot(QUERY, {
      field: 'form',
      title: 'urlencoded body',
      spec: (text) => `post:/:c"${FORM_TYPE}":b"${text}"`,
    }),
    ...fillSlot(FORM, { field: 'body', title: 'urlencoded body', spec: (text) => `post:/:c"${FORM_TYPE}":b"${text}"` }),
    ...fillSlot(CHARSET, {
      field: 'form',
      title: 'charset of a urlencoded body',
      spec: (text) => `post:/:c"${FORM_TYPE}; charset=${text}":b"a=%ff"`,
    }),
    ...fillSlot(CHARSET, {
      field: 'json',
      title: 'charset of a JSON body',
      spec: (text) => `post:/:c"application/json; charset=${text}":b"{\\x22a\\x22:1}"`,
    }),
    ...contentEncodings(),
  ];
}

/** Bodies that few routes read: a group of their own, so that they do not hold up the others. */
export function seldomBodyMutations(): TypedMutation[] {
  return [
    ...TEXTS.flatMap(([type, contentType]) =>
      fillSlot(type, {
        field: 'body',
        title: `${contentType} body`,
        spec: (text) => `post:/:c"${contentType}":b"${text}"`,
      }),
    ),
    ...fillSlot(PARAMETER, {
      field: 'usual-fields',
      title: 'form fields that apps look for',
      spec: (text) => `post:/:c"${FORM_TYPE}":b"${usualPairs(text)}"`,
    }),
  ];
}

/** Texts that have a type of their own. */
const TEXTS = [
  [XML_TEXT, 'application/xml'],
  [YAML_TEXT, 'application/yaml'],
  [MSGPACK, 'application/msgpack'],
  [CBOR, 'application/cbor'],
  [GRPC, 'application/grpc-web+proto'],
] as const;

/** `{}` as gzip, as zlib, and as the bare deflate stream that some send for it. */
const GZIP =
  '\\x1f\\x8b\\x08\\x00\\x00\\x00\\x00\\x00\\x00\\x03\\xab\\xae\\x05\\x00\\x43\\xbf\\xa6\\xa3\\x02\\x00\\x00\\x00';
const ZLIB = '\\x78\\x9c\\xab\\xae\\x05\\x00\\x01\\x75\\x00\\xf9';
const BARE = '\\xab\\xae\\x05\\x00';

/** A million zeros, deflated to a thousand bytes: small enough for any limit that looks at the body as it comes. */
const ZEROS = `\\xed\\xc1\\x01\\x01\\x00\\x00\\x00\\x82\\x20\\xff\\xaf\\x6e\\x48\\x40\\x01${'\\x00'.repeat(968)}\\xaf\\x06`;

function contentEncodings(): TypedMutation[] {
  const rows: Record<string, readonly (readonly [string, string, string])[]> = {
    gzip: [
      ['plain', '{}', 'a body that is not packed'],
      ['empty', '', 'no byte of gzip'],
      ['cut-header', '\\x1f\\x8b\\x08', 'the end inside the header'],
      ['cut-data', GZIP.slice(0, 4 * 12), 'the end inside the data'],
      ['bad-crc', GZIP.slice(0, 4 * 14).concat('\\x00'.repeat(8)), 'a wrong checksum'],
      ['trailing-junk', `${GZIP}xx`, 'bytes after the end'],
      ['two-members', GZIP + GZIP, 'two members, which is valid'],
      [
        'bad-block',
        '\\x1f\\x8b\\x08\\x00\\x00\\x00\\x00\\x00\\x00\\x03\\x07\\xff\\xff\\xff',
        'a block of a type that does not exist',
      ],
      ['bad-method', '\\x1f\\x8b\\x07\\x00\\x00\\x00\\x00\\x00\\x00\\x03', 'a method that does not exist'],
      [
        'bomb',
        `\\x1f\\x8b\\x08\\x00\\x00\\x00\\x00\\x00\\x00\\x03${ZEROS}\\x9e\\xcb\\x79\\x12\\x40\\x42\\x0f\\x00`,
        'a kilobyte that unpacks to a megabyte',
      ],
      [
        'header-flags',
        '\\x1f\\x8b\\x08\\xff\\x00\\x00\\x00\\x00\\x00\\x03\\xff\\xff',
        'an extra field longer than the body',
      ],
    ],
    deflate: [
      ['plain', '{}', 'a body that is not packed'],
      ['empty', '', 'no byte of zlib'],
      ['cut', ZLIB.slice(0, 4 * 5), 'the end inside the data'],
      ['bare', BARE, 'a stream without its zlib header'],
      ['bad-block', '\\x78\\x9c\\x07\\xff\\xff', 'a block of a type that does not exist'],
      ['needs-dictionary', '\\x78\\xbb\\x00\\x00\\x00\\x01\\xab', 'a dictionary that nobody has'],
      ['bomb', `\\x78\\xda${ZEROS}\\x43\\x21\\x00\\x01`, 'a kilobyte that unpacks to a megabyte'],
      ['bad-checksum', ZLIB.slice(0, 4 * 6).concat('\\x00'.repeat(4)), 'a wrong checksum'],
    ],
    br: [
      ['plain', '{}', 'a body that is not packed'],
      ['empty', '', 'no byte of brotli'],
      ['junk', '\\xff\\xff\\xff\\xff', 'bytes of no stream'],
      ['cut', '\\x0b\\x00', 'the end inside the data'],
      [
        'bomb',
        '\\xcb\\xff\\xff\\x3f\\xf8\\x27\\x00\\xe2\\xb1\\x40\\x20\\xf7\\xfe\\x2f\\xff\\x2c\\x31\\xf0\\x4f\\x00\\xc4\\x61\\x11\\x80\\x8e\\x23\\x06',
        'a few bytes that unpack to ten megabytes',
      ],
    ],
    zstd: [
      ['plain', '{}', 'a body that is not packed'],
      ['cut', '\\x28\\xb5\\x2f\\xfd\\x04', 'the end inside the header'],
      ['window', '\\x28\\xb5\\x2f\\xfd\\x00\\xff\\x01\\x00\\x00', 'a window past every memory'],
      ['bad-block', '\\x28\\xb5\\x2f\\xfd\\x20\\x00\\x07\\x00\\x00', 'a block of a type that does not exist'],
    ],
  };
  return Object.entries(rows).flatMap(([coding, table]) =>
    shapeMutations(
      { name: 'content-encoding', rfc: 'RFC 9110 §8.4.1', cwe: 248 },
      {
        field: coding,
        title: `body announced as ${coding}`,
        spec: (text) => `post:/:c"application/json":h"Content-Encoding"="${coding}":b"${text}"`,
      },
      table,
    ),
  );
}
