import { findLine, type Manifest } from './manifest.ts';

/** go.mod: `require path v1` or a line of a require block. */
export const goMod: Manifest = {
  ecosystem: 'go',
  file: /^go\.mod$/,
  lock: false,
  read: (text, names) =>
    findLine(text, (line) => {
      const found = /^\s*(?:require\s+)?(\S+\.\S+)\s+(v\d\S*)/.exec(line);
      return found && names.includes(found[1]!) ? found[2]! : undefined;
    }),
};
