import type { Route } from '../../route.ts';

/** What ends the session or the server. */
const ENDS = /(^|[^a-z])(log-?_?(out|off)|sign-?_?(out|off)|shut-?_?down)([^a-z]|$)/i;
/** What a link must not do, and does in some apps. */
const DESTROYS = /(^|[^a-z])(delete|remove|destroy|unsubscribe)([^a-z]|$)/i;

/**
 * Whether a route that was found must neither be asked for nor fired at: it is excluded, by whatever spelling or method
 * field, or its name says that calling it ends or destroys something.
 */
export function leaveAlone(route: Route, excluded: (route: Route) => boolean): boolean {
  const { method, path, body } = route;
  if (ENDS.test(path) || (method === 'GET' && DESTROYS.test(path))) return true;
  const override = /(?:^|&)_method=([a-z]+)/i.exec(body ?? '')?.[1]?.toUpperCase();
  const methods = override === undefined ? [method] : [method, override];
  const pathname = path.split('?', 1)[0]!;
  const decoded = decodePath(pathname);
  const spellings = [pathname, decoded, decoded.replaceAll(/\/{2,}/g, '/')];
  return spellings
    .flatMap((one) => [one, one.replace(/\/$/, '')])
    .some((one) => one !== '' && methods.some((m) => excluded({ ...route, method: m, path: one })));
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
