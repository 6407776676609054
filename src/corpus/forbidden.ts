import type { Request } from '../language/ast.ts';
import { place, type Scion } from './graft.ts';
import type { Mutation } from './mutation.ts';
import { type Detours, detoursOf, hiddenOperations, operationsOf } from './operations.ts';
import type { Route } from './route.ts';

/** What of a mutation says which operation it calls. */
interface Head {
  readonly scion: Scion;
  readonly detours: readonly Detours[];
  readonly hidden: readonly Route[];
}

/**
 * Whether a mutation on a route would call an operation that must not be called. Leaving a route out is not enough: a
 * mutation brings a method of its own, a path below the route's, or a whole request hidden in another.
 *
 * @param excluded says of an operation whether it must not be called
 */
export function createForbidden(
  excluded: (route: Route) => boolean,
  host: string,
): (mutation: Mutation, route: Route, scionOf: (mutation: Mutation) => Scion) => boolean {
  const heads = new WeakMap<Mutation, Head>();
  return (mutation, route, scionOf) => {
    let head = heads.get(mutation);
    if (head === undefined) {
      head = headOf(mutation, scionOf(mutation));
      heads.set(mutation, head);
    }
    if (head.hidden.some(excluded)) return true;
    const { detours } = head;
    return place(head.scion, route, host).some(
      (message, index) => message.kind === 'request' && operationsOf(message, detours[index]).some(excluded),
    );
  };
}

/** Only the heads are kept and placed: bodies and fields of thousands of mutations say nothing about it. */
function headOf(mutation: Mutation, { messages, needs }: Scion): Head {
  const requests = messages.filter((message): message is Request => message.kind === 'request');
  // The text itself is not needed again, and the needs stay those of the whole.
  const bare = { ...mutation, spec: '' };
  const stripped = requests.map((request): Request => ({ ...request, features: [] }));
  return {
    scion: { mutation: bare, messages: stripped, needs, hosted: false },
    detours: requests.map(detoursOf),
    hidden: hiddenOperations(mutation.spec),
  };
}
