import { findLine, type Manifest } from './manifest.ts';

/** Cargo.toml: `x = "1"`, `x = { version = "1" }`, `[dependencies.x]`. */
export const cargoToml: Manifest = {
  ecosystem: 'cargo',
  file: /^Cargo\.toml$/,
  lock: false,
  read: (text, names) => {
    let inDependencies = false;
    return findLine(text, (line) => {
      const table = /^\s*\[+([^\]]+)\]+/.exec(line)?.[1];
      if (table !== undefined) {
        inDependencies = /dependencies$/.test(table);
        const own = /dependencies\.(.+)$/.exec(table)?.[1];
        return own !== undefined && names.includes(own) ? null : undefined;
      }
      const entry = /^\s*([\w-]+)(?:\.\w+)?\s*=\s*(?:"([^"]*)"|\{(?:.*?\bversion\s*=\s*"([^"]*)")?)?/.exec(line);
      return inDependencies && entry && names.includes(entry[1]!) ? (entry[2] ?? entry[3] ?? null) : undefined;
    });
  },
};
