import type { Ecosystem } from '../dependency.ts';

/** Where a manifest names a package. */
export interface Declaration {
  /** 1-based. */
  readonly line: number;
  /** The version or range as written there; null when it gives none. */
  readonly version: string | null;
}

/** Reads one file format. `names` are the spellings the package may have, best first. Null when it names none of them. */
export type ManifestReader = (text: string, names: readonly string[]) => Declaration | null;

/** One file format of one package manager. */
export interface Manifest {
  readonly ecosystem: Ecosystem | 'maven' | 'nuget';
  /** Matched against the base name, and against that with its folder. */
  readonly file: RegExp;
  /** A lock file is asked only when no manifest knows the package. */
  readonly lock: boolean;
  readonly read: ManifestReader;
}

/** The first line for which `match` gives a version (null: named, but without one); `undefined` goes on. */
export function findLine(text: string, match: (line: string) => string | null | undefined): Declaration | null {
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index++) {
    const version = match(lines[index]!.trimEnd());
    if (version !== undefined) return { line: index + 1, version };
  }
  return null;
}

/** How far below the name of a package its version may stand. */
const VERSION_LINES = 5;

/** The first line that `names` the package, with the version that one of the lines `within` so many below it gives, by the first group of `version`. */
export function findEntry(
  text: string,
  names: (line: string) => boolean,
  version: RegExp,
  within: number = VERSION_LINES,
): Declaration | null {
  const lines = text.split('\n');
  const index = lines.findIndex((line) => names(line.trimEnd()));
  if (index < 0) return null;
  const below = lines.slice(index + 1, index + 1 + within).map((line) => version.exec(line)?.[1]);
  return { line: index + 1, version: below.find((found) => found !== undefined) ?? null };
}
