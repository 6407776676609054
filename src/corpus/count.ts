import type { Mutation } from './mutation.ts';
import type { Pair } from './pair.ts';
import { type Route, routeName } from './route.ts';
import { isSlow } from './slow.ts';

/** How many cases of each class a route gets, by the route's name. */
export type Planned = ReadonlyMap<string, ReadonlyMap<Mutation['class'], number>>;

/** Cases counted before they are made. */
export interface Count {
  readonly planned: Planned;
  /** Those among them that pause for long: they are no part of the total. */
  readonly slow: number;
}

/** Counts pair by pair: for a part of a plan. */
export function countPairs(pairs: Iterable<Pair>, routes: readonly Route[]): Count {
  const counter = createCounter(routes);
  for (const { mutation, route } of pairs) {
    counter.add(route, mutation.class, 1);
    if (mutation.class !== 'user' && isSlow(mutation)) counter.addSlow(1);
  }
  return { planned: counter.planned, slow: counter.slow };
}

/** Counts in a count, whose routes stand in this order. */
export function createCounter(routes: readonly Route[]) {
  const planned = new Map(routes.map((route) => [routeName(route), new Map<Mutation['class'], number>()]));
  let slow = 0;
  return {
    get planned() {
      return new Map([...planned].filter(([, classes]) => classes.size > 0));
    },
    get slow() {
      return slow;
    },
    add(route: Route, name: Mutation['class'], n: number): void {
      if (n === 0) return;
      const key = routeName(route);
      let classes = planned.get(key);
      if (classes === undefined) {
        classes = new Map();
        planned.set(key, classes);
      }
      classes.set(name, (classes.get(name) ?? 0) + n);
    },
    addSlow(n: number): void {
      slow += n;
    },
  };
}
