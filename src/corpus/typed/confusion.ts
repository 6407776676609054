import { type Frame, literal, type Message, type Request, type RequestFeature } from '../../language/ast.ts';
import { printAll } from '../../language/print.ts';
import type { Route } from '../route.ts';
import { isJson, mediaType } from '../routes/valid-body.ts';
import { JSON_VALUES, PARAMETER_FORMS, PARAMETER_VALUES } from './confusion-values.ts';
import { GRAPHQL_PROTOCOLS, graphQlDocuments, isGraphQl, isGraphQlMessage } from './graphql.ts';
import { idWord, type MemberPath, memberAt, memberPaths, pathName, replaceMember } from './json-members.ts';
import { multipartChanges } from './multipart-confusion.ts';
import type { TypedMutation } from './typed-mutation.ts';

/** Parameters and members looked at, a route. */
const MAX_MEMBERS = 30;
/** Longer targets are refused before any route sees them. */
const MAX_QUERY = 7_000;

/**
 * The valid request of a route with one thing of another type: each query parameter, each form field, each part,
 * each member of its JSON body, each inner path segment. These specs are written for the route already.
 */
export function* confusionMutations(route: Route): Generator<TypedMutation> {
  yield* jsonConfusion(route);
  yield* queryConfusion(route);
  yield* formConfusion(route);
  yield* documentConfusion(route);
  yield* multipartConfusion(route);
  yield* segmentConfusion(route);
  yield* messageConfusion(route);
}

function* jsonConfusion(route: Route): Generator<TypedMutation> {
  if (route.body === null || !isJson(mediaType(route.contentType ?? ''))) return;
  let valid: unknown;
  try {
    valid = JSON.parse(route.body);
  } catch {
    return;
  }
  const paths = memberPaths(valid, MAX_MEMBERS);
  for (const value of JSON_VALUES) {
    for (const path of paths) {
      const body = replaceMember(valid, path, value.text);
      yield confusion('json', pathName(path), value.name, value.reason, value.text, () => requestOn(route, { body }));
    }
  }
  for (const path of paths) {
    if (path.length === 0) continue;
    const body = replaceMember(valid, path, null);
    yield confusion('json', pathName(path), 'missing', 'the member is not there', '', () => requestOn(route, { body }));
  }
  yield* graphQlMembers(valid, paths, (body) => requestOn(route, { body }));
}

/** Each member that is a GraphQL document, with others in its place. */
function* graphQlMembers(
  valid: unknown,
  paths: readonly MemberPath[],
  write: (json: string) => Message | Message[],
): Generator<TypedMutation> {
  for (const path of paths) {
    const text = memberAt(valid, path);
    if (typeof text !== 'string' || !isGraphQl(text)) continue;
    for (const [name, document, reason] of graphQlDocuments(text)) {
      const json = JSON.stringify(document);
      yield confusion('graphql', pathName(path), name, reason, json, () => write(replaceMember(valid, path, json)));
    }
  }
}

/** The valid message of a websocket route, member by member. */
function* messageConfusion(route: Route): Generator<TypedMutation> {
  const message = jsonMessage(route);
  if (message === null) return;
  const { valid, write } = message;
  const paths = memberPaths(valid, MAX_MEMBERS);
  for (const { name, text, reason } of [...JSON_VALUES, { name: 'missing', text: null, reason: 'it is not there' }]) {
    for (const path of paths) {
      if (text === null && path.length === 0) continue;
      yield confusion('message-member', pathName(path), name, reason, text ?? '', () =>
        write(replaceMember(valid, path, text)),
      );
    }
  }
  yield* graphQlMembers(valid, paths, write);
}

/** The JSON in the valid message of a websocket route, and what sends other JSON in its place; null where there is none. */
export function jsonMessage(route: Route): { valid: unknown; write: (json: string) => Message[] } | null {
  if (route.method !== 'WS' || route.body === null) return null;
  const [, letters = '', text = ''] = /^([^[{]*)(.*)$/s.exec(route.body) ?? [];
  // An event of socket.io is heard once its namespace is open.
  const before = /^4[2-6]/.test(letters) ? [frame('40')] : [];
  try {
    return { valid: JSON.parse(text), write: (json) => [requestOn(route, {}), ...before, frame(letters + json)] };
  } catch {
    return null;
  }
}

function frame(text: string): Frame {
  const body = literal(Buffer.from(text));
  return {
    kind: 'frame',
    features: [
      { kind: 'flag', name: 'fin', on: true },
      { kind: 'body', value: body },
    ],
  };
}

function* queryConfusion(route: Route): Generator<TypedMutation> {
  const [path = '', query] = route.path.split(/\?(.*)/s);
  if (!query) return;
  for (const [name, field, reason, value, changed] of confusedPairs(query)) {
    yield confusion('parameter', field, name, reason, value, () => requestOn(route, { path: `${path}?${changed}` }));
  }
  const pairs = query.split('&');
  for (const [index, pair] of pairs.slice(0, MAX_MEMBERS).entries()) {
    const [field = '', text] = pair.split(/=(.*)/s);
    const valid = decoded(text ?? '');
    if (!isGraphQl(valid)) continue;
    for (const [name, document, reason] of graphQlDocuments(valid)) {
      const value = encodeURIComponent(document).slice(0, MAX_QUERY);
      const changed = pairs.with(index, `${field}=${value}`).join('&');
      yield confusion('graphql', idWord(field), name, reason, value, () =>
        requestOn(route, { path: `${path}?${changed}` }),
      );
    }
  }
}

/** GraphQL as a body of its own. */
function* documentConfusion(route: Route): Generator<TypedMutation> {
  if (route.body === null || mediaType(route.contentType ?? '') !== 'application/graphql') return;
  for (const [name, document, reason] of graphQlDocuments(route.body)) {
    yield confusion('graphql', 'document', name, reason, document, () => requestOn(route, { body: document }));
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return '';
  }
}

function* formConfusion(route: Route): Generator<TypedMutation> {
  if (route.body === null || mediaType(route.contentType ?? '') !== 'application/x-www-form-urlencoded') return;
  for (const [name, field, reason, value, body] of confusedPairs(route.body)) {
    yield confusion('form-field', field, name, reason, value, () => requestOn(route, { body }));
  }
}

function* multipartConfusion(route: Route): Generator<TypedMutation> {
  if (route.body === null || !mediaType(route.contentType ?? '').startsWith('multipart/')) return;
  const seen = new Map<string, number>();
  for (const { part, name, reason, body } of multipartChanges(route.contentType!, route.body)) {
    const id = `${part}/${name}`;
    const twins = seen.get(id) ?? 0;
    seen.set(id, twins + 1);
    const field = twins === 0 ? idWord(part) : `${idWord(part)}.${twins}`;
    yield confusion('part', field, name, reason, '', () => requestOn(route, { body }));
  }
}

/** Each pair of a query with each hostile value and in each hostile form, the other pairs left as they are. */
function* confusedPairs(
  query: string,
): Generator<[name: string, field: string, reason: string, value: string, query: string]> {
  const pairs = query.split('&').slice(0, MAX_MEMBERS);
  const rest = query.split('&').slice(MAX_MEMBERS);
  const fields = pairs.map((pair) => pair.split('=', 1)[0]!);
  const swapped = (index: number, by: string) => [...pairs.with(index, by), ...rest].filter((p) => p !== '').join('&');
  for (const { name, text, reason } of PARAMETER_VALUES) {
    for (const [index, field] of fields.entries())
      yield [name, label(fields, index), reason, text, swapped(index, `${field}=${text}`)];
  }
  for (const { name, text, reason } of PARAMETER_FORMS) {
    for (const [index, field] of fields.entries()) {
      const form = text.replaceAll('{name}', () => field);
      yield [`as-${name}`, label(fields, index), reason, form, swapped(index, form)];
    }
  }
}

/** A parameter's name for ids; a repeated one carries its place. */
function label(fields: readonly string[], index: number): string {
  const name = fields[index]!;
  return fields.indexOf(name) === index ? idWord(name) : `${idWord(name)}.${index}`;
}

/** Segments before the last one; the last is the path slot of every route. */
function* segmentConfusion(route: Route): Generator<TypedMutation> {
  const [path = '', query] = route.path.split(/\?(.*)/s);
  const segments = path.split('/');
  for (const { name, text, reason } of PARAMETER_VALUES) {
    for (let index = 1; index < segments.length - 1; index++) {
      const changed = segments.with(index, text).join('/') + (query ? `?${query}` : '');
      yield confusion('segment', `${index}`, name, reason, text, () => requestOn(route, { path: changed }));
    }
  }
}

/** Where each kind of value is defined, and the weakness that tripping over another one is. */
const KINDS = {
  json: ['RFC 8259 §3', 843],
  graphql: ['GraphQL §2', 407],
  'message-member': ['RFC 6455 §5.6', 843],
  parameter: ['RFC 3986 §3.4', 843],
  'form-field': ['WHATWG URL §5', 843],
  part: ['RFC 7578 §4', 843],
  segment: ['RFC 3986 §3.3', 843],
  'growth-parameter': ['RFC 9110 §17.5', 1333],
  'growth-form-field': ['RFC 9110 §17.5', 1333],
  'growth-json': ['RFC 9110 §17.5', 1333],
  'growth-part': ['RFC 9110 §17.5', 1333],
  'growth-message': ['RFC 9110 §17.5', 1333],
} as const satisfies Readonly<Record<string, readonly [rfc: string, cwe: number]>>;

/** One mutation that is written for its route already; its spec is printed when it is asked for. */
export function confusion(
  kind: keyof typeof KINDS,
  field: string,
  name: string,
  reason: string,
  value: string,
  write: () => Message | readonly Message[],
): TypedMutation {
  const messages = () => [write()].flat();
  const [rfc, cwe] = KINDS[kind];
  return {
    id: `${kind}/${field}/${name}`,
    class: 'typed',
    title: `${kind} ${field}: ${reason}`,
    messages,
    get spec() {
      return printAll(messages());
    },
    value,
    head: '',
    rfc,
    cwe,
    expect: 'answers below 500 and logs no exception',
    fast: null,
    once: false,
  };
}

/** The valid request of a route, with another path or body. */
export function requestOn(route: Route, change: { path?: string; body?: string }): Request {
  const websocket = route.method === 'WS';
  const body = websocket ? null : (change.body ?? route.body);
  const features: RequestFeature[] = [];
  if (route.contentType !== null)
    features.push({ kind: 'content-type', value: literal(Buffer.from(route.contentType)) });
  if (body !== null) features.push({ kind: 'body', value: literal(Buffer.from(body)) });
  if (websocket && isGraphQlMessage(route.body ?? ''))
    features.push({ kind: 'header', key: literal('Sec-WebSocket-Protocol'), value: literal(GRAPHQL_PROTOCOLS) });
  const path = literal(Buffer.from(change.path ?? route.path));
  return { kind: 'request', websocket, method: websocket ? null : literal(route.method), path, features };
}
