/** A method and path of the user's app, and optionally a valid body, that mutations are grafted on. */
export interface Route {
  /** `WS` marks a websocket endpoint. Upper case. */
  readonly method: string;
  /** Path with query, starting with `/`. */
  readonly path: string;
  readonly contentType: string | null;
  /** Of a websocket endpoint: a valid message, sent after the handshake. */
  readonly body: string | null;
}

/** What is fired at when the user names nothing. */
export const ROOT_ROUTE: Route = { method: 'GET', path: '/', contentType: null, body: null };

/** The name of a route in reports and case ids: `METHOD PATH`. */
export function routeName(route: Route): string {
  return `${route.method} ${route.path}`;
}
