import { UsageError } from '../../errors.ts';
import type { Route } from '../route.ts';
import { starPattern } from '../star-pattern.ts';

/**
 * Reads one pattern of routes that must not be fired at: `/logout`, `DELETE *`, `GET /admin/*`. A star stands for any
 * run of characters, slashes too; the query is not looked at; a pattern without a method holds for all methods.
 *
 * @returns Whether a route is excluded.
 * @throws UsageError when the pattern has no path, or a path that starts with neither `/` nor `*`.
 */
export function excludeRoute(pattern: string, source = '--exclude-route'): (route: Route) => boolean {
  const words = pattern.trim().split(/\s+/);
  const path = words.at(-1)!;
  const method = words.length > 1 ? words[0]!.toUpperCase() : '*';
  if (words.length > 2 || !/^[/*]/.test(path)) {
    throw new UsageError(
      `${source}: "${pattern}" is no route pattern; write PATH or METHOD PATH, as in "DELETE /admin/*"`,
      {
        source,
        line: 1,
        column: 1,
        text: pattern,
      },
    );
  }
  const paths = starPattern(path);
  return (route) => (method === '*' || method === route.method) && paths.test(route.path.split('?', 1)[0]!);
}
