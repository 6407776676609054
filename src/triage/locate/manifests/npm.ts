import { findEntry, findLine, type Manifest } from './manifest.ts';

/** package.json: the line `"name": "range"` of any of its dependency lists. */
export const packageJson: Manifest = {
  ecosystem: 'npm',
  file: /^package\.json$/,
  lock: false,
  read: (text, names) => {
    const start = text.search(/"(?:\w+D|d)ependencies"\s*:/);
    const before = start === -1 ? 0 : text.slice(0, start).split('\n').length - 1;
    return findLine(
      text,
      skipLines(before, (line) => {
        for (const name of names) {
          const found = new RegExp(`"${escapeRegExp(name)}"\\s*:\\s*"([^"]*)"`).exec(line);
          if (found) return found[1]!;
        }
        return undefined;
      }),
    );
  },
};

/** package-lock.json and npm-shrinkwrap.json: version 2 and 3 (`"node_modules/x": {`), then version 1 (`"x": {`). */
export const packageLock: Manifest = {
  ecosystem: 'npm',
  file: /^(?:package-lock|npm-shrinkwrap)\.json$/,
  lock: true,
  read: (text, names) =>
    findEntry(
      text,
      (line) => names.includes(/^\s*"(?:.*node_modules\/)?([^"]+)":\s*\{/.exec(line)?.[1] ?? ''),
      /^\s*"version":\s*"([^"]+)"/,
    ),
};

/** Name and the rest of a key: `"x@^1.0", "x@^1.1":`, `/x@1.0.0:`, `'@a/b@1.0.0(c@2.0.0)':`. */
const LOCKED = /^ {0,2}["']?\/?(@?[^@\s"':]+)[@/]([^\s:]*:?[^\s:]*)["']?.*:$/;

/** yarn.lock (classic and berry): `"x@^1.0":`, the version below it. */
export const yarnLock: Manifest = {
  ecosystem: 'npm',
  file: /^yarn\.lock$/,
  lock: true,
  read: (text, names) =>
    findEntry(text, (line) => names.includes(LOCKED.exec(line)?.[1] ?? ''), /^\s+version:? "?([^"\s]+)"?/),
};

/** pnpm-lock.yaml: `/x@1.0.0:` or `x@1.0.0:`. */
export const pnpmLock: Manifest = {
  ecosystem: 'npm',
  file: /^pnpm-lock\.yaml$/,
  lock: true,
  read: (text, names) =>
    findLine(text, (line) => {
      const found = LOCKED.exec(line);
      if (!found || !names.includes(found[1]!)) return undefined;
      return /^\d/.test(found[2]!) ? found[2]!.replace(/["'(].*$/, '') : null;
    }),
};

/** bun.lock, the text format: `"x": ["x@1.0.0", …]`. */
export const bunLock: Manifest = {
  ecosystem: 'npm',
  file: /^bun\.lock$/,
  lock: true,
  read: (text, names) =>
    findLine(text, (line) => {
      const found = /^\s*"[^"]+": \["(@?[^"@]+)@([^"]+)"/.exec(line);
      return found && names.includes(found[1]!) ? found[2]! : undefined;
    }),
};

function skipLines<T>(count: number, match: (line: string) => T | undefined): (line: string) => T | undefined {
  let seen = 0;
  return (line) => (seen++ < count ? undefined : match(line));
}

function escapeRegExp(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
