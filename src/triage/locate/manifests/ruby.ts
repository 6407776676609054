import { findLine, type Manifest } from './manifest.ts';

/** Gemfile, gems.rb and *.gemspec: `gem "x", "~> 1.0"`, `add_dependency "x"`. */
export const gemfile: Manifest = {
  ecosystem: 'gem',
  file: /^(?:Gemfile|gems\.rb|.+\.gemspec)$/,
  lock: false,
  read: (text, names) =>
    findLine(text, (line) => {
      const found =
        /^\s*(?:gem|\w+\.add_(?:runtime_|development_)?dependency)[\s(]+["']([^"']+)["'](?:\s*,\s*["']([^"']+)["'])?/.exec(
          line,
        );
      return found && names.includes(found[1]!) ? (found[2] ?? null) : undefined;
    }),
};

/** Gemfile.lock: the `    x (1.0)` line of the specs. */
export const gemfileLock: Manifest = {
  ecosystem: 'gem',
  file: /^(?:Gemfile|gems)\.lock(?:ed)?$/,
  lock: true,
  read: (text, names) =>
    findLine(text, (line) => {
      const found = /^ {4}(\S+) \(([^)]+)\)$/.exec(line);
      return found && names.includes(found[1]!) ? found[2]! : undefined;
    }),
};
