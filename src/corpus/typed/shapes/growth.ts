import { shapeMutations, type TypedMutation } from '../typed-mutation.ts';

/** What regular expressions and hand-written parsers go over again and again. */
const ATOMS: readonly (readonly [name: string, atom: string, tail: string])[] = [
  ['spaces', ' ', 'x'],
  ['hyphen-letters', '-a', '!'],
  ['escaped-letters', '\\\\c', ''],
  ['backslashes', '\\\\', ''],
  ['commas', ',', 'x'],
  ['semicolons', ';', 'x'],
  ['semicolon-spaces', '; ', 'x'],
  ['equals', 'a=', ''],
  ['quotes', '\\x22', ''],
  ['open-quote-escapes', '\\\\\\x22', ''],
  ['open-brackets', '[', ''],
  ['open-parens', '(', ''],
  ['open-braces', '{x ', ''],
  ['letters', 'a', '!'],
  ['digits', '1', 'x'],
  ['dots', 'a.', ''],
  ['slashes', '/', 'x'],
  ['percents', '%25', '%'],
  ['ampersands', 'a&', ''],
  ['tabs', '\\t', 'x'],
];

/** Bytes of the longest of three: under the 8 kB that most servers allow for a line, and well under a body's limit. */
const HEAD_BYTES = 6000;
const BODY_BYTES = 60_000;

const HEADERS = [
  ['accept', 'Accept'],
  ['accept-encoding', 'Accept-Encoding'],
  ['accept-language', 'Accept-Language'],
  ['content-type', 'Content-Type'],
  ['cookie', 'Cookie'],
  ['authorization', 'Authorization'],
  ['user-agent', 'User-Agent'],
  ['range', 'Range'],
  ['if-none-match', 'If-None-Match'],
  ['content-disposition', 'Content-Disposition'],
  ['forwarded', 'Forwarded'],
  ['x-forwarded-for', 'X-Forwarded-For'],
  ['cache-control', 'Cache-Control'],
  ['origin', 'Origin'],
] as const;

/**
 * Fields whose handling may take more than linear time: each atom 4n, 2n and n times. Who compares the three answers'
 * times sees the growth; who only looks for hangs sees it at 4n, which comes first.
 */
export function growthMutations(): TypedMutation[] {
  return [4, 2, 1].flatMap((factor) => [
    ...HEADERS.flatMap(([field, name]) =>
      grow(field, name, (text) => `get:/:h"${name}"="${text}"`, HEAD_BYTES, factor),
    ),
    ...grow('quoted-parameter', 'quoted parameter', (text) => `get:/:c"a/b; c=\\x22${text}"`, HEAD_BYTES, factor),
    ...grow(
      'query',
      'query',
      (text) => `get:"/?a=${text}"`,
      HEAD_BYTES,
      factor,
      (atom) => !/^( |\\t)/.test(atom),
    ),
    ...grow(
      'path',
      'path',
      (text) => `get:"/a${text}"`,
      HEAD_BYTES,
      factor,
      (atom) => !/^( |\\t)/.test(atom),
    ),
    ...grow('message', 'websocket message', (text) => `ws:/ wf:fin:b"${text}"`, BODY_BYTES, factor),
    ...grow(
      'extensions',
      'Sec-WebSocket-Extensions',
      (text) => `ws:/:h"Sec-WebSocket-Extensions"="a; b=\\x22${text}"`,
      HEAD_BYTES,
      factor,
    ),
    ...grow(
      'protocols',
      'Sec-WebSocket-Protocol',
      (text) => `ws:/:h"Sec-WebSocket-Protocol"="${text}"`,
      HEAD_BYTES,
      factor,
    ),
    ...grow(
      'json',
      'JSON string',
      (text) => `post:/:c"application/json":b'{"a":"${text}"}'`,
      BODY_BYTES,
      factor,
      (atom) => !/\\/.test(atom),
    ),
    ...grow(
      'form',
      'urlencoded body',
      (text) => `post:/:c"application/x-www-form-urlencoded":b"a=${text}"`,
      BODY_BYTES,
      factor,
    ),
    ...grow('text', 'text body', (text) => `post:/:c"text/plain":b"${text}"`, BODY_BYTES, factor),
  ]);
}

function grow(
  field: string,
  title: string,
  spec: (text: string) => string,
  bytes: number,
  factor: number,
  takes: (atom: string) => boolean = () => true,
): TypedMutation[] {
  const rows = ATOMS.filter(([, atom]) => takes(atom)).map(([name, atom, tail]) => {
    const count = Math.floor((bytes * factor) / 4 / byteLength(atom));
    return [`${name}-${factor}n`, atom.repeat(count) + tail, `a run of ${count} atoms`] as const;
  });
  return shapeMutations({ name: 'growth', rfc: null, cwe: 1333 }, { field, title, spec }, rows);
}

function byteLength(atom: string): number {
  return atom.replace(/\\x..|\\./g, '.').length;
}
