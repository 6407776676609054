import { fieldLike, hostileHeader, typedField } from '../corpus/typed/hostile-header.ts';
import {
  type Feature,
  type Header,
  literal,
  type Message,
  type Request,
  type RequestFeature,
} from '../language/ast.ts';
import type { Random } from '../language/random.ts';
import { havoc } from './havoc.ts';

/** What a mutant may be made of beside its seed. */
export interface Material {
  readonly random: Random;
  /** What `{host}` in a value stands for. */
  readonly host: string;
  /** Another seed, to take a part from. */
  readonly partner: readonly Message[];
  /** Words that the server used in its answers. */
  readonly words: readonly string[];
}

/** A request, and what is to be known to change it. Null when there is nothing that it could change. */
type Edit = (request: Request, material: Material) => Request | null;

/** Features of one request, and bytes of one value, at most. */
const MOST = { features: 16, bytes: 4_096 } as const;

/** How often which edit is tried: what brings two hostile parts together reaches what the corpus does not. */
const EDITS: readonly (readonly [times: number, edit: Edit])[] = [
  [6, splice],
  [5, spoil],
  [2, retype],
  [2, useWord],
  [1, rename],
  [1, grow],
  [1, double],
  [1, drop],
  [1, move],
];
const TURNS = EDITS.flatMap(([times, edit]) => Array.from({ length: times }, () => edit));

/** The messages of a seed with one to three edits in one of its requests. */
export function mutate(messages: readonly Message[], material: Material): readonly Message[] {
  const { random } = material;
  const requests = messages.flatMap((message, index) => (message.kind === 'request' ? [index] : []));
  if (requests.length === 0) return messages;
  const index = pick(requests, random);
  let request = messages[index] as Request;
  for (let edits = random.integer(1, 3); edits > 0; edits--) {
    request = pick(TURNS, random)(request, material) ?? request;
  }
  return messages.with(index, request);
}

/** The messages with one more feature in the last request; what may stand only once takes the place of the other. */
export function withFeature(messages: readonly Message[], feature: RequestFeature): readonly Message[] {
  const index = messages.findLastIndex((message) => message.kind === 'request');
  return index < 0 ? messages : messages.with(index, add(messages[index] as Request, feature));
}

/** What one seed has that another may get: its fields and its body, not what the user's configuration put there. */
export function donations(messages: readonly Message[]): RequestFeature[] {
  return messages.flatMap((message) => (message.kind === 'request' ? message.features.filter(isDonation) : []));
}

function isDonation(feature: RequestFeature): boolean {
  return (
    (feature.kind === 'header' && feature.carried !== true) ||
    feature.kind === 'content-type' ||
    feature.kind === 'user-agent' ||
    feature.kind === 'body'
  );
}

function add(request: Request, feature: RequestFeature): Request {
  const { features } = request;
  if (feature.kind !== 'body') return { ...request, features: [...features, feature] };
  return { ...request, features: [...features.filter(({ kind }) => kind !== 'body'), feature] };
}

/** A part of another seed, or its query. */
function splice(request: Request, { partner, random }: Material): Request | null {
  const query = partner.flatMap((message) => (message.kind === 'request' ? queryOf(message) : []));
  const parts = donations(partner);
  if (query.length > 0 && random.integer(0, parts.length) === 0) return addQuery(request, pick(query, random));
  return parts.length === 0 || request.features.length >= MOST.features ? null : add(request, pick(parts, random));
}

/** Bytes of one value, or of the query, are changed blindly. */
function spoil(request: Request, { random }: Material): Request | null {
  return withText(request, random, (bytes) => havoc(bytes, random));
}

/** A value twice as long. */
function grow(request: Request, { random }: Material): Request | null {
  return withText(request, random, (bytes) => Buffer.concat([bytes, bytes]));
}

/** Another hostile value of the field's type. */
function retype(request: Request, { random, host }: Material): Request | null {
  return withHeader(request, random, (header) => {
    const field = typedField(nameOf(header));
    return field && hostileHeader(field, random, host);
  });
}

/** The value goes to another field of the same type. */
function rename(request: Request, { random }: Material): Request | null {
  return withHeader(request, random, (header) => {
    const field = typedField(nameOf(header));
    return field && { ...header, key: literal(fieldLike(field, random).name) };
  });
}

/** A word of the server's, as a value, as a field or as a parameter. */
function useWord(request: Request, { words, random, host }: Material): Request | null {
  if (words.length === 0) return null;
  const word = pick(words, random);
  switch (random.integer(0, 3)) {
    case 0:
      return withText(request, random, () => Buffer.from(word, 'latin1'));
    case 1:
      return addQuery(request, `${encodeURIComponent(word)}=${pick(['', '-1', '%', '[]', 'a'], random)}`);
    default: {
      if (request.features.length >= MOST.features) return null;
      const { value } = hostileHeader(
        typedField(pick(['Range', 'If-Modified-Since', 'Accept'], random))!,
        random,
        host,
      );
      return add(request, { kind: 'header', key: literal(word), value });
    }
  }
}

function double(request: Request, { random }: Material): Request | null {
  const headers = request.features.filter((feature) => feature.kind === 'header');
  return headers.length === 0 || request.features.length >= MOST.features ? null : add(request, pick(headers, random));
}

function drop(request: Request, { random }: Material): Request | null {
  const { features } = request;
  // A seed of one feature without it is the valid request.
  if (features.length < 2) return null;
  const at = random.integer(0, features.length - 1);
  return isCarried(features[at]!) ? null : { ...request, features: features.toSpliced(at, 1) };
}

function move(request: Request, { random }: Material): Request | null {
  const { features } = request;
  if (features.length < 2) return null;
  const from = random.integer(0, features.length - 1);
  const to = random.integer(0, features.length - 1);
  return { ...request, features: features.toSpliced(from, 1).toSpliced(to, 0, features[from]!) };
}

/** Changes the text of one feature, or the query. The path stays: it says which operation is called. */
function withText(request: Request, random: Random, change: (bytes: Uint8Array) => Uint8Array): Request | null {
  const places = request.features.flatMap((feature, index) => (textOf(feature) === null ? [] : [index]));
  const query = queryOf(request);
  if (query.length > 0 && random.integer(0, places.length) === 0)
    return withQuery(request, latin1(change(Buffer.from(query[0]!, 'latin1'))));
  if (places.length === 0) return null;
  const at = pick(places, random);
  const feature = request.features[at]!;
  const bytes = change(textOf(feature)!);
  if (bytes.length > MOST.bytes) return null;
  return { ...request, features: request.features.with(at, { ...feature, value: literal(bytes) } as RequestFeature) };
}

function withHeader(request: Request, random: Random, change: (header: Header) => Header | null): Request | null {
  const { features } = request;
  const places = features.flatMap((feature, index) =>
    feature.kind === 'header' && !isCarried(feature) ? [index] : [],
  );
  if (places.length === 0) return null;
  const at = pick(places, random);
  const changed = change(features[at] as Header);
  return changed && { ...request, features: features.with(at, changed) };
}

const isCarried = (feature: Feature) => feature.kind === 'header' && feature.carried === true;

/** The bytes of a feature that may be changed. */
function textOf(feature: RequestFeature): Uint8Array | null {
  if (isCarried(feature) || !('value' in feature) || feature.value.kind !== 'literal') return null;
  return feature.value.bytes;
}

function nameOf({ key }: Header): string {
  return key.kind === 'literal' ? latin1(key.bytes) : '';
}

/** What follows the first `?` of the target; none without one. */
function queryOf({ path }: Request): string[] {
  if (path.kind !== 'literal') return [];
  const at = path.bytes.indexOf(0x3f);
  return at < 0 ? [] : [latin1(path.bytes.subarray(at + 1))];
}

function addQuery(request: Request, query: string): Request | null {
  const [own] = queryOf(request);
  return withQuery(request, own === undefined || own === '' ? query : `${own}&${query}`);
}

function withQuery(request: Request, query: string): Request | null {
  const { path } = request;
  if (path.kind !== 'literal' || query.length > MOST.bytes) return null;
  return { ...request, path: literal(`${latin1(path.bytes).split('?', 1)[0]}?${query}`) };
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function pick<T>(items: readonly T[], random: Random): T {
  return items[random.integer(0, items.length - 1)]!;
}
