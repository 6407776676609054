import type { Message } from '../../language/ast.ts';
import type { Route } from '../route.ts';
import { isJson, mediaType } from '../routes/valid-body.ts';
import { ATOMS, BODY_BYTES, HEAD_BYTES, LARGE_HEAD_BYTES, runOf } from './atoms.ts';
import { confusion, jsonMessage, requestOn } from './confusion.ts';
import { idWord, memberAt, memberPaths, pathName, replaceMember } from './json-members.ts';
import { type TextPart, textParts } from './multipart-confusion.ts';
import type { TypedMutation } from './typed-mutation.ts';

/** Members that get a long value, a route and place. */
const MAX_MEMBERS = 12;
/** Bytes of a value in a target: of the servers that allow most for it, and of the others. */
const TARGET_SIZES = [
  ['-10n', LARGE_HEAD_BYTES],
  ['', HEAD_BYTES],
] as const;
/** Atoms that also stand behind the valid value: what checks its beginning first reads on only then. */
const BEHIND_VALID = new Set(['letters', 'digits', 'dots', 'hyphen-letters', 'spaces']);

/**
 * The valid request of a route with one of its values grown long: each parameter of its query, each field of its form, each
 * text of its JSON or multipart body, or of the message of a websocket. An expression that checks one value of an app is in no
 * field that every server has.
 */
export function* memberGrowth(route: Route): Generator<TypedMutation> {
  const [path = '', query = ''] = route.path.split(/\?(.*)/s);
  for (const [size, bytes] of TARGET_SIZES)
    yield* growPairs('growth-parameter', query, { size, bytes }, (changed) =>
      requestOn(route, { path: `${path}?${changed}` }),
    );
  if (route.body === null) return;
  const message = jsonMessage(route);
  if (message !== null) yield* growJson('growth-message', message.valid, message.write);
  const type = mediaType(route.contentType ?? '');
  if (type === 'application/x-www-form-urlencoded')
    yield* growPairs('growth-form-field', route.body, { size: '', bytes: BODY_BYTES }, (body) =>
      requestOn(route, { body }),
    );
  if (type.startsWith('multipart/')) yield* growParts(route, textParts(route.contentType!, route.body));
  if (isJson(type)) {
    const valid = parsed(route.body);
    if (valid !== undefined) yield* growJson('growth-json', valid, (body) => requestOn(route, { body }));
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function* growParts(route: Route, parts: readonly TextPart[]): Generator<TypedMutation> {
  if (parts.length === 0) return;
  for (const [name, run] of runs(BODY_BYTES / 2)) {
    for (const [index, part] of parts.slice(0, MAX_MEMBERS).entries()) {
      const value = (name.startsWith('valid-') ? part.text : '') + run;
      yield confusion('growth-part', `${idWord(part.name)}.${index}`, name, 'a long run', value, () =>
        requestOn(route, { body: part.replace(value) }),
      );
    }
  }
}

function* growPairs(
  kind: 'growth-parameter' | 'growth-form-field',
  query: string,
  { size, bytes }: { readonly size: string; readonly bytes: number },
  request: (changed: string) => ReturnType<typeof requestOn>,
): Generator<TypedMutation> {
  const pairs = query.split('&').filter((pair) => pair !== '');
  if (pairs.length === 0) return;
  for (const [name, , run] of runs(bytes, true)) {
    for (const [index, pair] of pairs.slice(0, MAX_MEMBERS).entries()) {
      const [field = '', valid = ''] = pair.split(/=(.*)/s);
      const value = (name.startsWith('valid-') ? valid : '') + run;
      const changed = pairs.with(index, `${field}=${value}`).join('&');
      yield confusion(kind, `${idWord(field)}.${index}`, name + size, 'a long run', value, () => request(changed));
    }
  }
}

function* growJson(
  kind: 'growth-json' | 'growth-message',
  valid: unknown,
  write: (json: string) => Message | Message[],
): Generator<TypedMutation> {
  const texts = memberPaths(valid, 3 * MAX_MEMBERS).flatMap((path) => {
    const member = memberAt(valid, path);
    return typeof member === 'string' ? [{ path, member }] : [];
  });
  if (texts.length === 0) return;
  for (const [name, run] of runs(BODY_BYTES / 2)) {
    for (const { path, member } of texts.slice(0, MAX_MEMBERS)) {
      const value = (name.startsWith('valid-') ? member : '') + run;
      yield confusion(kind, pathName(path), name, 'a long run', value, () =>
        write(replaceMember(valid, path, JSON.stringify(value))),
      );
    }
  }
}

/** A run as the server reads it, and as it stands in a query. */
type Run = readonly [name: string, text: string, encoded: string];
const made = new Map<string, readonly Run[]>();

/** The runs of so many bytes, as a query counts them or as they are; made once. */
function runs(bytes: number, inQuery = false): readonly Run[] {
  const key = `${bytes} ${inQuery}`;
  let all = made.get(key);
  if (all === undefined) {
    all = ATOMS.flatMap((atom): Run[] => {
      const one = unescaped(atom[1]);
      const text = unescaped(runOf(atom, inQuery ? (bytes * one.length) / encodeURIComponent(one).length : bytes));
      const encoded = encodeURIComponent(text);
      const run: Run = [atom[0], text, encoded];
      return BEHIND_VALID.has(atom[0]) ? [run, [`valid-${atom[0]}`, text, encoded]] : [run];
    });
    made.set(key, all);
  }
  return all;
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(?:x(..)|(.))/g, (_, hex?: string, sign = '') =>
    hex === undefined ? (sign === 't' ? '\t' : sign) : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
