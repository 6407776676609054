import type { Message, Request } from '../language/ast.ts';
import { textOf } from './needs.ts';
import type { Route } from './route.ts';

/** What of a request may make a server do another operation than its request line names. */
export interface Detours {
  /** Methods that a field asks for in the place of the request's own. */
  readonly overrides: readonly string[];
  /** Segments put in behind the path. */
  readonly tails: readonly string[];
}

export function detoursOf({ features }: Request): Detours {
  const overrides: string[] = [];
  const tails: string[] = [];
  for (const feature of features) {
    if (feature.kind === 'header' && /^x-(http-)?method(-override)?$/i.test(textOf(feature.key) ?? ''))
      overrides.push((textOf(feature.value) ?? '').toUpperCase());
    const inserted = feature.kind === 'inject' ? (textOf(feature.value) ?? '') : '';
    if (inserted.startsWith('/')) tails.push(inserted);
  }
  return { overrides, tails };
}

/** The operations that a request calls: by its own method and path, or by a detour. */
export function operationsOf(request: Request, { overrides, tails }: Detours = detoursOf(request)): Route[] {
  const own = request.websocket ? 'WS' : request.method === null ? 'GET' : (textOf(request.method) ?? '');
  const path = textOf(request.path) ?? '';
  return [own.toUpperCase(), ...overrides].flatMap((method) =>
    ['', ...tails].map((tail) => operation(method, path + tail)),
  );
}

const HIDDEN = /([A-Z]{3,10}) (\/[^\s\\]{0,200})/g;

/** Requests that stand as text inside of others: in the request line, behind a body. @param text a spec, or bytes as latin1 */
export function hiddenOperations(text: string): Route[] {
  return Array.from(text.matchAll(HIDDEN), ([, method = '', path = '']) => operation(method, path));
}

/** Whether messages would call an operation that must not be called. */
export function callsExcluded(messages: readonly Message[], excluded: (route: Route) => boolean): boolean {
  return messages.some((message) => {
    if (message.kind !== 'request') return false;
    return operationsOf(message).some(excluded) || writtenValues(message).flatMap(hiddenOperations).some(excluded);
  });
}

/** The same, where the path of its requests is a text that a server gave: what stands around it may lead back to it. */
export function callsExcludedAt(
  messages: readonly Message[],
  place: string,
  excluded: (route: Route) => boolean,
): boolean {
  return messages.some(
    (message) =>
      message.kind === 'request' && operationsOf(message).some(({ method }) => excluded(operation(method, place))),
  );
}

/**
 * Whether smaller versions of a case may be tried, by the operations they would call. A case that calls what is excluded is the
 * user's own: then its smaller versions may, too.
 */
export function withinOperations(
  origin: readonly Message[],
  excluded: ((route: Route) => boolean) | undefined,
): (messages: readonly Message[]) => boolean {
  if (excluded === undefined || callsExcluded(origin, excluded)) return () => true;
  return (messages) => !callsExcluded(messages, excluded);
}

function writtenValues({ method, path, features }: Request): string[] {
  const values = features.flatMap((feature) =>
    feature.kind === 'header'
      ? [feature.key, feature.value]
      : feature.kind === 'body' || feature.kind === 'inject'
        ? [feature.value]
        : [],
  );
  return [...(method === null ? [] : [method]), path, ...values].map((value) => textOf(value) ?? '');
}

function operation(method: string, path: string): Route {
  return { method, path, contentType: null, body: null };
}
