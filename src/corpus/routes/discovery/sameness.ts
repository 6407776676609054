import type { Route } from '../../route.ts';

/** Numbers, UUIDs, hashes and dates: what names one of many things. */
const ID = /^(\d+|[0-9a-f]{8}-[0-9a-f-]{27}|(?=[a-f]*\d)[0-9a-f]{8,64}|\d{4}-\d\d(-\d\d)?)$/i;
const ASSET = /\.(js|mjs|css|map|png|jpe?g|gif|svg|ico|webp|avif|woff2?|ttf|mp[34]|webm|txt|pdf)$/i;

/** Whether a path names a file that a server hands out as it is. */
export function isAsset(path: string): boolean {
  return ASSET.test(path.split('?', 1)[0]!);
}

/**
 * What two routes have in common when one handler answers both: `/items/1?page=2` and `/items/7?page=3`; the files of one
 * folder.
 */
export function samenessOf({ method, path }: Route): string {
  const [pathname = '', query = ''] = path.split(/\?(.*)/s);
  const segments = pathname.split('/').map((segment) => (ID.test(segment) ? '{id}' : segment));
  if (isAsset(pathname)) segments[segments.length - 1] = '{file}';
  const names = query.split('&').map((pair) => pair.split('=', 1)[0]!);
  return `${method} ${segments.join('/')}?${[...new Set(names)].sort().join('&')}`;
}

/** The folder that a route stands in. */
export function folderOf({ method, path }: Route): string {
  const pathname = path.split('?', 1)[0]!;
  return `${method} ${pathname.slice(0, pathname.lastIndexOf('/') + 1)}`;
}
