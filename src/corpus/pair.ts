import type { Scion } from './graft.ts';
import type { Mutation } from './mutation.ts';
import type { Route } from './route.ts';

/** A mutation on a route: a case before its name is made. */
export interface Pair {
  readonly mutation: Mutation;
  readonly route: Route;
  /** Null: the spec is written for this route already. */
  readonly scion: (() => Scion) | null;
}
