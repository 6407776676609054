import { findLine, type Manifest } from './manifest.ts';

/** mix.exs: `{:plug, "~> 1.14"}`. */
export const mixExs: Manifest = {
  ecosystem: 'hex',
  file: /^mix\.exs$/,
  lock: false,
  read: (text, names) =>
    findLine(text, (line) => {
      const found = /\{\s*:(\w+)\s*,\s*(?:"([^"]*)")?/.exec(line);
      return found && names.includes(found[1]!) ? (found[2] ?? null) : undefined;
    }),
};

/** mix.lock: `"plug": {:hex, :plug, "1.14.0", …}`. */
export const mixLock: Manifest = {
  ecosystem: 'hex',
  file: /^mix\.lock$/,
  lock: true,
  read: (text, names) =>
    findLine(text, (line) => {
      const found = /^\s*"(\w+)": \{:\w+, (?::\w+|"[^"]*"), "([^"]*)"/.exec(line);
      return found && names.includes(found[1]!) ? found[2]! : undefined;
    }),
};
