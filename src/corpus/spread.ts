import { pathAbove, type Scion, scionOf } from './graft.ts';
import type { Mutation } from './mutation.ts';
import { fits, type Needs, takesBody } from './needs.ts';
import type { Route } from './route.ts';
import type { TypedMutation } from './typed/typed-mutation.ts';

/** Which routes each mutation goes to. */
export interface Spread {
  /** Every route that is fired at, in the order of firing: the user's, and the root where none of these is at `/` or all are websockets. */
  readonly routes: readonly Route[];
  /** Where a mutation goes, in the order of routes; none where nobody speaks as it does. One list for all mutations that need the same. */
  routesOf(mutation: Mutation): readonly Route[];
  goesTo(mutation: Mutation, route: Route): boolean;
  scionOf(mutation: Mutation): Scion;
}

/** Parsed typed products that are kept: a few for each route that is fired at side by side. */
const MOST_LATEST = 64;

/** A mutation goes to each route that offers what it needs, and to the first one when none does. */
export function createSpread(routes: readonly Route[]): Spread {
  const first = routes[0]!;
  // What attacks the path goes to the server's root, and below each folder of routes once.
  const root: Route = { ...first, method: first.method === 'WS' ? 'GET' : first.method, path: '/' };
  const plain = routes.find((route) => route.method !== 'WS') ?? root;
  const forBodies = routes.find(takesBody) ?? plain;
  const hasRoot = routes.some((route) => route.path === '/');
  const withRoot = hasRoot && routes.includes(plain) ? routes : [root, ...routes];
  const folders = firstOfEach(withRoot, (route) => `${route.method} ${pathAbove(route.path)}`);

  const scions = new WeakMap<Mutation, Scion>();
  /** Those of the typed products are many and large: the latest are kept, since routes that are alike get one in turn. */
  const latest = new Map<Mutation, Scion>();
  const scionFor = (mutation: Mutation): Scion => {
    let scion = scions.get(mutation) ?? latest.get(mutation);
    if (scion !== undefined) return scion;
    scion = scionOf(mutation);
    if (mutation.class !== 'typed') scions.set(mutation, scion);
    else {
      if (latest.size === MOST_LATEST) latest.delete(latest.keys().next().value!);
      latest.set(mutation, scion);
    }
    return scion;
  };

  const targets = (needs: Needs): readonly Route[] => {
    if (needs.once) return [needs.body ? forBodies : plain];
    const fitting = (needs.path ? folders : routes).filter((route) => fits(needs, route));
    return fitting.length > 0 ? fitting : [plain];
  };
  interface Where {
    readonly list: readonly Route[];
    readonly set: ReadonlySet<Route>;
  }
  const kinds = new Map<string, Where>();
  const cache = new WeakMap<Mutation, Where>();
  const whereOf = (mutation: Mutation): Where => {
    let where = cache.get(mutation);
    if (where === undefined) {
      const needs = mutation.class === 'typed' ? typedNeeds(mutation as TypedMutation) : scionFor(mutation).needs;
      const at = mutation.class === 'user' ? undefined : mutation.conversation?.at;
      const kind = [...Object.values(needs), at?.source].join();
      where = kinds.get(kind);
      if (where === undefined) {
        const list = targets(needs).filter((route) => at === undefined || at.test(route.path));
        where = { list, set: new Set(list) };
        kinds.set(kind, where);
      }
      cache.set(mutation, where);
    }
    return where;
  };
  return {
    routes: withRoot,
    routesOf: (mutation) => whereOf(mutation).list,
    goesTo: (mutation, route) => whereOf(mutation).set.has(route),
    scionOf: scionFor,
  };
}

function firstOfEach(routes: readonly Route[], key: (route: Route) => string): Route[] {
  const seen = new Map<string, Route>();
  for (const route of routes) if (!seen.has(key(route))) seen.set(key(route), route);
  return [...seen.values()];
}

/** What a typed mutation needs, from its spec without the value: thousands of them are counted before one is written. */
export function typedNeeds(mutation: TypedMutation): Needs {
  const { head, conversation } = mutation;
  // It begins with the route's own valid request, and any route has one; the frames of a websocket are a conversation already.
  if (conversation !== undefined) return { body: false, upgrade: false, plain: true, path: false, once: false };
  return {
    body: head.startsWith('post:'),
    upgrade: head.startsWith('ws:'),
    plain: !head.startsWith('ws:') && !(head.startsWith('get:') && !head.includes('":b"')),
    path: head.startsWith('get:"/') && !head.startsWith('get:"/?'),
    once: mutation.once,
  };
}
