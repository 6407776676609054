/** A method and path of the user's app, and optionally a valid body, that mutations are grafted on. */
export interface Route {
  /** `WS` marks a websocket endpoint. Upper case. */
  readonly method: string;
  /** Path with query, starting with `/`. */
  readonly path: string;
  readonly contentType: string | null;
  readonly body: string | null;
}
