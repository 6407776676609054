import { type Route, routeName } from '../route.ts';

/**
 * The routes together with those they imply: a long-polling route (`transport=polling` in its query) has a websocket
 * twin. The order stays; a twin stands last.
 */
export function impliedRoutes(routes: readonly Route[]): Route[] {
  const known = new Map(routes.map((route) => [routeName(route), route]));
  for (const { method, path } of routes) {
    if (method === 'WS' || !/[?&]transport=polling(&|$)/.test(path)) continue;
    const twin: Route = {
      method: 'WS',
      path: path.replace(/([?&])transport=polling(?=&|$)/, '$1transport=websocket'),
      contentType: null,
      body: null,
    };
    if (!known.has(routeName(twin))) known.set(routeName(twin), twin);
  }
  return [...known.values()];
}
