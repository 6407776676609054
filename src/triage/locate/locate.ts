import type { Exception } from '../../traceback/exception.ts';
import type { Ownership } from '../../traceback/in-app.ts';
import type { Checkout } from './checkout.ts';
import { commandPlace } from './command-place.ts';
import type { Location } from './location.ts';
import type { Declaration, Manifest } from './manifests/manifest.ts';
import { MANIFESTS } from './manifests.ts';
import { type PackageNames, packageOf } from './package-names.ts';
import { readInside } from './read-inside.ts';

/** Everything a locator looks at besides the exception. */
export interface LocatorParts {
  readonly ownership: Ownership;
  readonly checkout: Checkout;
  /** The command of the server as the user wrote it; null when the server was not booted by us. */
  readonly command: string | null;
  /** Repository-relative or absolute path of the config file in use, if any. */
  readonly config?: string | null;
  /** The text of a tracked file, by its repository-relative path; null when it cannot be read. */
  readonly read?: (path: string) => string | null;
}

/** More manifests than this are a monorepo whose deepest ones cannot be the server's. */
const MOST_MANIFESTS = 50;

/**
 * A function that gives the line to show a finding at: the innermost frame of the app; else the line of the manifest or lock
 * file that declares the failing package (or the innermost package of the stack that one declares); else the line that
 * configures the command; else the program that the command names; else null. Files are read once.
 */
export function createLocator(parts: LocatorParts): (exception: Exception | null) => Location | null {
  const read = parts.read ?? ((path: string) => readInside(parts.checkout.root, path));
  const texts = new Map<string, string | null>();
  const readOnce = (path: string) => {
    if (!texts.has(path)) texts.set(path, read(path));
    return texts.get(path) ?? null;
  };
  let place: Location | null | undefined;
  return (exception) => {
    const stack = exception ? [exception, ...exception.chain] : [];
    for (const one of stack) {
      const own = appFrame(one, parts.ownership);
      if (own) return own;
    }
    const declared = manifestLine(stack, parts, readOnce);
    if (declared) return declared;
    if (place === undefined) place = commandPlace(parts, readOnce);
    return place;
  };
}

function appFrame(exception: Exception, ownership: Ownership): Location | null {
  for (const [index, frame] of exception.frames.entries()) {
    const owner = ownership(frame);
    if (!owner.inApp || owner.path === null || owner.line === null) continue;
    const where = frame.function ? ` in ${frame.function}` : '';
    const why = index === 0 ? `raised here${where}` : `the innermost frame of the repository${where}`;
    return { uri: owner.path, line: owner.line, why };
  }
  return null;
}

function manifestLine(
  stack: readonly Exception[],
  { checkout, ownership }: LocatorParts,
  read: (path: string) => string | null,
): Location | null {
  const packages = packagesOf(stack, ownership);
  const failing = packages[0];
  if (!failing) return null;
  const candidates = manifestsOf(checkout, new Set(packages.map(({ ecosystem }) => ecosystem)));
  for (const named of packages) {
    for (const { path, manifest } of candidates) {
      if (manifest.ecosystem !== named.ecosystem) continue;
      const text = read(path);
      const found = text ? manifest.read(text, named.spellings) : null;
      if (found) return { uri: path, line: found.line, why: declaredWhy(failing, named, found) };
    }
  }
  return null;
}

function declaredWhy(failing: PackageNames, named: PackageNames, { version }: Declaration): string {
  const release = (one: PackageNames, known: string | null) => `${one.name}${known ? ` ${known}` : ''}`;
  if (failing === named) return `inside ${release(failing, failing.version ?? version)}, declared here`;
  return `inside ${release(failing, failing.version)}, called by ${release(named, named.version ?? version)}, declared here`;
}

/** The packages of a stack, innermost first, each once. */
function packagesOf(stack: readonly Exception[], ownership: Ownership): PackageNames[] {
  const found = new Map<string, PackageNames>();
  for (const { frames, runtime } of stack) {
    for (const frame of frames) {
      const named = packageOf({ ...frame, file: ownership(frame).file }, runtime);
      if (named && !found.has(named.name)) found.set(named.name, named);
    }
  }
  return [...found.values()];
}

/** The tracked manifests of these ecosystems: manifests before lock files, then the nearest to the top. */
function manifestsOf(checkout: Checkout, ecosystems: ReadonlySet<Manifest['ecosystem']>) {
  const found: { path: string; manifest: Manifest; depth: number }[] = [];
  for (const path of checkout.tracked) {
    const segments = path.split('/');
    const names = [segments.at(-1)!, segments.slice(-2).join('/')];
    const manifest = MANIFESTS.find(
      ({ ecosystem, file }) => ecosystems.has(ecosystem) && names.some((name) => file.test(name)),
    );
    if (manifest) found.push({ path, manifest, depth: segments.length });
  }
  const rank = (one: (typeof found)[number]) => (one.manifest.lock ? 1 : 0);
  found.sort((a, b) => rank(a) - rank(b) || a.depth - b.depth || (a.path < b.path ? -1 : 1));
  return found.slice(0, MOST_MANIFESTS);
}
