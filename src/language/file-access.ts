import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Settings } from './settings.ts';

/**
 * The contents of a file value, or why it is refused.
 *
 * Inside means what it means in the reference: the path starts with the text of the static directory, so that a sibling
 * `static2` of `static` is inside, too. Symbolic links are followed.
 */
export function readFileValue(path: string, settings: Settings): Uint8Array | string {
  const { staticDir } = settings;
  if (!staticDir) return 'file access is disabled; name a static directory';
  const expanded = path === '~' || path.startsWith('~/') ? join(homedir(), path.slice(1)) : path;
  const root = resolve(staticDir);
  const file = resolve(root, expanded);
  if (!settings.unconstrainedFileAccess && !file.startsWith(root)) return 'the file is outside of the static directory';
  return settings.readFile(file) ?? 'no regular file that can be read';
}
