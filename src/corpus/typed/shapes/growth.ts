import { ATOMS, BODY_BYTES, countOf, HEAD_BYTES, runOf } from '../atoms.ts';
import { HEADER_FIELDS } from '../fields.ts';
import { type Slot, shapeMutations, type TypedMutation } from '../typed-mutation.ts';

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

/** Fields of a part, up to where the run begins. */
const PART_FIELDS = [
  ['part-name', 'name of a part', 'Content-Disposition: form-data; name=\\x22'],
  ['part-filename', 'filename of a part', 'Content-Disposition: form-data; name=a; filename=\\x22'],
  ['part-disposition', 'Content-Disposition of a part', 'Content-Disposition: form-data; '],
  ['part-type', 'Content-Type of a part', 'Content-Disposition: form-data; name=a\\r\\nContent-Type: '],
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
    ...PART_FIELDS.flatMap(([field, title, line]) =>
      grow(
        field,
        title,
        (text) => `post:/:c"multipart/form-data; boundary=b":b"--b\\r\\n${line}${text}\\r\\n\\r\\nx\\r\\n--b--\\r\\n"`,
        BODY_BYTES / 4,
        factor,
      ),
    ),
    ...grow('xml', 'XML text', (text) => `post:/:c"application/xml":b"<a b='${text}"`, BODY_BYTES, factor),
    ...grow('text', 'text body', (text) => `post:/:c"text/plain":b"${text}"`, BODY_BYTES, factor),
  ]);
}

/** The longest run in every other header field, once a server: the sizes below it are measured where it takes long. */
export function otherGrowthMutations(): TypedMutation[] {
  const done = new Set<string>(HEADERS.map(([, name]) => name));
  return HEADER_FIELDS.filter(({ name, framing }) => !framing && !done.has(name)).flatMap(({ name }) =>
    runs(
      { field: name.toLowerCase(), title: name, once: true, spec: (text) => `get:/:h"${name}"="${text}"` },
      HEAD_BYTES,
      4,
    ),
  );
}

function grow(
  field: string,
  title: string,
  spec: (text: string) => string,
  bytes: number,
  factor: number,
  takes: (atom: string) => boolean = () => true,
): TypedMutation[] {
  return runs({ field, title, spec }, bytes, factor, takes);
}

function runs(
  slot: Slot,
  bytes: number,
  factor: number,
  takes: (atom: string) => boolean = () => true,
): TypedMutation[] {
  const rows = ATOMS.filter(([, atom]) => takes(atom)).map((atom) => {
    const most = (bytes * factor) / 4;
    return [`${atom[0]}-${factor}n`, runOf(atom, most), `a run of ${countOf(atom[1], most)} atoms`] as const;
  });
  return shapeMutations({ name: 'growth', rfc: 'RFC 9110 §17.5', cwe: 1333 }, slot, rows);
}
