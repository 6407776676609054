import type { Request } from '../language/ast.ts';
import { place, type Scion } from './graft.ts';
import type { Mutation } from './mutation.ts';
import { textOf } from './needs.ts';
import type { Route } from './route.ts';

/** What of a mutation says which operation it calls. */
interface Head {
  readonly scion: Scion;
  /** Methods that a field asks for in the place of the request's own. */
  readonly overrides: readonly string[];
  /** Segments put in behind the path. */
  readonly tails: readonly string[];
  /** Requests that stand as text inside of others: in the request line, behind a body. */
  readonly hidden: readonly Route[];
}

const HIDDEN = /([A-Z]{3,10}) (\/[^\s\\]{0,200})/g;

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
    // Nobody knows where an answer sends us.
    if (mutation.conversation?.elsewhere || head.hidden.some(excluded)) return true;
    for (const message of place(head.scion, route, host)) {
      if (message.kind !== 'request') continue;
      const own = message.websocket ? 'WS' : message.method === null ? 'GET' : (textOf(message.method) ?? '');
      const path = textOf(message.path) ?? '';
      for (const method of [own.toUpperCase(), ...head.overrides]) {
        if (['', ...head.tails].some((tail) => excluded(operation(method, path + tail)))) return true;
      }
    }
    return false;
  };
}

/** Only the heads are kept and placed: bodies and fields of thousands of mutations say nothing about it. */
function headOf(mutation: Mutation, { messages, needs }: Scion): Head {
  const requests = messages.filter((message): message is Request => message.kind === 'request');
  const overrides = requests.flatMap(({ features }) =>
    features.flatMap((feature) =>
      feature.kind === 'header' && /^x-(http-)?method(-override)?$/i.test(textOf(feature.key) ?? '')
        ? [(textOf(feature.value) ?? '').toUpperCase()]
        : [],
    ),
  );
  const tails = requests.flatMap(({ features }) =>
    features.flatMap((feature) => {
      const text = feature.kind === 'inject' ? (textOf(feature.value) ?? '') : '';
      return text.startsWith('/') ? [text] : [];
    }),
  );
  const hidden = Array.from(mutation.spec.matchAll(HIDDEN), ([, method = '', path = '']) => operation(method, path));
  // The text itself is not needed again, and the needs stay those of the whole.
  const bare = { ...mutation, spec: '' };
  const stripped = requests.map((request): Request => ({ ...request, features: [] }));
  return { scion: { mutation: bare, messages: stripped, needs }, overrides, tails, hidden };
}

function operation(method: string, path: string): Route {
  return { method, path, contentType: null, body: null };
}
