// What compilers and runtimes put into a name that differs between two builds of one source.
const GENERATED: readonly (readonly [RegExp, string])[] = [
  [/^(?:async |new |block (?:\(\d+ levels?\) )?in |rescue in |ensure in )+/, ''],
  [/^(?:java|jdk)\.[\w.]+(?:@[\w.+-]+)?\//, ''],
  [/ \[as [^\]]*\]$/, ''],
  [/::h[0-9a-f]{16}$/, ''],
  [/\{closure:[^}]*\}/g, '{closure}'],
  [/\{closure#\d+\}/g, '{closure}'],
  [/(?:\.(?:isra|part|constprop|cold|lto_priv|llvm)(?:\.\d+)?)+$/, ''],
  [/\$\$(?:EnhancerBy|FastClassBy|Lambda)\w*?\$\$?[0-9a-f/x$]*/gi, ''],
  [/\$\$Lambda[^.]*/g, '$Lambda'],
  [/class@anonymous[^:]*/g, 'class@anonymous'],
  [/<([^.]*?)>[bcdg]__[\w|]*/g, '$1'],
  [/\b0x[0-9a-f]+\b/gi, ''],
];
// An index that counts anonymous things: `main.f.func1.2`, `lambda$handle$0`, `Foo$1.run`, `$Proxy12`, `-f/1-fun-0-`.
const INDEXES = /(?<=\bfunc|\$|Accessor|Proxy|-fun-)\d+(?:\.\d+)*/g;

/**
 * A function's qualified name without arguments, addresses and the numbers of anonymous functions, so that adding a
 * lambda above it or changing a parameter keeps it. Null is the empty name. Reads at most 512 characters.
 */
export function functionName(name: string | null): string {
  if (name === null) return '';
  let text = name.slice(0, 512).trim();
  for (const [pattern, replacement] of GENERATED) text = text.replace(pattern, replacement);
  return withoutArguments(text).replace(INDEXES, '').trim();
}

/** Drops the last bracketed group when the name ends with it: `(*T).f(0xc0, ...)` is `(*T).f`. */
function withoutArguments(text: string): string {
  const bare = text.replace(/ const$/, '');
  if (!bare.endsWith(')')) return text;
  let depth = 0;
  for (let at = bare.length - 1; at > 0; at--) {
    if (bare[at] === ')') depth++;
    else if (bare[at] === '(' && --depth === 0) return bare.slice(0, at);
  }
  return text;
}
