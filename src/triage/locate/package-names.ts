import type { Exception, Frame } from '../../traceback/exception.ts';
import { dependencyOf } from './dependency.ts';
import type { Manifest } from './manifests/manifest.ts';

/** A package that a frame lies in, as manifests may spell it. */
export interface PackageNames {
  readonly ecosystem: Manifest['ecosystem'];
  /** For the reader of the report. */
  readonly name: string;
  readonly version: string | null;
  /** Spellings a manifest may use, best first. */
  readonly spellings: readonly string[];
}

// Distributions that are imported under another name.
const PYTHON_DISTRIBUTIONS: Readonly<Record<string, readonly string[]>> = {
  bs4: ['beautifulsoup4'],
  dateutil: ['python-dateutil'],
  dotenv: ['python-dotenv'],
  jose: ['python-jose'],
  jwt: ['PyJWT'],
  multipart: ['python-multipart', 'multipart'],
  python_multipart: ['python-multipart'],
  OpenSSL: ['pyOpenSSL'],
  PIL: ['Pillow'],
  attr: ['attrs'],
  corsheaders: ['django-cors-headers'],
  google: ['protobuf'],
  rest_framework: ['djangorestframework'],
  yaml: ['PyYAML'],
};

// Groups whose starter brings packages of other names.
const MAVEN_GROUPS: Readonly<Record<string, string>> = {
  'org.springframework': 'org.springframework.boot',
  'org.apache.catalina': 'org.springframework.boot',
  'org.apache.coyote': 'org.springframework.boot',
  'org.apache.tomcat': 'org.springframework.boot',
};

/** The package of one frame; null for the runtime's own library and for what no manifest could declare. */
export function packageOf(frame: Frame, runtime: Exception['runtime']): PackageNames | null {
  if (runtime === 'java' || runtime === 'dotnet') return namespaced(frame, runtime);
  const found = frame.file === null ? null : dependencyOf(frame.file);
  // Elixir names the files of a package from its own folder, which by custom has another of its name in it.
  const custom = runtime === 'elixir' ? /^lib\/([a-z]\w*)(?:\/|\.ex$)/.exec(frame.file ?? '')?.[1] : undefined;
  if (!found && custom !== undefined) return { ecosystem: 'hex', name: custom, version: null, spellings: [custom] };
  if (!found) return null;
  const { ecosystem, name, version } = found;
  return { ecosystem, name, version, spellings: spellings(ecosystem, name) };
}

function spellings(ecosystem: PackageNames['ecosystem'], name: string): readonly string[] {
  if (ecosystem === 'python') return [name, ...(PYTHON_DISTRIBUTIONS[name] ?? [])];
  // A crate is written with `-` in a manifest and `_` in a path, or the other way round.
  if (ecosystem === 'cargo') return [name, name.replaceAll('_', '-'), name.replaceAll('-', '_')];
  return [name];
}

/** Java and .NET log no path of the package: its name is a prefix of the qualified function's. */
function namespaced(frame: Frame, runtime: 'java' | 'dotnet'): PackageNames | null {
  // A module stands before a slash: `java.base/java.net.URI`.
  const name = (frame.function ?? '').slice(0, 256).replace(/^[^(]*\//, '');
  if (/^(?:java|javax|jdk|sun|com\.sun|System|Microsoft\.AspNetCore|Microsoft\.Extensions)\./.test(name)) return null;
  const segments = name.replace(/\(.*$/, '').split('.').slice(0, 8);
  const least = runtime === 'java' ? 2 : 1;
  const prefixes: string[] = [];
  for (let length = segments.length - 1; length >= least; length--) {
    const prefix = segments.slice(0, length).join('.');
    prefixes.push(prefix, ...(MAVEN_GROUPS[prefix] ? [MAVEN_GROUPS[prefix]] : []));
  }
  const shown =
    runtime === 'dotnet' ? segments.slice(0, 2).join('.') : prefixes.find((prefix) => !/[A-Z]/.test(prefix));
  if (shown === undefined) return null;
  return { ecosystem: runtime === 'java' ? 'maven' : 'nuget', name: shown, version: null, spellings: prefixes };
}
