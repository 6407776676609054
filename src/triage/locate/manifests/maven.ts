import { type Declaration, findLine, type Manifest } from './manifest.ts';

/** pom.xml: the `<artifactId>` of the first dependency whose group is one of `names`. */
export const pomXml: Manifest = {
  ecosystem: 'maven',
  file: /^pom\.xml$/,
  lock: false,
  read: (text, names) => {
    const lines = text.split('\n');
    for (const name of names) {
      const found = dependency(lines, name);
      if (found) return { ...found, version: resolved(found.version, text) };
    }
    return null;
  },
};

function dependency(lines: readonly string[], group: string): Declaration | null {
  let inside = false;
  let matches = false;
  let line = 0;
  let version: string | null = null;
  for (let index = 0; index < lines.length; index++) {
    const text = lines[index]!;
    if (/<dependency>|<parent>/.test(text)) [inside, matches, line, version] = [true, false, index + 1, null];
    if (!inside) continue;
    if (/<groupId>\s*([^<\s]+)/.exec(text)?.[1] === group) matches = true;
    if (text.includes('<artifactId>')) line = index + 1;
    version = /<version>\s*([^<\s]+)/.exec(text)?.[1] ?? version;
    if (!/<\/dependency>|<\/parent>/.test(text)) continue;
    if (matches) return { line, version };
    inside = false;
  }
  return null;
}

/** A version that is a property of the same file: `${jetty.version}`. */
function resolved(version: string | null, text: string): string | null {
  const property = /^\$\{([\w.-]{1,100})\}$/.exec(version ?? '')?.[1];
  if (property === undefined) return version;
  const start = text.indexOf(`<${property}>`);
  return start < 0 ? version : (/^\s*([^<\s]+)/.exec(text.slice(start + property.length + 2))?.[1] ?? version);
}

/** build.gradle(.kts): `"group:artifact:version"` with one of `names` as group; libs.versions.toml likewise. */
export const gradle: Manifest = {
  ecosystem: 'maven',
  file: /^(?:build\.gradle(?:\.kts)?|libs\.versions\.toml)$/,
  lock: false,
  read: (text, names) => {
    for (const name of names) {
      const found = findLine(text, (line) => {
        const dependency = /["']([\w.-]+):[\w.-]+(?::([\w.$-]+))?["']/.exec(line);
        return dependency?.[1] === name ? (dependency[2] ?? null) : undefined;
      });
      if (found) return found;
    }
    return null;
  },
};
