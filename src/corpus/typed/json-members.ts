/** Steps from the root of a JSON value to one of its members; none is the value itself. */
export type MemberPath = readonly string[];

/** How deep members are looked for. */
const MAX_DEPTH = 4;
/** Members of a list of several kinds that are looked at. */
const MAX_TUPLE = 6;

/** The value itself and its members, level by level, at most `max`. */
export function memberPaths(value: unknown, max: number): MemberPath[] {
  const paths: MemberPath[] = [];
  let level: { path: MemberPath; value: unknown }[] = [{ path: [], value }];
  for (let depth = 0; depth <= MAX_DEPTH && level.length > 0; depth++) {
    const next: typeof level = [];
    for (const { path, value } of level) {
      if (paths.length >= max) return paths;
      paths.push(path);
      const members = Array.isArray(value) ? tellingOf(value) : isObject(value) ? Object.entries(value) : [];
      for (const [name, member] of members) next.push({ path: [...path, name], value: member });
    }
    level = next;
  }
  return paths;
}

/**
 * Members of a list are alike, and the first stands for all, unless they are of several kinds: an event is a name and what goes
 * with it, each member read by itself.
 */
function tellingOf(list: readonly unknown[]): [string, unknown][] {
  const kindOf = (member: unknown) => (Array.isArray(member) ? 'list' : member === null ? 'null' : typeof member);
  const members = Object.entries(list).slice(0, MAX_TUPLE);
  return new Set(members.map(([, member]) => kindOf(member))).size > 1 ? members : members.slice(0, 1);
}

/** The member that a path leads to. */
export function memberAt(value: unknown, path: MemberPath): unknown {
  return path.reduce((at: unknown, step) => (at as Record<string, unknown>)[step], value);
}

/** JSON of a value with one member replaced by other JSON text, which need not be valid; null takes the member away. */
export function replaceMember(value: unknown, path: MemberPath, text: string | null): string {
  const [step, ...rest] = path;
  if (step === undefined) return text ?? '';
  const parts: string[] = [];
  for (const [name, member] of Object.entries(value as object)) {
    if (name === step && rest.length === 0 && text === null) continue;
    const json = name === step ? replaceMember(member, rest, text) : JSON.stringify(member);
    parts.push(Array.isArray(value) ? json : `${JSON.stringify(name)}:${json}`);
  }
  return Array.isArray(value) ? `[${parts.join(',')}]` : `{${parts.join(',')}}`;
}

/** A path as one word of an id: `user.name`, `body` for the whole. */
export function pathName(path: MemberPath): string {
  return path.map((step) => idWord(step)).join('.') || 'whole';
}

/** A name as part of an id: no two names become the same word. */
export function idWord(name: string): string {
  return name === '' ? '%' : encodeURIComponent(Buffer.from(name).toString()).replaceAll('.', '%2E');
}

function isObject(value: unknown): value is object {
  return value !== null && typeof value === 'object';
}
