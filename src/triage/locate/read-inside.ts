import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Locks and bundles of large projects have some megabytes; what is longer is nothing that is read here. */
const LONGEST_FILE = 32 * 1024 * 1024;

/**
 * The text of a file below `root`, by its relative path; null when it cannot be read, is too long, or lies elsewhere: a
 * path with `..`, a symbolic link that leads out.
 */
export function readInside(root: string, path: string): string | null {
  try {
    const file = realpathSync(join(root, path));
    if (!file.startsWith(realpathSync(root) + sep)) return null;
    const { size } = statSync(file);
    return size > LONGEST_FILE || !statSync(file).isFile() ? null : readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
