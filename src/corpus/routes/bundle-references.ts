import { posix } from 'node:path';
import type { JsonObject } from './json-reference.ts';

/** Reads a file by its path from the folder of the description; null where there is none that may be read. */
export type ReadBeside = (path: string) => string | null;

/** More files than this are not read. */
const MOST_FILES = 500;
/** Where the other files stand in the description. */
const PLACE = 'x-bundled-files';

interface Writable {
  [key: string]: unknown;
}

/**
 * Puts the files that a description refers to into the description itself, where a reference inside one document finds them.
 * What is no relative path (a URL) or cannot be read stays as it is and leads nowhere.
 *
 * @param root is changed
 * @param name the description's own file name: other files refer back to it
 */
export function bundleReferences(
  root: JsonObject,
  name: string,
  read: ReadBeside,
  parse: (text: string, path: string) => JsonObject,
): void {
  const files: Writable = {};
  const seen = new Set<unknown>();
  const open: { value: unknown; from: string }[] = [{ value: root, from: name }];
  const load = (path: string): boolean => {
    if (path === name || Object.hasOwn(files, path)) return true;
    const text = Object.keys(files).length < MOST_FILES ? read(path) : null;
    if (text === null) return false;
    const value = parse(text, path);
    files[path] = value;
    open.push({ value, from: path });
    return true;
  };
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, from } = next;
    if (value === null || typeof value !== 'object' || seen.has(value)) continue;
    seen.add(value);
    const holder = value as Writable;
    if (typeof holder.$ref === 'string') {
      const [file = '', pointer = ''] = holder.$ref.split(/#(.*)/s);
      const path = file === '' ? from : /^[/\\]|:/.test(file) ? null : posix.join(posix.dirname(from), decoded(file));
      if (path !== null && load(path)) holder.$ref = `#${path === name ? '' : placeOf(path)}${pointer}`;
    }
    for (const member of Object.values(holder)) open.push({ value: member, from });
  }
  if (Object.keys(files).length > 0) (root as Writable)[PLACE] = files;
}

function placeOf(path: string): string {
  return `/${PLACE}/${encodeURIComponent(path.replaceAll('~', '~0').replaceAll('/', '~1'))}`;
}

function decoded(file: string): string {
  try {
    return decodeURIComponent(file);
  } catch {
    return file;
  }
}
