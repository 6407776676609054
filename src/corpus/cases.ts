import type { Message } from '../language/ast.ts';
import { createSettings } from '../language/settings.ts';
import { type Carried, carry } from './carry.ts';
import { type Case, caseSeed, createCase } from './case.ts';
import { usedIn } from './conversation.ts';
import { type Count, countPairs, type Planned } from './count.ts';
import { parseExpectation } from './expectation.ts';
import { place, scionOf } from './graft.ts';
import { leavingOf } from './leaving.ts';
import type { CorpusClass, Mutation } from './mutation.ts';
import { callsExcluded, callsExcludedAt } from './operations.ts';
import type { Pair } from './pair.ts';
import { createPlan, type Plan } from './plan.ts';
import { fillTemplates } from './rewrite.ts';
import { ROOT_ROUTE, type Route, routeName } from './route.ts';
import { impliedRoutes } from './routes/implied-routes.ts';

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
  /** Operations that must not be called; the routes hold none of them. */
  readonly excluded?: (route: Route) => boolean;
  /** Part `index` (from 1) of `total` parts of the cases; default all. The fast tier on the first route is in every part. */
  readonly shard?: { readonly index: number; readonly total: number };
}

/** All cases of a run, in the order of firing; made one by one as they are asked for. */
export interface Corpus {
  /** Whether there is nothing to fire. Told at once: counting takes a quarter of a second. */
  readonly empty: boolean;
  /** Mutations × routes that fit, without the slow ones; of this shard. */
  readonly total: number;
  /** The same, by route and class. */
  readonly planned: Planned;
  /** The fast tier on the first route: what finds most in the first second. */
  readonly fast: Iterable<Case>;
  /** Everything, the fast tier first. */
  all(): Iterable<Case>;
  /** Whether messages made of these cases call an operation that must not be called. */
  forbids(messages: readonly Message[]): boolean;
}

/**
 * The corpus of a run. A mutation goes to each route that offers what it needs, and to the first route as it is written
 * when there is none; what attacks the server before any route is read goes to one route.
 *
 * Order: the fast tier on the first route, the user's specs, one mutation of each class on each route, the fast tier on the
 * other routes, then all routes and all classes side by side, large and long requests last.
 */
export function createCases(options: CorpusOptions): Corpus {
  const given = impliedRoutes(options.routes.length > 0 ? options.routes : [ROOT_ROUTE]);
  const routes = given.filter((route) => !options.excluded?.(route));
  const plan = inShard(createPlan(options, routes), options.shard ?? { index: 1, total: 1 });
  const { excluded } = options;
  const settings = createSettings({ host: options.host });
  const written = (mutation: Mutation, route: Route, scion: Pair['scion']) => {
    const grafted = scion === null ? scionOf(mutation).messages : place(scion(), route, options.host);
    const filled = mutation.class === 'user' ? fillTemplates(grafted, userTemplates(route, options.host)) : grafted;
    return carry(filled, options.carried ?? {});
  };
  const toCase = ({ mutation, route, scion }: Pair): Case => {
    const name = routeName(route);
    const isUsers = mutation.class === 'user';
    const expects = isUsers ? parseExpectation(mutation.expect) : null;
    const seed = caseSeed(options.seed, mutation.id, name);
    const prelude = mutation.conversation?.steps.map(({ spec, captures }) => {
      const { conversation: _, ...step } = { ...mutation, spec };
      return createCase(mutation, name, seed, settings, () => written(step, route, scion && (() => scionOf(step))), {
        captures,
        ...leavingOf(mutation),
      });
    });
    const write = () => written(mutation, route, scion);
    return createCase(mutation, name, seed, settings, write, {
      about: isUsers ? null : mutation,
      // Those for the specs after it are nothing to itself.
      captures: mutation.captures === undefined ? [] : usedIn(mutation.spec, mutation.captures),
      expects,
      ...(prelude && { prelude }),
      // A server names places of its own, and what the user's specs do is the user's will.
      ...(prelude && excluded && !isUsers && { forbids: leadingTo(excluded) }),
      ...leavingOf(mutation),
    });
  };
  let counted: Count | null = null;
  const count = () => {
    counted ??= plan.count();
    return counted;
  };
  return {
    get empty() {
      return plan.all().next().done === true;
    },
    get total() {
      let total = -count().slow;
      for (const classes of count().planned.values()) for (const n of classes.values()) total += n;
      return total;
    },
    get planned() {
      return count().planned;
    },
    fast: { [Symbol.iterator]: () => map(plan.fast(), toCase) },
    all: () => ({ [Symbol.iterator]: () => map(plan.all(), toCase) }),
    forbids: (messages) => excluded !== undefined && callsExcluded(messages, excluded),
  };
}

/** Whether messages call what must not be called, or go by what an answer gave to its neighbourhood. */
function leadingTo(excluded: (route: Route) => boolean): NonNullable<Case['forbids']> {
  return (filled, captured) =>
    callsExcluded(filled, excluded) || captured.some(([, text]) => callsExcludedAt(filled, text, excluded));
}

/** The part of the plan that one shard plays: what comes after the fast tier is dealt out in turn. */
function inShard({ routes, fast, rest, count }: Plan, { index, total }: NonNullable<CorpusOptions['shard']>) {
  function* all(): Generator<Pair> {
    yield* fast();
    let turn = 0;
    for (const pair of rest()) if (turn++ % total === index - 1) yield pair;
  }
  return { fast, all, count: total === 1 ? count : () => countPairs(all(), routes) };
}

function userTemplates(route: Route, host: string) {
  return [['{host}', host] as const, ['{path}', Buffer.from(route.path).toString('latin1')] as const];
}

function* map<T, U>(source: Iterable<T>, change: (item: T) => U): Generator<U, void> {
  for (const item of source) yield change(item);
}
