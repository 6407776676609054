import { ATOMS, type Atom, BODY_BYTES, countOf, HEAD_BYTES, LARGE_HEAD_BYTES, runOf } from '../atoms.ts';
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

/** Takes a run's text into a spec. */
type Write = (text: string) => string;

/** Fields of a head, beside the header fields. */
const HEAD_SLOTS: readonly (readonly [field: string, title: string, spec: Write])[] = [
  ['host', 'Host', (text) => `get:/:h"Host"="${text}"`],
  ['quoted-parameter', 'quoted parameter', (text) => `get:/:c"a/b; c=\\x22${text}"`],
  ['extensions', 'Sec-WebSocket-Extensions', (text) => `ws:/:h"Sec-WebSocket-Extensions"="a; b=\\x22${text}"`],
  ['protocols', 'Sec-WebSocket-Protocol', (text) => `ws:/:h"Sec-WebSocket-Protocol"="${text}"`],
];

/** Parts of a request target, which blanks would end: there they are escaped. */
const TARGET_SLOTS: readonly (readonly [field: string, title: string, spec: Write])[] = [
  ['query', 'query', (text) => `get:"/?a=${text}"`],
  ['query-name', 'name in a query', (text) => `get:"/?a${text}=1"`],
  ['path', 'path', (text) => `get:"/a${text}"`],
];
const TARGET_ATOMS = ATOMS.map(
  ([name, atom, tail, ...head]): Atom => [name, escapeBlanks(atom), escapeBlanks(tail), ...head],
);

const BLANK_ATOMS = ATOMS.filter(([, atom]) => [' ', '\\t', '\\xa0'].includes(atom));

/** Those that may stand in a string as they are. */
const JSON_ATOMS = ATOMS.filter(([, atom]) => !atom.includes('\\'));

/** Bodies and messages. */
const BODY_SLOTS: readonly (readonly [field: string, title: string, spec: Write])[] = [
  ['message', 'websocket message', (text) => `ws:/ wf:fin:b"${text}"`],
  ['json', 'JSON string', (text) => `post:/:c"application/json":b'{"a":"${text}"}'`],
  ['form', 'urlencoded body', (text) => `post:/:c"application/x-www-form-urlencoded":b"a=${text}"`],
  ['form-name', 'name in an urlencoded body', (text) => `post:/:c"application/x-www-form-urlencoded":b"a${text}=1"`],
  ['xml', 'XML text', (text) => `post:/:c"application/xml":b"<a b='${text}"`],
  ['text', 'text body', (text) => `post:/:c"text/plain":b"${text}"`],
];

/** The sizes, largest first, as parts of the longest run that fits; a body has one less, for the limits of heads differ more. */
const HEAD_SIZES = [
  ['10n', LARGE_HEAD_BYTES],
  ['4n', HEAD_BYTES],
  ['2n', HEAD_BYTES / 2],
  ['1n', HEAD_BYTES / 4],
] as const;
const BODY_SIZES = [
  ['4n', 1],
  ['2n', 1 / 2],
  ['1n', 1 / 4],
] as const;

/**
 * Fields whose handling may take more than linear time: each atom at several sizes, a list a size. Who compares the answers' times
 * sees the growth; who only looks for hangs sees it at the largest, which comes first.
 */
export function growthMutations(): TypedMutation[][] {
  return HEAD_SIZES.map(([size, bytes], index) => {
    const [bodySize, part] = BODY_SIZES[index] ?? [null, 0];
    return [
      ...HEADERS.flatMap(([field, name]) => runs({ field, title: name, spec: headerWith(name) }, size, bytes)),
      ...HEAD_SLOTS.flatMap(([field, title, spec]) => runs({ field, title, spec }, size, bytes)),
      ...TARGET_SLOTS.flatMap(([field, title, spec]) => runs({ field, title, spec }, size, bytes, TARGET_ATOMS)),
      ...(bodySize === null ? [] : bodyRuns(bodySize, part)),
    ];
  });
}

function bodyRuns(size: string, part: number): TypedMutation[] {
  return [
    ...BODY_SLOTS.flatMap(([field, title, spec]) =>
      runs({ field, title, spec }, size, BODY_BYTES * part, field === 'json' ? JSON_ATOMS : ATOMS),
    ),
    ...PART_FIELDS.flatMap(([field, title, line]) => {
      const spec = (text: string) =>
        `post:/:c"multipart/form-data; boundary=b":b"--b\\r\\n${line}${text}\\r\\n\\r\\nx\\r\\n--b--\\r\\n"`;
      return runs({ field, title, spec }, size, LARGE_HEAD_BYTES * part);
    }),
  ];
}

/**
 * A long run in every other header field, once a server: the sizes below it are measured where it takes long. Blanks, which most
 * of them are trimmed of or split at, in the longest that fits.
 */
export function otherGrowthMutations(): TypedMutation[] {
  const done = new Set<string>([...HEADERS, ...HEAD_SLOTS].map(([, name]) => name));
  const slots = HEADER_FIELDS.filter(({ name, framing }) => !framing && !done.has(name)).map(
    ({ name }): Slot => ({ field: name.toLowerCase(), title: name, once: true, spec: headerWith(name) }),
  );
  const [[largest, largestBytes], [usual, usualBytes]] = HEAD_SIZES;
  return [
    ...slots.flatMap((slot) => runs(slot, largest, largestBytes, BLANK_ATOMS)),
    ...slots.flatMap((slot) => runs(slot, usual, usualBytes)),
  ];
}

function headerWith(name: string): Write {
  return (text) => `get:/:h"${name}"="${text}"`;
}

function escapeBlanks(text: string): string {
  return text.replaceAll(' ', '%20').replaceAll('\\t', '%09').replaceAll('\\xa0', '%c2%a0');
}

function runs(slot: Slot, size: string, bytes: number, atoms: readonly Atom[] = ATOMS): TypedMutation[] {
  const rows = atoms.map(
    (atom) => [`${atom[0]}-${size}`, runOf(atom, bytes), `a run of ${countOf(atom[1], bytes)} atoms`] as const,
  );
  return shapeMutations({ name: 'growth', rfc: 'RFC 9110 §17.5', cwe: 1333 }, slot, rows);
}
