import { findEntry, findLine, type Manifest } from './manifest.ts';

/** A release of Pipfile.lock has a line for the hash of each of its files. */
const HASHES = 200;

/** PEP 503: case, `-`, `_` and `.` do not distinguish two distributions. */
export function normalize(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

/**
 * A requirement as PEP 508 writes it, alone on its line or quoted in a list (`"flask[async]>=2.0; ..."`); pip's hashes
 * follow it, or a backslash and they.
 */
const REQUIREMENT = /^\s*["']?([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*([=<>!~@](?:(?! --)[^;#"'\\])*)?/;
/** `name = "^1.0"` or `name = {version = "1.0"}` of Poetry and Pipenv. */
const TABLE_ENTRY = /^\s*"?([A-Za-z0-9][\w.-]*)"?\s*=\s*(?:"([^"]*)"|\{(?:[^}]*\bversion\s*=\s*"([^"]*)")?)/;

function requirement(line: string, wanted: ReadonlySet<string>): string | null | undefined {
  const found = REQUIREMENT.exec(line);
  return found && wanted.has(normalize(found[1]!)) ? found[2]?.trim() || null : undefined;
}

/** requirements.txt and its kin, `requirements/base.txt` too (pip's requirements format). */
export const requirementsTxt: Manifest = {
  ecosystem: 'python',
  file: /^(?:(?:requirements|constraints)[\w.-]*|requirements\/[\w.-]+)\.(?:txt|in)$/,
  lock: false,
  read: (text, names) => {
    const wanted = new Set(names.map(normalize));
    return findLine(text, (line) => requirement(line, wanted));
  },
};

/** pyproject.toml (PEP 621 lists and Poetry tables), Pipfile, setup.cfg and setup.py: one requirement a line or quoted. */
export const pyproject: Manifest = {
  ecosystem: 'python',
  file: /^(?:pyproject\.toml|Pipfile|setup\.cfg|setup\.py)$/,
  lock: false,
  read: (text, names) => {
    const wanted = new Set(names.map(normalize));
    return findLine(text, (line) => {
      const entry = TABLE_ENTRY.exec(line);
      if (entry && wanted.has(normalize(entry[1]!))) return entry[2] ?? entry[3] ?? null;
      const whole = /^\s+[A-Za-z]/.test(line) && !line.includes('=') ? requirement(line, wanted) : undefined;
      if (whole !== undefined) return whole;
      for (const [, quoted] of line.matchAll(/["']([^"']{1,200})["']/g)) {
        const version = requirement(quoted!, wanted);
        if (version !== undefined) return version;
      }
      return /^\s+[A-Za-z0-9][\w.-]*\s*(?:[<>~!=]=|$)/.test(line) ? requirement(line, wanted) : undefined;
    });
  },
};

/** Pipfile.lock: `"x": {`, and the version behind the hashes of its files. */
export const pipfileLock: Manifest = {
  ecosystem: 'python',
  file: /^Pipfile\.lock$/,
  lock: true,
  read: (text, names) => {
    const wanted = new Set(names.map(normalize));
    const isWanted = (line: string) => wanted.has(normalize(/^ {8}"([^"]+)": \{$/.exec(line)?.[1] ?? ''));
    return findEntry(text, isWanted, /^ {12}"version": "([^"]+)"/, HASHES);
  },
};
