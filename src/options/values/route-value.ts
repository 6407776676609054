import type { Route } from '../../corpus/route.ts';
import { excludeRoute } from '../../corpus/routes/exclude-route.ts';
import { parseRoute } from '../../corpus/routes/parse-route.ts';
import { UsageError } from '../../errors.ts';
import { bad, good, type Parsed } from './parsed.ts';

/** Reads a route (see parseRoute). */
export function parseRouteValue(text: string): Parsed<Route> {
  return caught(() => parseRoute(text, 'route'));
}

/** Reads a pattern of routes (see excludeRoute) as the test for them. */
export function parseRoutePattern(text: string): Parsed<(route: Route) => boolean> {
  return caught(() => excludeRoute(text, 'pattern'));
}

/** The corpus knows routes and throws; here the problem and its offset are wanted, to be placed where the user wrote it. */
function caught<T>(read: () => T): Parsed<T> {
  try {
    return good(read());
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return bad(error.message.replace(/^(route|pattern): /, ''), (error.place?.column ?? 1) - 1);
  }
}
