import type { Ecosystem } from '../dependency.ts';
import type { Declaration, Manifest } from './manifest.ts';
import { normalize } from './python.ts';

function lock(ecosystem: Ecosystem, file: RegExp): Manifest {
  return { ecosystem, file, lock: true, read };
}

/** The `name = "x"` line of a `[[package]]` table, with the version that stands after it. */
function read(text: string, names: readonly string[]): Declaration | null {
  const wanted = new Set(names.map(normalize));
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index++) {
    const name = /^name\s*=\s*"([^"]+)"/.exec(lines[index]!);
    if (!name || !wanted.has(normalize(name[1]!))) continue;
    const near = lines.slice(index + 1, index + 4).map((line) => /^version\s*=\s*"([^"]+)"/.exec(line)?.[1]);
    return { line: index + 1, version: near.find((version) => version !== undefined) ?? null };
  }
  return null;
}

/** poetry.lock, uv.lock, pdm.lock. */
export const pythonLock = lock('python', /^(?:poetry|uv|pdm)\.lock$/);
/** Cargo.lock. */
export const cargoLock = lock('cargo', /^Cargo\.lock$/);
