/** The package managers whose installed files can be told by their path. */
export type Ecosystem = 'python' | 'npm' | 'gem' | 'go' | 'composer' | 'cargo' | 'hex';

/** The package that a file of a traceback belongs to. */
export interface Dependency {
  readonly ecosystem: Ecosystem;
  /** As its manifest would name it, as far as the path tells (`express`, `@hono/node-server`, `github.com/a/b`). */
  readonly name: string;
  readonly version: string | null;
  /** The file inside the package, package name first, no version: equal for two installations of any version. */
  readonly path: string;
}

const VERSION = String.raw`v?\d+(?:\.[\w+-]+)*`;
const NAME_AND_VERSION = new RegExp(`^(.+?)-(${VERSION})$`);

/** The rest of `path` after the last `marker`, or null. */
function after(path: string, marker: string): string | null {
  const at = path.lastIndexOf(marker);
  return at === -1 ? null : path.slice(at + marker.length);
}

function split(rest: string): [first: string, others: string] {
  const slash = rest.indexOf('/');
  return slash === -1 ? [rest, ''] : [rest.slice(0, slash), rest.slice(slash + 1)];
}

function join(...parts: string[]): string {
  return parts.filter(Boolean).join('/');
}

function python(path: string): Dependency | null {
  const rest = after(path, '/site-packages/') ?? after(path, '/dist-packages/');
  if (rest === null) return null;
  const [first, others] = split(rest);
  const egg = /^(.+?)-(\d[^-]*).*\.egg$/.exec(first);
  if (egg) return { ecosystem: 'python', name: egg[1]!, version: egg[2]!, path: others };
  return { ecosystem: 'python', name: first.replace(/\.(?:py|pyx|so)$/, ''), version: null, path: rest };
}

function npm(path: string): Dependency | null {
  const rest = after(path, '/node_modules/');
  if (rest === null) return null;
  const scoped = rest.startsWith('@') ? split(split(rest)[1])[0] : null;
  const name = scoped === null ? split(rest)[0] : `${split(rest)[0]}/${scoped}`;
  // pnpm keeps the version in the folder above: .pnpm/express@4.18.2/node_modules/express
  const version = /\/\.pnpm\/@?[^/@]+@(\d[^/_(]*)[^/]*\/node_modules\/[^.]/.exec(path)?.[1] ?? null;
  return { ecosystem: 'npm', name, version, path: rest };
}

function gem(path: string): Dependency | null {
  const rest = after(path, '/gems/');
  const vendor = after(path, '/vendor_ruby/');
  if (rest === null) {
    if (vendor === null) return null;
    const name = split(vendor)[0].replace(/\.rb$/, '');
    return { ecosystem: 'gem', name, version: null, path: vendor };
  }
  const [folder, others] = split(rest);
  // A bundler git checkout ends in a revision instead of a version.
  const found = NAME_AND_VERSION.exec(folder) ?? /^(.+)-([0-9a-f]{7,40})$/.exec(folder);
  if (!found) return null;
  return { ecosystem: 'gem', name: found[1]!, version: found[2]!, path: join(found[1]!, others) };
}

function go(path: string): Dependency | null {
  const rest = after(path, '/pkg/mod/') ?? (/^[^/]+\.[^/]+\/.*@v\d/.test(path) ? path : null);
  const found = rest === null ? null : /^([^@]+)@(v[^/]+)\/?(.*)$/.exec(rest);
  if (!found) return null;
  // The module cache writes capitals as `!c`.
  const name = found[1]!.replace(/!([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return { ecosystem: 'go', name, version: found[2]!, path: join(name, found[3]!) };
}

function composer(path: string): Dependency | null {
  const rest = path.endsWith('.php') ? after(path, '/vendor/') : null;
  if (rest === null) return null;
  const [vendor, others] = split(rest);
  return { ecosystem: 'composer', name: join(vendor, split(others)[0]), version: null, path: rest };
}

function cargo(path: string): Dependency | null {
  const rest = after(path, '/registry/src/') ?? after(path, '/.cargo/git/checkouts/');
  if (rest === null) return null;
  const [folder, others] = split(split(rest)[1]);
  const found = NAME_AND_VERSION.exec(folder);
  const name = found?.[1] ?? split(rest)[0].replace(/-[0-9a-f]{16}$/, '');
  return { ecosystem: 'cargo', name, version: found?.[2] ?? null, path: join(name, others) };
}

function hex(path: string): Dependency | null {
  const rest = /\.(?:ex|exs|erl)$/.test(path) ? after(path, '/deps/') : null;
  return rest === null ? null : { ecosystem: 'hex', name: split(rest)[0], version: null, path: rest };
}

/** The package a logged file belongs to, told by its path alone; null for the runtime's own files and for the app's. */
export function dependencyOf(file: string): Dependency | null {
  const path = `/${file
    .replaceAll('\\', '/')
    .replace(/^file:\/\//, '')
    .replace(/^\//, '')}`;
  return (
    python(path) ??
    npm(path) ??
    gem(path) ??
    go(path.slice(1)) ??
    go(path) ??
    cargo(path) ??
    composer(path) ??
    hex(path)
  );
}

// Where runtimes keep their own library; what follows is the same in every installation.
const RUNTIME_HOMES = [
  /^.*\/lib\/(?:python|pypy)\d*(?:\.\d+)*\//,
  /^.*\/lib\/ruby\/(?:site_ruby\/|\d+(?:\.\d+)*\/)+/,
  /^.*\/(?:usr\/local\/go|go-?\d+(?:\.\d+)*|go\/\d+(?:\.\d+)*\/\w+|golang|libexec)\/src\//,
  /^\/rustc\/[0-9a-f]+\//,
  /^.*\/(?:perl5?|site_perl|vendor_perl|perl-base)\/(?:\d+(?:\.\d+)*\/)?/,
];

/**
 * A library file without versions, installation prefix or checkout: `/usr/lib/python3.11/http/server.py` is `http/server.py`.
 * A file of no known layout keeps its last three segments, so that moving the installation keeps the name.
 */
export function libraryPath(file: string): string {
  const dependency = dependencyOf(file);
  if (dependency) return dependency.path;
  const path = file.replaceAll('\\', '/').replace(/^file:\/\//, '');
  for (const home of RUNTIME_HOMES) {
    if (home.test(path)) return path.replace(home, '');
  }
  const plain = path.split('/').filter((segment) => segment !== '' && !/^v?\d+(?:\.\d+)*$/.test(segment));
  return plain
    .slice(-3)
    .join('/')
    .replace(/@v?\d[\w.+-]*/g, '');
}
