import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../errors.ts';
import type { Message } from '../language/ast.ts';
import { parseRequests } from '../language/parse.ts';
import { printAll } from '../language/print.ts';
import { parseCapture, type Step, usedIn } from './conversation.ts';
import { findFiles } from './glob.ts';
import type { Leaving } from './leaving.ts';
import type { Mutation } from './mutation.ts';

/** Where user specs are looked for when `--specs` names nothing else. */
export const DEFAULT_SPECS = '.patho/*.pathoc';

/**
 * Reads the files that the patterns name. A pattern without a star must name a file that is there.
 *
 * @throws UsageError with file, line and column for a spec that does not parse.
 */
export function readUserSpecs(
  root: string,
  patterns: readonly string[],
  read: (path: string) => string = (path) => readFileSync(path, 'latin1'),
): Mutation[] {
  const mutations: Mutation[] = [];
  const seen = new Set<string>();
  for (const pattern of patterns) {
    const files = /[*?]/.test(pattern) ? findFiles(root, pattern) : [pattern];
    for (const file of files) {
      if (seen.has(file)) continue;
      seen.add(file);
      mutations.push(...parseUserSpecs(readOrExplain(join(file.startsWith('/') ? '' : root, file), file, read), file));
    }
  }
  return numberTwins(mutations);
}

function readOrExplain(path: string, file: string, read: (path: string) => string): string {
  try {
    return read(path);
  } catch (cause) {
    const why = (cause as NodeJS.ErrnoException).code ?? (cause as Error).message;
    throw new UsageError(`--specs: cannot read ${file} (${why}); name a file of specs or a pattern`, null, { cause });
  }
}

/**
 * Reads one file of specs. A line is one spec: its messages go over one connection, and so do the frames on the lines
 * after it. A quoted value may span lines. Lines that start with `#` are comments; `# id: NAME` and `# expect: WORDS`
 * belong to the next spec, as do `# times: N`, which makes N cases of it, and `# leaves: reset`: its client, and those of what is played
 * before it, disconnect by a reset. `# capture: NAME = REGEX` takes something from what the server says to the spec above it: `{NAME}` stands
 * for it in that spec's messages after the first, on the same connection, and the specs that follow and have `{NAME}` in them are played
 * after it, in order. `{host}` and `{path}` in a spec stand for the server's host and for the path of each route.
 *
 * @throws UsageError (SpecError) with the place of what does not parse.
 */
export function parseUserSpecs(text: string, file: string): Mutation[] {
  const { specs, comments } = separateComments(text);
  if (specs.trim() === '') return [];
  const groups: { line: number; start: number; messages: ReturnType<typeof parseRequests> }[] = [];
  let line = 1;
  let counted = 0;
  for (const message of parseLines(specs, file)) {
    const start = message.span!.start;
    for (; counted < start; counted++) if (specs.charCodeAt(counted) === 10) line++;
    const group = groups.at(-1);
    if (group && (group.line === line || message.kind === 'frame')) group.messages.push(message);
    else groups.push({ line, start, messages: [message] });
  }
  const steps: Step[] = [];
  return groups.flatMap(({ line, start, messages }, index) => {
    const above = between(comments, groups[index - 1]?.start ?? 0, start);
    const below = between(comments, start, groups[index + 1]?.start ?? Number.POSITIVE_INFINITY);
    const captures = directives(below, 'capture').map((text) => parseCapture(text, file));
    const spec = printAll(messages);
    // A spec that takes nothing from the answers before it begins anew.
    if (!steps.some((step) => usedIn(spec, step.captures).length > 0)) steps.length = 0;
    const before = [...steps];
    steps.push({ spec, captures });
    const id = directive(above, 'id');
    const mutation: Mutation = {
      id: `user/${id ?? `${file.replace(/^.*\//, '')}:${line}`}`,
      class: 'user',
      title: id ?? `line ${line} of ${file}`,
      spec,
      rfc: null,
      cwe: null,
      expect: directive(above, 'expect') ?? 'answers below 500 and logs no exception',
      fast: null,
      ...(before.length === 0 ? {} : { conversation: { steps: before } }),
      ...(captures.length === 0 ? {} : { captures }),
      ...leavingNamed(directive(above, 'leaves'), file),
    };
    return Array<Mutation>(timesOf(directive(above, 'times'), file)).fill(mutation);
  });
}

/** Most cases that one spec may ask for. */
const MAX_TIMES = 100_000;

/** How many cases a spec makes: each has a seed of its own, so random values differ. */
function timesOf(text: string | null, file: string): number {
  if (text === null) return 1;
  const times = Number(text);
  if (Number.isInteger(times) && times >= 1 && times <= MAX_TIMES) return times;
  throw new UsageError(`${file}: "# times: ${text}" must be a whole number from 1 to ${MAX_TIMES}`);
}

/** How the client of a spec leaves: by a reset or, as the language has it, by a FIN. */
function leavingNamed(text: string | null, file: string): Leaving {
  if (text === null || text === 'fin') return {};
  if (text === 'reset') return { leaves: 'reset' };
  throw new UsageError(`${file}: "# leaves: ${text}" must be reset or fin`);
}

/**
 * Parses line by line, where every line is whole: what starts a line must not be read as the rest of the one before it
 * (`connect` would be a content type). A file of specs that run over lines is read in one piece, as pathoc does.
 */
function parseLines(specs: string, file: string): Message[] {
  const lines: { start: number; messages: Message[] }[] = [];
  try {
    for (const { 0: text, index } of specs.matchAll(/(?:[^\n"']|"[^"]*"|'[^']*')+/g)) {
      if (text.trim() !== '') lines.push({ start: index, messages: parseRequests(text) });
    }
  } catch {
    // An error must name its place in the file.
    return parseRequests(specs, file);
  }
  return lines.flatMap(({ start, messages }) => messages.map((message) => shifted(message, start)));
}

/** A message parsed from a part of a text, with its place in the whole. */
function shifted(message: Message, by: number): Message {
  const span = message.span;
  return span === undefined ? message : { ...message, span: { start: span.start + by, end: span.end + by } };
}

interface Comment {
  readonly at: number;
  readonly text: string;
}

function between(comments: readonly Comment[], from: number, to: number): Comment[] {
  return comments.filter(({ at }) => at >= from && at < to);
}

function directive(comments: readonly Comment[], name: string): string | null {
  return directives(comments, name).at(-1) ?? null;
}

function directives(comments: readonly Comment[], name: string): string[] {
  const pattern = new RegExp(`^#\\s*${name}:\\s*(\\S.*?)\\s*$`);
  return comments.flatMap(({ text }) => pattern.exec(text)?.[1] ?? []);
}

/** Whether there are comment lines, which no list of specs in the reference has. */
export function hasComments(text: string): boolean {
  return /^[ \t]*#/m.test(text) && separateComments(text).comments.length > 0;
}

/** Blanks the comment lines out, so that every place in the specs stays where it was. */
function separateComments(text: string): { specs: string; comments: Comment[] } {
  const comments: Comment[] = [];
  let specs = '';
  let quote = '';
  for (const line of text.split(/(?<=\n)/)) {
    if (quote === '' && /^[ \t]*#/.test(line)) {
      comments.push({ at: specs.length, text: line.trim() });
      specs += line.replace(/[^\n]/g, ' ');
      continue;
    }
    for (const char of line) {
      if (quote === '' ? char === '"' || char === "'" : char === quote) quote = quote === '' ? char : '';
    }
    specs += line;
  }
  return { specs, comments };
}

/** Two specs of one name stay apart: cases are told by their id. */
function numberTwins(mutations: readonly Mutation[]): Mutation[] {
  const counts = new Map<string, number>();
  return mutations.map((m) => {
    const count = (counts.get(m.id) ?? 0) + 1;
    counts.set(m.id, count);
    return count === 1 ? m : { ...m, id: `${m.id}#${count}` };
  });
}
