import type { Message, Request, Value } from '../language/ast.ts';
import type { Mutation } from './mutation.ts';
import type { Route } from './route.ts';

/** What a mutation needs of a route, and what of the request it attacks itself. */
export interface Needs {
  /** A body, and so a route that reads one. */
  readonly body: boolean;
  /** A websocket handshake, and so a `WS` route. */
  readonly upgrade: boolean;
  /** A method other than GET and POST, or a body: nothing that a handshake could carry. */
  readonly plain: boolean;
  /** It attacks the path, which it writes itself: the route only says below which path. */
  readonly path: boolean;
  /** It attacks request line or target as a whole: the route makes no difference, once a server is enough. */
  readonly once: boolean;
}

/** Methods of requests that carry a body. */
const BODY_METHODS = new Set(['POST', 'PUT', 'PATCH', 'QUERY']);
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

/** What the messages of a mutation need; computed once a mutation. */
export function needsOf(mutation: Mutation, messages: readonly Message[]): Needs {
  const requests = messages.filter((m): m is Request => m.kind === 'request');
  const methods = requests.map((r) => (r.method === null ? 'GET' : textOf(r.method)));
  const paths = requests.map((r) => textOf(r.path));
  const body = methods.includes('POST') && mutation.class !== 'method';
  return {
    body,
    upgrade: requests.some((r) => r.websocket),
    plain: methods.some((m) => m !== 'GET') || requests.some((r) => r.features.some((f) => f.kind === 'body')),
    path: paths.some((p) => p?.startsWith('/') === true && p.split('?', 1)[0] !== '/'),
    once:
      methods.some((m) => m === null || !TOKEN.test(m)) ||
      paths.some((p) => p?.startsWith('/') !== true || p.startsWith('//')),
  };
}

/** Whether a route offers what a mutation needs. */
export function fits(needs: Needs, route: Route): boolean {
  if (needs.once) return route.method !== 'WS';
  if (route.method === 'WS') return !needs.plain && !needs.path;
  return !needs.upgrade && (!needs.body || takesBody(route));
}

/** Whether the route reads a body. */
export function takesBody(route: Route): boolean {
  return route.method !== 'WS' && (BODY_METHODS.has(route.method) || route.body !== null);
}

/** The bytes of a literal as latin1 text; null of any other value. */
export function textOf(value: Value): string | null {
  return value.kind === 'literal' ? Buffer.from(value.bytes).toString('latin1') : null;
}
