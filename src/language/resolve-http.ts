import { createHash } from 'node:crypto';
import { type Feature, type Header, literal, type Request, type Response, type Value } from './ast.ts';
import { printCanonical } from './print-canonical.ts';
import { headerFeature, LABEL, type Resolver } from './resolve.ts';
import { bytesSource, readAll, type Source, textSource } from './source.ts';
import { reasonOf } from './statuses.ts';
import { targetHost } from './target-host.ts';
import { USER_AGENTS } from './user-agents.ts';

/** A message before its actions. */
export interface Base {
  /** The bytes, piece by piece. */
  readonly pieces: readonly Source[];
  /** The features that the message gets without their being written, in the order in which they would stand at the end. */
  readonly implied: readonly Feature[];
  /** Bytes that the offsets `r` and `a` do not count. */
  readonly uncounted: number;
}

const SPACE = textSource(' ');
const CRLF = textSource('\r\n');
const COLON = textSource(': ');
const VERSION = textSource('HTTP/1.1');

/** Longer targets name no host that could be sent. */
const LONGEST_TARGET = 65_536;

/** Request line, headers as written, implicit headers, body (RFC 9112 section 3, but for all the rules). */
export function requestBase(resolver: Resolver, request: Request): Base {
  const method = request.method === null ? literal('GET') : request.method;
  const path = resolver.value(request.path, LABEL.path);
  const nested = request.features.flatMap((feature) =>
    feature.kind === 'nested-response' ? [textSource(printCanonical(feature.message))] : [],
  );
  const parts = http(resolver, request.features);
  const names = resolver.headerNames();
  const implied: Header[] = [];
  const imply = (name: string, value: () => string): void => {
    if (!names.has(name.toLowerCase())) implied.push(headerFeature(name, value()));
  };
  if (request.websocket) {
    imply('connection', () => 'upgrade');
    imply('upgrade', () => 'websocket');
    imply('sec-websocket-version', () => '13');
    imply('sec-websocket-key', () => {
      const key = Buffer.alloc(16);
      resolver.random.fork(LABEL.key).fill(key);
      return key.toString('base64');
    });
  }
  if (!parts.raw) {
    const { body } = parts;
    if (body !== null) imply('Content-Length', () => String(body.length));
    const { host } = resolver.settings;
    if (host) imply('Host', () => (path.length > LONGEST_TARGET ? null : targetHost(readAll(path))) ?? host);
  }
  const line = [resolver.value(method, LABEL.method), SPACE, path, ...nested, SPACE, VERSION, CRLF];
  return { pieces: [...line, ...tail(parts, implied)], implied, uncounted: 0 };
}

/** Status line, headers as written, implicit headers, body (RFC 9112 section 4, but for all the rules). */
export function responseBase(resolver: Resolver, response: Response): Base {
  const status = response.status ?? '101';
  const parts = http(resolver, response.features);
  const names = resolver.headerNames();
  const implied: Header[] = [];
  const imply = (name: string, value: string): void => {
    if (!names.has(name.toLowerCase())) implied.push(headerFeature(name, value));
  };
  if (response.websocket) {
    const key = resolver.settings.websocketKey;
    if (!key) throw resolver.error('ws needs a websocket key; no client handshake was seen');
    imply('connection', 'upgrade');
    imply('upgrade', 'websocket');
    imply('sec-websocket-accept', websocketAccept(key));
  }
  if (!parts.raw) imply('Content-Length', String(parts.body?.length ?? 0));
  const line = [VERSION, SPACE, textSource(status), SPACE, parts.reason ?? textSource(reasonOf(status)), CRLF];
  return { pieces: [...line, ...tail(parts, implied)], implied, uncounted: 0 };
}

/** The answer to a Sec-WebSocket-Key (RFC 6455 section 4.2.2). */
export function websocketAccept(key: string): string {
  return createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`, 'latin1').digest('base64');
}

interface Parts {
  readonly headers: readonly (readonly [key: Source, value: Source])[];
  readonly body: Source | null;
  readonly reason: Source | null;
  readonly raw: boolean;
}

function http(resolver: Resolver, features: readonly Feature[]): Parts {
  const headers: [Source, Source][] = [];
  let body: Source | null = null;
  let reason: Source | null = null;
  let raw = false;
  features.forEach((feature, index) => {
    const label = LABEL.feature(index);
    const named = (name: string, value: Value): void => {
      headers.push([textSource(name), resolver.value(value, label)]);
    };
    switch (feature.kind) {
      case 'header':
        headers.push([resolver.value(feature.key, label + 1), resolver.value(feature.value, label)]);
        break;
      case 'content-type':
        named('Content-Type', feature.value);
        break;
      case 'location':
        named('Location', feature.value);
        break;
      case 'user-agent':
        named('User-Agent', feature.value.kind === 'shortcut' ? userAgent(feature.value.letter) : feature.value);
        break;
      case 'body':
        body = resolver.value(feature.value, label);
        break;
      case 'reason':
        reason = resolver.value(feature.value, label);
        break;
      case 'raw':
        raw = true;
        break;
    }
  });
  return { headers, body, reason, raw };
}

/** The text of a shortcut; a letter that is none stands for itself. */
export function userAgent(letter: string): Value {
  return literal(USER_AGENTS.get(letter) ?? letter);
}

function tail(parts: Parts, implied: readonly Header[]): Source[] {
  const pieces: Source[] = [];
  for (const [key, value] of parts.headers) pieces.push(key, COLON, value, CRLF);
  for (const { key, value } of implied) {
    if (key.kind === 'literal' && value.kind === 'literal') {
      pieces.push(bytesSource(key.bytes), COLON, bytesSource(value.bytes), CRLF);
    }
  }
  pieces.push(CRLF);
  if (parts.body !== null) pieces.push(parts.body);
  return pieces;
}
