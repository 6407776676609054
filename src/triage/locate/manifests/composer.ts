import { findEntry, findLine, type Manifest } from './manifest.ts';

/** composer.json: `"vendor/x": "^1.0"`. */
export const composerJson: Manifest = {
  ecosystem: 'composer',
  file: /^composer\.json$/,
  lock: false,
  read: (text, names) =>
    findLine(text, (line) => {
      const found = /"([a-z0-9_.-]+\/[a-z0-9_.-]+)"\s*:\s*"([^"]*)"/i.exec(line);
      return found && names.includes(found[1]!.toLowerCase()) ? found[2]! : undefined;
    }),
};

/** composer.lock: the `"name": "vendor/x"` line. */
export const composerLock: Manifest = {
  ecosystem: 'composer',
  file: /^composer\.lock$/,
  lock: true,
  read: (text, names) =>
    findEntry(
      text,
      (line) => names.includes(/^\s*"name":\s*"([^"]+)"/.exec(line)?.[1] ?? ''),
      /^\s*"version":\s*"([^"]+)"/,
    ),
};
