import type { Ecosystem } from '../dependency.ts';
import { type Declaration, findEntry, type Manifest } from './manifest.ts';
import { normalize } from './python.ts';

function lock(ecosystem: Ecosystem, file: RegExp): Manifest {
  return { ecosystem, file, lock: true, read };
}

/** The `name = "x"` line of a `[[package]]` table, with the version that stands after it. */
function read(text: string, names: readonly string[]): Declaration | null {
  const wanted = new Set(names.map(normalize));
  const isWanted = (name: string | undefined) => name !== undefined && wanted.has(normalize(name));
  return findEntry(text, (line) => isWanted(/^name\s*=\s*"([^"]+)"/.exec(line)?.[1]), /^version\s*=\s*"([^"]+)"/);
}

/** poetry.lock, uv.lock, pdm.lock. */
export const pythonLock = lock('python', /^(?:poetry|uv|pdm)\.lock$/);
/** Cargo.lock. */
export const cargoLock = lock('cargo', /^Cargo\.lock$/);
