import type { Message, Request } from '../language/ast.ts';
import { printAll } from '../language/print.ts';
import { place, type Scion } from './graft.ts';
import type { Mutation } from './mutation.ts';
import { textOf } from './needs.ts';
import type { Route } from './route.ts';

/** What beside its own method and path says which operation a request calls. */
interface Calls {
  /** Methods that a field asks for in the place of the request's own. */
  readonly overrides: readonly string[];
  /** Segments put in behind the path. */
  readonly tails: readonly string[];
  /** Requests that stand as text inside of others: in the request line, behind a body. */
  readonly hidden: readonly Route[];
}

/** What of a mutation says which operation it calls. */
interface Head extends Calls {
  readonly scion: Scion;
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
    return mutation.conversation?.elsewhere || callsAny(excluded, place(head.scion, route, host), head);
  };
}

/** Whether messages, as they are sent, call an operation that must not be called. */
export function isForbidden(messages: readonly Message[], excluded: (route: Route) => boolean): boolean {
  return callsAny(excluded, messages, callsOf(messages.filter(isRequest), printAll(messages)));
}

function callsAny(
  excluded: (route: Route) => boolean,
  messages: readonly Message[],
  { overrides, tails, hidden }: Calls,
): boolean {
  if (hidden.some(excluded)) return true;
  for (const message of messages.filter(isRequest)) {
    const own = message.websocket ? 'WS' : message.method === null ? 'GET' : (textOf(message.method) ?? '');
    const path = textOf(message.path) ?? '';
    for (const method of [own.toUpperCase(), ...overrides]) {
      if (['', ...tails].some((tail) => excluded(operation(method, path + tail)))) return true;
    }
  }
  return false;
}

const isRequest = (message: Message): message is Request => message.kind === 'request';

/** Only the heads are kept and placed: bodies and fields of thousands of mutations say nothing about it. */
function headOf(mutation: Mutation, { messages, needs }: Scion): Head {
  const requests = messages.filter(isRequest);
  // The text itself is not needed again, and the needs stay those of the whole.
  const bare = { ...mutation, spec: '' };
  const stripped = requests.map((request): Request => ({ ...request, features: [] }));
  return { scion: { mutation: bare, messages: stripped, needs }, ...callsOf(requests, mutation.spec) };
}

function callsOf(requests: readonly Request[], spec: string): Calls {
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
  const hidden = Array.from(spec.matchAll(HIDDEN), ([, method = '', path = '']) => operation(method, path));
  return { overrides, tails, hidden };
}

function operation(method: string, path: string): Route {
  return { method, path, contentType: null, body: null };
}
