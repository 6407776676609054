import { createSettings } from '../language/settings.ts';
import { BUILTIN, FAST_TIER } from './builtin.ts';
import { type Carried, carry } from './carry.ts';
import { type Case, caseSeed, createCase } from './case.ts';
import { parseExpectation } from './expectation.ts';
import { pathAbove, place, type Scion, scionOf } from './graft.ts';
import type { CorpusClass, Mutation } from './mutation.ts';
import { fits, type Needs, takesBody } from './needs.ts';
import { fillTemplates } from './rewrite.ts';
import { roundRobin } from './round-robin.ts';
import { ROOT_ROUTE, type Route, routeName } from './route.ts';
import { impliedRoutes } from './routes/implied-routes.ts';
import { isSlow } from './slow.ts';
import { confusionMutations } from './typed/confusion.ts';
import { typedGroups } from './typed/products.ts';
import type { TypedMutation } from './typed/typed-mutation.ts';

export interface CorpusOptions {
  /** Classes to fire; none leaves the user's specs alone. */
  readonly classes: readonly CorpusClass[];
  /** In the user's order; the first is fired at first. None means `GET /`. */
  readonly routes: readonly Route[];
  readonly userSpecs: readonly Mutation[];
  /** Whether mutations that pause for more than two seconds are played. */
  readonly slow: boolean;
  readonly seed: number;
  /** What `{host}` and a missing Host header become: the host of the URL, without its port. */
  readonly host: string;
  /** What every request carries, unless a case attacks it. */
  readonly carried?: Carried;
  /** Part `index` (from 1) of `total` parts of the cases; default all. The fast tier on the first route is in every part. */
  readonly shard?: { readonly index: number; readonly total: number };
}

/** All cases of a run, in the order of firing; made one by one as they are asked for. */
export interface Corpus {
  /** Mutations × routes that fit, without the slow ones; of this shard. */
  readonly total: number;
  /** The fast tier on the first route: what finds most in the first second. */
  readonly fast: Iterable<Case>;
  /** Everything, the fast tier first. */
  all(): Iterable<Case>;
}

/** A mutation on a route: a case before its name is made. */
interface Pair {
  readonly mutation: Mutation;
  readonly route: Route;
  /** Null: the spec is written for this route already. */
  readonly scion: (() => Scion) | null;
}

/**
 * The corpus of a run. A mutation goes to each route that offers what it needs, and to the first route as it is written
 * when there is none; what attacks the server before any route is read goes to one route.
 *
 * Order: the fast tier on the first route, the user's specs, the fast tier on the other routes, then all routes and all
 * classes side by side, large and long requests last.
 */
export function createCases(options: CorpusOptions): Corpus {
  const routes = impliedRoutes(options.routes.length > 0 ? options.routes : [ROOT_ROUTE]);
  const plan = inShard(createPlan(options, routes), options.shard ?? { index: 1, total: 1 });
  const settings = createSettings({ host: options.host });
  const toCase = ({ mutation, route, scion }: Pair): Case => {
    const name = routeName(route);
    const write = () => {
      const grafted = scion === null ? scionOf(mutation).messages : place(scion(), route, options.host);
      const filled = mutation.class === 'user' ? fillTemplates(grafted, userTemplates(route, options.host)) : grafted;
      return carry(filled, options.carried ?? {});
    };
    const expects = mutation.class === 'user' ? parseExpectation(mutation.expect) : null;
    return createCase(mutation.id, name, caseSeed(options.seed, mutation.id, name), settings, write, expects);
  };
  return {
    get total() {
      let total = 0;
      for (const pair of plan.all()) if (pair.mutation.class === 'user' || !isSlow(pair.mutation)) total++;
      return total;
    },
    fast: { [Symbol.iterator]: () => map(plan.fast(), toCase) },
    all: () => ({ [Symbol.iterator]: () => map(plan.all(), toCase) }),
  };
}

type Plan = ReturnType<typeof createPlan>;

/** The part of the plan that one shard plays: what comes after the fast tier is dealt out in turn. */
function inShard({ fast, rest }: Plan, { index, total }: NonNullable<CorpusOptions['shard']>) {
  return {
    fast,
    *all(): Generator<Pair> {
      yield* fast();
      let turn = 0;
      for (const pair of rest()) if (turn++ % total === index - 1) yield pair;
    },
  };
}

function userTemplates(route: Route, host: string) {
  return [['{host}', host] as const, ['{path}', Buffer.from(route.path).toString('latin1')] as const];
}

function createPlan(options: CorpusOptions, routes: readonly Route[]) {
  const first = routes[0]!;
  const classes = new Set<string>(options.classes);
  const wanted = (m: Mutation) => classes.has(m.class) && (options.slow || !isSlow(m));
  const spread = createSpread(routes);
  const fastTier = FAST_TIER.filter(wanted);
  const rest = BUILTIN.filter((m) => m.fast === null && wanted(m));
  const typed = classes.has('typed');
  const { early, late } = typedGroups();

  function* firstOf(mutations: readonly Mutation[]): Generator<Pair> {
    for (const m of mutations) yield spread.pair(m, spread.routesOf(m)[0]!);
  }
  function* othersOf(mutations: readonly Mutation[]): Generator<Pair> {
    for (const m of mutations) for (const route of spread.routesOf(m).slice(1)) yield spread.pair(m, route);
  }

  function* groupsOn(route: Route): Generator<Iterable<Pair>> {
    yield pairsOn(route, rest);
    if (!typed) return;
    yield map(confusionMutations(route), (mutation) => ({ mutation, route, scion: null }));
    for (const group of early) yield pairsOn(route, group);
  }
  function* pairsOn(home: Route, mutations: readonly Mutation[]): Generator<Pair> {
    for (const mutation of mutations) {
      for (const route of spread.routesOf(mutation)) {
        if (spread.homeOf(route) === home) yield spread.pair(mutation, route);
      }
    }
  }
  function* userPairs(): Generator<Pair> {
    for (const mutation of options.userSpecs) {
      const targets = mutation.spec.includes('{path}') ? options.routes : [first];
      for (const route of targets) yield { mutation, route, scion: null };
    }
  }
  return {
    fast: () => firstOf(fastTier),
    *rest(): Generator<Pair> {
      yield* userPairs();
      yield* othersOf(fastTier);
      yield* roundRobin(routes.map((route) => roundRobin(groupsOn(route))));
      if (typed) for (const group of late) yield* roundRobin(routes.map((route) => pairsOn(route, group)));
    },
  };
}

/** Which routes a mutation goes to. */
function createSpread(routes: readonly Route[]) {
  const first = routes[0]!;
  // What attacks the path goes to the server's root, and below each folder of routes once.
  const root: Route = { ...first, method: first.method === 'WS' ? 'GET' : first.method, path: '/' };
  const plain = routes.find((route) => route.method !== 'WS') ?? root;
  const forBodies = routes.find(takesBody) ?? plain;
  const withRoot = routes.some((r) => r.path === '/') ? routes : [root, ...routes];
  const folders = withRoot.filter((route, index) => {
    const key = (r: Route) => `${r.method} ${pathAbove(r.path)}`;
    return withRoot.findIndex((r) => key(r) === key(route)) === index;
  });

  const scions = new WeakMap<Mutation, Scion>();
  const scionFor = (mutation: Mutation): Scion => {
    let scion = scions.get(mutation);
    if (scion === undefined) {
      scion = scionOf(mutation);
      // Those of the typed products are many and large: they are parsed again for each route.
      if (mutation.class !== 'typed') scions.set(mutation, scion);
    }
    return scion;
  };

  const targets = (needs: Needs): readonly Route[] => {
    if (needs.once) return [needs.body ? forBodies : plain];
    const fitting = (needs.path ? folders : routes).filter((route) => fits(needs, route));
    return fitting.length > 0 ? fitting : [plain];
  };
  const cache = new WeakMap<Mutation, readonly Route[]>();
  return {
    /** The route in whose turn a route that was made here is fired. */
    homeOf: (route: Route): Route => (route === root ? first : route),
    /** Where a mutation goes, in the order of routes. */
    routesOf(mutation: Mutation): readonly Route[] {
      let where = cache.get(mutation);
      if (where === undefined) {
        where = targets(mutation.class === 'typed' ? typedNeeds(mutation as TypedMutation) : scionFor(mutation).needs);
        cache.set(mutation, where);
      }
      return where;
    },
    pair: (mutation: Mutation, route: Route): Pair => ({ mutation, route, scion: () => scionFor(mutation) }),
  };
}

/** What a typed mutation needs, from the head of its spec: thousands of them are counted before one is parsed. */
export function typedNeeds(mutation: TypedMutation): Needs {
  const { spec } = mutation;
  return {
    body: spec.startsWith('post:'),
    upgrade: spec.startsWith('ws:'),
    plain: !spec.startsWith('ws:') && !(spec.startsWith('get:') && !spec.includes('":b"')),
    path: spec.startsWith('get:"/') && !spec.startsWith('get:"/?'),
    once: mutation.once,
  };
}

function* map<T, U>(source: Iterable<T>, change: (item: T) => U): Generator<U, void> {
  for (const item of source) yield change(item);
}
