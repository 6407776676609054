import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A test for paths, from a pattern with `*` (any run of characters but a slash), `?` (one such character) and `**`
 * (any run of folders, none too). A leading dot needs no special care.
 */
export function globMatcher(pattern: string): (path: string) => boolean {
  const segments = split(pattern).map((segment) => (segment === '**' ? null : segmentMatcher(segment)));
  return (path) => matches(segments, split(path));
}

/** Lists a folder; empty for what is no folder or cannot be read. */
export type ListFolder = (
  path: string,
) => readonly Pick<Dirent, 'name' | 'isDirectory' | 'isFile' | 'isSymbolicLink'>[];

/** Never looked into: nobody keeps specs there, and both are huge. */
const SKIPPED = new Set(['node_modules', '.git']);

/** The files below `root` that match, sorted, with slashes, relative to `root` unless the pattern is absolute. */
export function findFiles(root: string, pattern: string, list: ListFolder = listFolder): string[] {
  const segments = split(pattern);
  const fixed = segments.findIndex((segment) => /[*?]/.test(segment));
  const isMatch = globMatcher(pattern);
  const start = segments.slice(0, fixed < 0 ? -1 : fixed).join('/');
  const base = pattern.startsWith('/') ? `/${start}` : start;
  const deep = segments.includes('**');
  const found: string[] = [];
  const folders = [{ path: base, depth: segments.length - split(base).length }];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of list(pattern.startsWith('/') ? folder.path || '/' : join(root, folder.path))) {
      const path = folder.path === '' ? entry.name : `${folder.path.replace(/\/$/, '')}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!SKIPPED.has(entry.name) && (deep || folder.depth > 1)) folders.push({ path, depth: folder.depth - 1 });
      } else if ((entry.isFile() || entry.isSymbolicLink()) && isMatch(path)) {
        found.push(path);
      }
    }
  }
  return found.sort();
}

function listFolder(path: string): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return [];
  }
}

function split(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '' && segment !== '.');
}

function segmentMatcher(glob: string): RegExp {
  const source = glob
    .replace(/\*+/g, '*')
    .replace(/[\\^$.|+()[\]{}]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 's');
}

/** Table of "pattern from p matches path from i": linear in pattern times path, whatever stars there are. */
function matches(pattern: readonly (RegExp | null)[], path: readonly string[]): boolean {
  let reached = new Set([0]);
  const close = (set: Set<number>) => {
    for (const at of set) if (pattern[at] === null) set.add(at + 1);
    return set;
  };
  close(reached);
  for (const segment of path) {
    const next = new Set<number>();
    for (const at of reached) {
      if (pattern[at] === null) next.add(at);
      else if (pattern[at]?.test(segment)) next.add(at + 1);
    }
    reached = close(next);
  }
  return reached.has(pattern.length);
}
