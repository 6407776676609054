import { BUILTIN, FAST_TIER } from './builtin.ts';
import { type Count, countPairs, createCounter } from './count.ts';
import { createForbidden } from './forbidden.ts';
import { groupBy } from './group-by.ts';
import type { CorpusClass, Mutation } from './mutation.ts';
import type { Pair } from './pair.ts';
import { roundRobin } from './round-robin.ts';
import type { Route } from './route.ts';
import { isSlow } from './slow.ts';
import { createSpread } from './spread.ts';
import { confusionMutations } from './typed/confusion.ts';
import { memberGrowth } from './typed/member-growth.ts';
import { typedGroups, typedMutations } from './typed/products.ts';
import type { TypedMutation } from './typed/typed-mutation.ts';

export interface PlanOptions {
  readonly classes: readonly CorpusClass[];
  readonly userSpecs: readonly Mutation[];
  readonly slow: boolean;
  readonly host: string;
  /** Operations that must not be called. */
  readonly excluded?: (route: Route) => boolean;
}

/** Which mutation is fired at which route, in the order of firing; nothing is made before it is asked for. */
export interface Plan {
  readonly routes: readonly Route[];
  /** The fast tier, each mutation on the first route it goes to. */
  fast(): Generator<Pair>;
  /** Everything else. */
  rest(): Generator<Pair>;
  /** What all of it comes to, without going through it pair by pair. */
  count(): Count;
}

/** @param routes at least one, in the user's order */
export function createPlan(options: PlanOptions, routes: readonly Route[]): Plan {
  const first = routes[0]!;
  const classes = new Set<string>(options.classes);
  const wanted = (m: Mutation) => classes.has(m.class) && (options.slow || !isSlow(m));
  const spread = createSpread(routes);
  const forbidden = options.excluded && createForbidden(options.excluded, options.host);
  const allowed = (m: Mutation, route: Route) => !forbidden?.(m, route, spread.scionOf);
  const goes = (m: Mutation, route: Route) => spread.goesTo(m, route) && allowed(m, route);
  const firstRouteOf = (m: Mutation) => spread.routesOf(m).find((route) => allowed(m, route));
  const pair = (mutation: Mutation, route: Route): Pair => ({
    mutation,
    route,
    scion: () => spread.scionOf(mutation),
  });

  const fastTier = FAST_TIER.filter(wanted);
  const ranked = [...fastTier, ...BUILTIN.filter((m) => m.fast === null && wanted(m))];
  const byClass = groupBy(ranked, (m) => m.class);
  const typed = classes.has('typed');
  let made: ReturnType<typeof typedGroups> | null = null;
  /** Thousands of products, which the fast tier does not wait for. */
  const groups = () => {
    made ??= typedGroups();
    return made;
  };

  /** The first of its class on a route: each route sees each class before any route sees more of one. */
  const openerOf = (kind: readonly Mutation[], route: Route) => kind.find((m) => goes(m, route));
  const isOpener = (m: Mutation, route: Route) => openerOf(byClass.get(m.class)!, route) === m;
  const typedOpener = (route: Route): Pair | null => {
    for (const mutation of confusionMutations(route)) return { mutation, route, scion: null };
    for (const group of groups().early) {
      const mutation = openerOf(group, route);
      if (mutation !== undefined) return pair(mutation, route);
    }
    return null;
  };
  function* openersOn(route: Route): Generator<Pair> {
    const opener = typed ? typedOpener(route) : null;
    if (opener !== null) yield opener;
    for (const kind of byClass.values()) {
      const mutation = openerOf(kind, route);
      if (mutation !== undefined && (mutation.fast === null || firstRouteOf(mutation) !== route))
        yield pair(mutation, route);
    }
  }

  function* fastOnOthers(): Generator<Pair> {
    for (const m of fastTier) {
      const home = firstRouteOf(m);
      for (const route of spread.routesOf(m)) {
        if (route !== home && allowed(m, route) && !isOpener(m, route)) yield pair(m, route);
      }
    }
  }
  function* builtinOn(route: Route, kind: readonly Mutation[]): Generator<Pair> {
    for (const m of kind) if (m.fast === null && goes(m, route) && !isOpener(m, route)) yield pair(m, route);
  }
  function* typedOn(route: Route, mutations: readonly Mutation[], opener: Mutation | null): Generator<Pair> {
    for (const m of mutations) if (m !== opener && goes(m, route)) yield pair(m, route);
  }
  function* groupsOn(route: Route): Generator<Iterable<Pair>> {
    yield roundRobin(Array.from(byClass.values(), (kind) => builtinOn(route, kind)));
    if (!typed) return;
    // The first one of them, if any, opened.
    yield map(drop(confusionMutations(route), 1), (mutation) => ({ mutation, route, scion: null }));
    const opener = typedOpener(route)?.mutation ?? null;
    for (const group of groups().early) yield typedOn(route, group, opener);
  }
  function* userPairs(): Generator<Pair> {
    for (const mutation of options.userSpecs) {
      const targets = mutation.spec.includes('{path}') ? routes : [first];
      for (const route of targets) yield { mutation, route, scion: null };
    }
  }

  function* fast(): Generator<Pair> {
    for (const m of fastTier) {
      const route = firstRouteOf(m);
      if (route !== undefined) yield pair(m, route);
    }
  }
  function* rest(): Generator<Pair> {
    const all = spread.routes;
    yield* userPairs();
    yield* roundRobin(all.map(openersOn));
    yield* fastOnOthers();
    yield* roundRobin(all.map((route) => roundRobin(groupsOn(route))));
    if (!typed) return;
    const each = (list: readonly TypedMutation[]) => roundRobin<Pair>(all.map((route) => typedOn(route, list, null)));
    for (const group of groups().late) yield* each(group);
    yield* roundRobin(all.map((route) => map(memberGrowth(route), (mutation) => ({ mutation, route, scion: null }))));
    for (const group of groups().last) yield* each(group);
  }
  function count(): Count {
    if (forbidden !== undefined) return countPairs(both(fast(), rest()), spread.routes);
    const counter = createCounter(spread.routes);
    const lists = groupBy([...ranked, ...(typed ? typedMutations() : [])], spread.routesOf);
    for (const [list, mutations] of lists) {
      const slow = options.slow ? mutations.filter(isSlow).length : 0;
      for (const [name, some] of groupBy(mutations, (m) => m.class))
        for (const route of list) counter.add(route, name, some.length);
      counter.addSlow(slow * list.length);
    }
    if (typed) {
      for (const route of spread.routes) {
        counter.add(route, 'typed', lengthOf(confusionMutations(route)) + lengthOf(memberGrowth(route)));
      }
    }
    for (const { route } of userPairs()) counter.add(route, 'user', 1);
    return { planned: counter.planned, slow: counter.slow };
  }
  return { routes: spread.routes, fast, rest, count };
}

function lengthOf(items: Iterable<unknown>): number {
  let length = 0;
  for (const _ of items) length++;
  return length;
}

function* both<T>(...parts: Iterable<T>[]): Generator<T, void> {
  for (const part of parts) yield* part;
}

function* drop<T>(source: Iterable<T>, count: number): Generator<T, void> {
  let left = count;
  for (const item of source) if (left-- <= 0) yield item;
}

function* map<T, U>(source: Iterable<T>, change: (item: T) => U): Generator<U, void> {
  for (const item of source) yield change(item);
}
