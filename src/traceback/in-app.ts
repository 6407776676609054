import type { Frame } from './exception.ts';

/** The user's checkout: where it is and what git tracks in it (repository-relative, `/` between segments). */
export interface Checkout {
  readonly root: string;
  readonly tracked: ReadonlySet<string>;
}

/** Whose code a frame is, and where it is in the repository. */
export interface Owner {
  readonly inApp: boolean;
  /** Repository-relative; null when the file is not in the repository. */
  readonly path: string | null;
  /** The line in it: of the source, where a source map tells of one. */
  readonly line: number | null;
  /** The file as logged, or the source that it was made from: a package's, when it was bundled. */
  readonly file: string | null;
}

/** Says whose code a frame is. */
export type Ownership = (frame: Frame) => Owner;

/** Where a frame of a file that was made from others comes from; null when nothing tells. */
export type FindOriginal = (file: string, frame: Frame) => { readonly file: string; readonly line: number } | null;

type Place = Pick<Owner, 'inApp' | 'path'>;

// Directories of package managers: other people's code wherever they are.
const INSTALLED =
  /(?:^|\/)(?:node_modules|bower_components|site-packages|dist-packages|\.venv|venv|\.tox|\.bundle|\.cargo|__pypackages__|vendor\/(?:bundle|cache)|gems)\//;
// In a repository also what is copied or built there, even where it is committed. Elsewhere /build may be where the app lives.
const VENDORED = /(?:^|\/)(?:vendor|third_party|target|build|deps|_build)\//;
/** Of the runtime or the system: never the application's, whatever the name says. */
const SYSTEM =
  /^(?:node:|internal\/|<|\[|\/usr\/(?:lib|share|include)\/|\/usr\/local\/(?:lib|go)\/|\/rustc\/|java\.base\/|\(eval)/;
// Go's own packages, as far as a server's stack meets them.
const GO_STANDARD =
  '(?:net|runtime|encoding|bufio|bytes|strings|strconv|reflect|sync|syscall|os|io|fmt|time|context|crypto|compress|mime|html|regexp|sort|text|math|log|errors|unicode|database)/(?:[\\w/]+/)?\\w+\\.go$';
/**
 * Runtimes unpacked outside the system's directories (GitHub's tool cache, pyenv, asdf, Homebrew) and the caches of Go and
 * Cargo: a `server.py` or `server.go` of theirs is not the one at the top of the repository. With -trimpath Go names its
 * own files `net/http/server.go`.
 */
const ELSEWHERE = new RegExp(
  [
    '/lib(?:64)?/(?:python|pypy)[\\d.]+/',
    '/lib/ruby/(?:\\d|site_ruby)',
    '/hostedtoolcache/',
    '/pkg/mod/',
    '/registry/src/',
    '/perl5/',
    '/rustlib/',
    '^[\\w-]+\\.[\\w.-]+/[^@]*@v\\d',
    `(?:^|/go[^/]*/(?:[^/]+/){0,3}src/|/libexec/src/)${GO_STANDARD}`,
  ].join('|'),
);
/** Packages whose files are called as an app's often are: Ktor has an `Application.kt` too. */
const LIBRARIES =
  /^(?:kotlinx?|java|javax|jakarta|scala|akka|cats|zio|fs2|play|reactor|io\/(?:ktor|netty|vertx|undertow|micronaut|helidon|quarkus)|org\/(?:springframework|eclipse|apache|jetbrains|http4[ks]))\//;
const NOT_OURS: Place = { inApp: false, path: null };
const CACHE_ENTRIES = 10_000;

/**
 * Resolves the files of frames against a checkout: inside it and tracked by git and not vendored. Paths of a container
 * are matched by their longest suffix of at least two segments; a bare file name only where one tracked file has it.
 * Java names files without their directory: the function's package tells it. A file that was compiled or bundled counts
 * as the source that its source map names, when that is tracked or a package's; else as itself.
 */
export function createOwnership({ root, tracked }: Checkout, findOriginal: FindOriginal = () => null): Ownership {
  const base = normalize(root).replace(/\/+$/, '');
  const byName = indexByName(tracked);
  const cache = new Map<string, Owner>();

  function resolve(logged: string, name: string | null): Place {
    const file = normalize(logged);
    const inside = file.startsWith(`${base}/`) ? file.slice(base.length + 1) : null;
    if (inside !== null && tracked.has(inside)) return owned(inside);
    // In the checkout and not tracked: installed or built there.
    if (inside !== null || SYSTEM.test(file) || INSTALLED.test(file)) return NOT_OURS;
    const packaged = name === null ? null : sourcePath(file, name);
    if (packaged !== null) {
      const source = bySuffix(packaged, byName);
      // A class of a package that no tracked directory has is a library's, though its file name is ours too.
      if (source !== null && (source === packaged || source.endsWith(`/${packaged}`))) return owned(source);
      const short = shortSource(packaged, byName);
      return short === null ? NOT_OURS : owned(short);
    }
    const relative = file.replace(/^\/+/, '');
    if (tracked.has(relative) && !file.startsWith('/')) return owned(relative);
    if (ELSEWHERE.test(file)) return NOT_OURS;
    const found = bySuffix(relative, byName);
    // What a container keeps in a vendor folder may be called as our file is, `Http/Kernel.php`.
    if (found === null || (/\/vendor\//.test(file) && !VENDORED.test(found))) return NOT_OURS;
    return owned(found);
  }

  function ownerOf(frame: Frame, file: string): Owner {
    const original = SYSTEM.test(file) || INSTALLED.test(file) ? null : findOriginal(normalize(file), frame);
    if (original !== null) {
      const place = resolve(original.file, frame.function);
      if (place.path !== null || INSTALLED.test(normalize(original.file)))
        return { ...place, line: original.line, file: original.file };
    }
    return { ...resolve(file, frame.function), line: frame.line, file };
  }

  return (frame) => {
    const { file, line, column = 0, function: name } = frame;
    if (file === null || file === '') return { ...NOT_OURS, line, file };
    const key = `${file}\n${name ?? ''}\n${line} ${column}`;
    const known = cache.get(key);
    if (known !== undefined) return known;
    const found = ownerOf(frame, file);
    // A hostile log can name files without end.
    if (cache.size < CACHE_ENTRIES) cache.set(key, found);
    return found;
  };
}

function owned(path: string): Place {
  return { inApp: !VENDORED.test(path) && !INSTALLED.test(path), path };
}

/** `Srv.java` and `java.base/com.shop.Srv$Inner.run` → `com/shop/Srv.java`; null for other languages and no package. */
function sourcePath(file: string, name: string): string | null {
  if (file.includes('/') || !/\.(?:java|kt|scala|groovy)$/.test(file)) return null;
  const parts = name.slice(name.lastIndexOf('/') + 1).split('.');
  const packages = parts.slice(0, -2);
  return packages.length === 0 ? null : `${packages.join('/')}/${file}`;
}

/**
 * Kotlin and Scala leave out the folders of a project's common package: `com/shop/cart/Cart.kt` is `src/main/kotlin/cart/Cart.kt`.
 * The one tracked file of that name whose folders, below those of the sources, end the package's.
 */
function shortSource(packaged: string, byName: ReadonlyMap<string, readonly string[]>): string | null {
  if (!/\.(?:kt|scala)$/.test(packaged) || LIBRARIES.test(packaged)) return null;
  const candidates = byName.get(packaged.slice(packaged.lastIndexOf('/') + 1)) ?? [];
  const fitting = candidates.filter((path) => {
    const below = /(?:^|\/)(?:kotlin|scala|src|app)\/((?:(?!(?:kotlin|scala)\/).)*)$/.exec(path)?.[1];
    return below !== undefined && packaged.endsWith(`/${below}`);
  });
  return fitting.length === 1 ? fitting[0]! : null;
}

function indexByName(tracked: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const path of tracked) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const same = index.get(name);
    if (same === undefined) index.set(name, [path]);
    else same.push(path);
  }
  return index;
}

/** The tracked file that shares the longest suffix of whole segments; null when two share it or it is too short. */
function bySuffix(file: string, byName: ReadonlyMap<string, readonly string[]>): string | null {
  const segments = file.split('/');
  const candidates = byName.get(segments.at(-1)!) ?? [];
  let best: string | null = null;
  let length = 0;
  let ties = 0;
  for (const candidate of candidates) {
    const shared = sharedSuffix(segments, candidate.split('/'));
    if (shared > length) {
      best = candidate;
      length = shared;
      ties = 1;
    } else if (shared === length) ties++;
  }
  if (best === null || ties > 1) return null;
  if (length >= 2) return best;
  // One segment proves little: only a bare name, or a file at the repository's top mounted elsewhere, and only if unique.
  return segments.length === 1 || !best.includes('/') ? (candidates.length === 1 ? best : null) : null;
}

function sharedSuffix(a: readonly string[], b: readonly string[]): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[a.length - 1 - shared] === b[b.length - 1 - shared]) shared++;
  return shared;
}

/** Forward slashes, no `file://`, no `./` and `../` within, no query of a bundler. */
function normalize(logged: string): string {
  let file = logged.startsWith('file://') ? decoded(logged.slice('file://'.length)) : logged;
  file = file.replaceAll('\\', '/').replace(/\?.*$/, '');
  const kept: string[] = [];
  for (const segment of file.split('/')) {
    if (segment === '.' || (segment === '' && kept.length > 0)) continue;
    if (segment === '..' && kept.length > 0 && kept.at(-1) !== '' && kept.at(-1) !== '..') kept.pop();
    else kept.push(segment);
  }
  return kept.join('/');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
