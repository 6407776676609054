import { UsageError } from '../errors.ts';

/** What to take from what a server says, for the messages after it on the same connection and for the requests after that. */
export interface Capture {
  /** `{name}` in what comes after it stands for what was taken. */
  readonly name: string;
  /** A regular expression; its first group is taken, from all that the server said on the connection, raw, as latin1 text, line by line, whatever the case. */
  readonly pattern: string;
}

/** A request whose answer the next ones are built from. */
export interface Step {
  readonly spec: string;
  readonly captures: readonly Capture[];
}

/** Requests in order, each on a connection of its own, before the one that is the mutation. */
export interface Conversation {
  readonly steps: readonly Step[];
  /** Only routes whose path matches speak like this; absent: all. */
  readonly at?: RegExp;
  /** The last request goes where an answer said, not to the route. */
  readonly elsewhere?: true;
}

/** Reads `NAME = REGEX` as it stands behind `# capture:`. @throws UsageError that says what is wrong. */
export function parseCapture(text: string, source: string): Capture {
  const [, name, pattern] = /^([A-Za-z_][\w-]*)\s*=\s*(\S.*)$/.exec(text) ?? [];
  const fail = (why: string): never => {
    throw new UsageError(`${source}: "# capture: ${text}" ${why}; write # capture: NAME = REGEX with one group`);
  };
  if (name === undefined || pattern === undefined) return fail('has no name and pattern');
  if (name === 'host' || name === 'path') return fail(`cannot be called ${name}, which is filled in already`);
  let groups: number;
  try {
    groups = new RegExp(`${pattern}|`).exec('')!.length - 1;
  } catch (cause) {
    return fail((cause as Error).message);
  }
  return groups === 1 ? { name, pattern } : fail(`has ${groups} groups`);
}

/** Those captures that a text has the templates of. */
export function usedIn(text: string, captures: readonly Capture[]): readonly Capture[] {
  return captures.filter(({ name }) => text.includes(`{${name}}`));
}

/**
 * Of each line's captures those that the line itself, or one after it, has the templates of.
 *
 * @param lines specs in order, and what is taken from what the server says to each
 */
export function neededCaptures(lines: readonly Step[]): readonly (readonly Capture[])[] {
  return lines.map(({ captures }, index) =>
    usedIn(
      lines
        .slice(index)
        .map(({ spec }) => spec)
        .join('\n'),
      captures,
    ),
  );
}

/** A capture as a comment of a file of specs says it. */
export function printCapture({ name, pattern }: Capture): string {
  return `${name} = ${pattern}`;
}

/**
 * What an answer gives: templates and their texts, those that were found.
 *
 * @param answer its first bytes, raw
 */
export function takeFrom(answer: Uint8Array, captures: readonly Capture[]): [template: string, text: string][] {
  if (captures.length === 0) return [];
  const text = Buffer.from(answer.buffer, answer.byteOffset, answer.byteLength).toString('latin1');
  return captures.flatMap(({ name, pattern }) => {
    const found = new RegExp(pattern, 'im').exec(text)?.[1];
    return found === undefined ? [] : [[`{${name}}`, found] as [string, string]];
  });
}
