import { ROOT_ROUTE, type Route } from '../../route.ts';
import { describedRoutes, mayDescribe, namedDescriptions, USUAL_PATHS } from './descriptions.ts';
import { leaveAlone } from './leave-alone.ts';
import { readPage } from './page.ts';
import { resolveLink } from './resolve-link.ts';
import { folderOf, isAsset, samenessOf } from './sameness.ts';

/** What discovery needs of an answer. */
export interface FoundAnswer {
  readonly status: number;
  /** The Location field. */
  readonly location: string | null;
  /** The Content-Type field. */
  readonly contentType: string;
  /** The body, or its beginning. */
  readonly text: string;
}

/** Sends one GET; null when no answer came in time (ms). */
export type Ask = (url: URL, timeoutMs: number) => Promise<FoundAnswer | null>;

export interface Discovery {
  /** What was found besides the named routes. */
  readonly routes: readonly Route[];
  readonly requests: number;
  /** Routes that were found and are not among `routes`: they are too many. */
  readonly left: number;
}

export interface DiscoverOptions {
  /** The server; nothing else is asked. */
  readonly url: URL;
  readonly named: readonly Route[];
  readonly excluded: (route: Route) => boolean;
  readonly ask: Ask;
  /** Monotonic ms. */
  readonly now: () => number;
}

/** Most requests, routes, links away from a named route, and time (ms) of the whole and of one request. */
const MOST = { requests: 64, routes: 50, depth: 3, ms: 2_000, answerMs: 500 } as const;
/** Routes of one folder: a list of articles is one route, however it names them. */
const MAX_SIBLINGS = 12;
/** Longer targets are no routes. */
const MAX_PATH = 1_000;
/** Requests at once; their answers are read in order, so that the same server gives the same routes. */
const AT_ONCE = 8;

interface Visit {
  readonly route: Route;
  readonly depth: number;
  /** It was a guess: a route only if the server knows it. */
  readonly guessed: boolean;
}

/**
 * Finds routes of an app from those that are named: follows links, forms and redirects of its pages, and reads the OpenAPI
 * description where frameworks put one. Sends nothing but GET, to this server alone; never throws for what it answers.
 */
export async function discover(options: DiscoverOptions): Promise<Discovery> {
  const { url: origin, named, excluded, ask, now } = options;
  const known = new Set(named.map(samenessOf));
  const seen = new Set<string>();
  const siblings = new Map<string, number>();
  const found = new Map<string, Route>();
  const pages: Visit[] = [];
  const guesses: Visit[] = [];
  const endsAt = now() + MOST.ms;
  let requests = 0;

  // Not resolved against the server: a path like `//elsewhere/` would lead there.
  const urlOf = (route: Route) => new URL(origin.origin + route.path);
  const visit = (route: Route, depth: number, guessed = false) => {
    const name = samenessOf(route);
    if (seen.has(name) || depth > MOST.depth || leaveAlone(route, excluded)) return;
    seen.add(name);
    (guessed ? guesses : pages).push({ route, depth, guessed });
  };
  const take = (route: Route) => {
    const name = samenessOf(route);
    if (known.has(name) || !isPath(route.path) || leaveAlone(route, excluded)) return;
    const folder = folderOf(route);
    const count = siblings.get(folder) ?? 0;
    if (count >= MAX_SIBLINGS) return;
    siblings.set(folder, count + 1);
    known.add(name);
    found.set(name, route);
  };
  const drop = (route: Route) => found.delete(samenessOf(route));
  const follow = (url: URL, depth: number, guessed = false) => {
    if (!sameServer(url, origin)) return;
    const route = getRoute(url.pathname + url.search);
    // A guess becomes a route when it is answered.
    if (!guessed) take(route);
    if (!isAsset(route.path) || mayDescribe(route.path)) visit(route, depth, guessed);
  };

  const read = ({ route, depth, guessed }: Visit, answer: FoundAnswer) => {
    if (answer.status === 404 || answer.status === 410) {
      drop(route);
      return;
    }
    const at = urlOf(route);
    const target = answer.location === null ? null : resolveLink(answer.location, at);
    if (target !== null) follow(target, depth + 1, guessed);
    if (answer.status >= 300) return;
    const described = describedRoutes(answer.text);
    if (described !== null) {
      take(route);
      for (const operation of described) take(operation);
      return;
    }
    for (const name of namedDescriptions(answer.text)) {
      const description = resolveLink(name, at);
      if (description !== null) follow(description, depth, true);
    }
    if (!/html/i.test(answer.contentType) && !/^\s*<(!doctype html|html)/i.test(answer.text)) return;
    const page = readPage(answer.text, at);
    if (guessed) {
      // An app of one page answers every guess with it.
      for (const link of page.links) if (mayDescribe(link.pathname)) follow(link, depth + 1, true);
      return;
    }
    for (const { url, ...form } of page.forms) if (sameServer(url, origin)) take(form);
    for (const link of page.links) follow(link, depth + 1);
  };

  const seeds = named.filter(({ method }) => method === 'GET');
  for (const route of seeds.length > 0 ? seeds : [ROOT_ROUTE]) visit(route, 0);
  for (const path of USUAL_PATHS) visit(getRoute(path), 1, true);
  for (;;) {
    const left = endsAt - now();
    const many = Math.min(AT_ONCE, MOST.requests - requests);
    // Half of each round for guesses: pages without end must not keep the description from being found.
    const round = [...guesses.splice(0, many >> 1), ...pages.splice(0, many - (many >> 1))];
    if (round.length < many) round.push(...guesses.splice(0, many - round.length));
    if (round.length === 0 || left <= 0) break;
    requests += round.length;
    const timeoutMs = Math.min(left, MOST.answerMs);
    const answers = await Promise.all(round.map(({ route }) => ask(urlOf(route), timeoutMs)));
    for (const [index, answer] of answers.entries()) if (answer !== null) read(round[index]!, answer);
  }
  const routes = [...found.values()].sort((a, b) => Number(isAsset(a.path)) - Number(isAsset(b.path)));
  return {
    routes: routes.slice(0, MOST.routes),
    requests,
    left: Math.max(0, routes.length - MOST.routes),
  };
}

function isPath(path: string): boolean {
  return path.startsWith('/') && path.length <= MAX_PATH;
}

function getRoute(path: string): Route {
  return { method: 'GET', path, contentType: null, body: null };
}

/** Names of this machine with one port are one server: apps write the one that they were told. */
function sameServer(url: URL, origin: URL): boolean {
  const local = (host: string) => /^(localhost|127\.0\.0\.1|\[::1\])$/.test(host);
  if (url.protocol !== origin.protocol || url.port !== origin.port) return false;
  return url.hostname === origin.hostname || (local(url.hostname) && local(origin.hostname));
}
