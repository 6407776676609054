import { literal, type Message, type Request, type RequestFeature } from '../language/ast.ts';
import { parseRequests } from '../language/parse.ts';
import type { Mutation } from './mutation.ts';
import { fits, type Needs, needsOf, takesBody, textOf } from './needs.ts';
import { fillTemplates, rewrite } from './rewrite.ts';
import type { Route } from './route.ts';

/** A mutation with its spec parsed and what it needs: made once, grafted on many routes. */
export interface Scion {
  readonly mutation: Mutation;
  readonly messages: readonly Message[];
  readonly needs: Needs;
  /** Whether `{host}` stands in it. */
  readonly hosted: boolean;
}

/** @throws SpecError when the mutation's spec does not parse. */
export function scionOf(mutation: Mutation): Scion {
  const messages = mutation.messages?.() ?? parseRequests(mutation.spec);
  return { mutation, messages, needs: needsOf(mutation, messages), hosted: mutation.spec.includes('{host}') };
}

/**
 * The messages of a mutation for a route: the route's method, path, content type and body wherever the mutation does not
 * attack them itself. Null when the route lacks what the mutation needs.
 *
 * @param host What `{host}` stands for.
 */
export function graft(mutation: Mutation, route: Route, host: string): Message[] | null {
  const scion = scionOf(mutation);
  return fits(scion.needs, route) ? place(scion, route, host) : null;
}

/** {@link graft} without asking whether it fits: the way to fire, once, what no route has all the needs of. */
export function place({ mutation, messages, needs, hosted }: Scion, route: Route, host: string): Message[] {
  const filled = hosted ? fillTemplates(messages, [['{host}', host]]) : messages;
  if (needs.once || mutation.conversation?.elsewhere) return [...filled];
  return filled.map((m) => (m.kind === 'request' ? placeRequest(m, mutation, route) : m));
}

/** Classes whose point is what the body is or how it is framed: they get no content type or body of the route. */
const OWN_BODY = new Set<string>(['bodies', 'content-length', 'chunked']);

function placeRequest(request: Request, mutation: Mutation, route: Route): Request {
  const path = literal(placePath(textOf(request.path) ?? '/', route.path));
  const method = request.method === null ? 'GET' : textOf(request.method);
  const attacksMethod = mutation.class === 'method' || (method !== 'GET' && method !== 'POST');
  if (attacksMethod) return rewrite(request, { path });
  if (route.method === 'WS') {
    const websocket =
      request.websocket || !hasHeader(request, 'upgrade', 'connection', 'content-length', 'transfer-encoding');
    return rewrite(request, { path, websocket, method: websocket ? null : literal('GET') });
  }
  if (request.websocket || (method === 'POST' && !takesBody(route))) return rewrite(request, { path });
  return rewrite(request, { path, method: literal(route.method), add: borrowedBody(request, mutation, route) });
}

/** What of the route's valid request makes the mutation reach the code behind the route. */
function borrowedBody(request: Request, mutation: Mutation, route: Route): RequestFeature[] {
  const hasBody = request.features.some((f) => f.kind === 'body');
  const framesItself = hasHeader(request, 'content-length', 'transfer-encoding');
  const raw = request.features.some((f) => f.kind === 'raw');
  const features: RequestFeature[] = [];
  const typed = hasHeader(request, 'content-type') || mutation.class === 'bodies';
  if (!typed && route.contentType !== null && (route.body !== null || hasBody)) {
    features.push({ kind: 'content-type', value: literal(latin1(route.contentType)) });
  }
  if (!hasBody && !framesItself && !raw && !OWN_BODY.has(mutation.class) && route.body !== null) {
    features.push({ kind: 'body', value: literal(Buffer.from(route.body)) });
  }
  return features;
}

/** A body and content type come as text; on the wire they are UTF-8. */
function latin1(text: string): string {
  return Buffer.from(text).toString('latin1');
}

/**
 * Where a mutation's path goes on a route: `/` is the route's own path, a query is added to the route's, and any other
 * path stands in the place of the last of several segments, or below the only one.
 */
export function placePath(own: string, path: string): string {
  if (own === '/') return path;
  if (own.startsWith('/?')) return path + (path.includes('?') ? '&' : '?') + own.slice(2);
  return pathAbove(path) + own;
}

/** The path below which a route's siblings or children live; `''` for the root. */
export function pathAbove(path: string): string {
  const bare = path.split('?', 1)[0]!;
  const last = bare.lastIndexOf('/');
  return last > 0 ? bare.slice(0, last) : bare.replace(/\/$/, '');
}

/** Whether the request writes a field of one of these names (lower case), or something that looks like it. */
export function hasHeader(request: Request, ...names: readonly string[]): boolean {
  return request.features.some((f) => {
    if (f.kind === 'content-type') return names.includes('content-type');
    if (f.kind === 'user-agent') return names.includes('user-agent');
    // Names with a stray space or line break still attack the field they look like.
    return f.kind === 'header' && names.includes((textOf(f.key) ?? '').trim().toLowerCase().replaceAll('_', '-'));
  });
}
