import { shapeMutations, type TypedMutation } from '../typed-mutation.ts';

/** Counts around the limits that servers have: Java's 200 fields, Node's 2000, and past all. */
const COUNTS = [200, 2000, 5000];

/** Too many of everything, in two groups: counts that make a request of common size, and those that make a large one. */
export function countMutations(): [common: TypedMutation[], large: TypedMutation[]] {
  const all = counts();
  const isCommon = ({ id }: TypedMutation) => id.endsWith(`/${COUNTS[0]}`);
  return [all.filter(isCommon), all.filter((mutation) => !isCommon(mutation))];
}

/** Header fields, parameters, parts, members, segments. */
function counts(): TypedMutation[] {
  const shape = { name: 'count', rfc: 'RFC 9110 §17.5', cwe: 770 };
  const rows = (what: string, make: (index: number) => string, joint = '') =>
    COUNTS.map((n) => [`${n}`, Array.from({ length: n }, (_, i) => make(i)).join(joint), `${n} ${what}`] as const);
  const header = 'RFC 9110 §5.4';
  return [
    ...shapeMutations(
      { ...shape, rfc: header },
      {
        field: 'headers',
        title: 'header fields of different names',
        once: true,
        spec: (text) => `get:/:i16,"${text}"`,
      },
      rows('fields', (i) => `A${i}: b\\r\\n`),
    ),
    ...shapeMutations(
      { ...shape, rfc: header },
      {
        field: 'repeated-header',
        title: 'header fields of one name',
        once: true,
        spec: (text) => `get:/:i16,"${text}"`,
      },
      rows('fields', () => 'A: b\\r\\n'),
    ),
    ...shapeMutations(
      { ...shape, rfc: header },
      // The handshake's own fields come last, where a limit may have cut them off.
      {
        field: 'headers-then-upgrade',
        title: 'header fields before a handshake',
        spec: (text) => `ws:/:i16,"${text}"`,
      },
      rows('fields', () => 'A: b\\r\\n'),
    ),
    ...shapeMutations(
      { ...shape, rfc: header },
      {
        field: 'headers-then-length',
        title: 'header fields before Content-Length',
        spec: (text) => `post:/:i17,"${text}":b"hello"`,
      },
      rows('fields', () => 'A: b\\r\\n'),
    ),
    ...shapeMutations(
      { ...shape, rfc: 'RFC 3986 §3.4' },
      { field: 'parameters', title: 'query parameters', spec: (text) => `get:"/?${text}"` },
      rows('parameters', (i) => `a${i}=`, '&'),
    ),
    ...shapeMutations(
      { ...shape, rfc: 'RFC 3986 §3.4' },
      { field: 'list-parameters', title: 'query parameters of one list', spec: (text) => `get:"/?${text}"` },
      rows('parameters', () => 'a[]=', '&'),
    ),
    ...shapeMutations(
      shape,
      {
        field: 'form-fields',
        title: 'fields of a urlencoded body',
        spec: (text) => `post:/:c"application/x-www-form-urlencoded":b"${text}"`,
      },
      rows('fields', (i) => `a${i}=`, '&'),
    ),
    ...shapeMutations(
      { ...shape, rfc: 'RFC 2046 §5.1.1' },
      {
        field: 'parts',
        title: 'parts of a multipart body',
        spec: (text) => `post:/:c"multipart/form-data; boundary=b":b"${text}--b--\\r\\n"`,
      },
      rows('parts', (i) => `--b\\r\\nContent-Disposition: form-data; name=a${i}\\r\\n\\r\\n\\r\\n`),
    ),
    ...shapeMutations(
      { ...shape, rfc: 'RFC 2046 §5.1' },
      {
        field: 'part-headers',
        title: 'fields of a part',
        spec: (text) => `post:/:c"multipart/form-data; boundary=b":b"--b\\r\\n${text}\\r\\nx\\r\\n--b--\\r\\n"`,
      },
      rows('fields', (i) => `A${i}: b\\r\\n`),
    ),
    ...shapeMutations(
      { ...shape, rfc: 'RFC 6265 §6.1' },
      { field: 'cookies', title: 'cookies', spec: (text) => `get:/:h"Cookie"="${text}"` },
      rows('cookies', (i) => `a${i}=b`, '; '),
    ),
    ...shapeMutations(
      { ...shape, rfc: 'RFC 8259 §9' },
      {
        field: 'json-members',
        title: 'members of a JSON object',
        spec: (text) => `post:/:c"application/json":b"{${text}}"`,
      },
      rows('members', (i) => `\\x22a${i}\\x22:1`, ','),
    ),
  ];
}
