import { cellCode, clip, inertJson, inlineCode, relativeUri } from './escape.ts';
import { live } from './order.ts';
import type { Report } from './report.ts';
import { ruleOf } from './rules.ts';
import { count } from './verdict-line.ts';

/** A finding that a comment showed once, and since which commit it is gone. Rule and place alone: a private report says no more. */
interface Remembered {
  readonly fingerprint: string;
  readonly rule: string;
  readonly uri: string | null;
  readonly line: number | null;
  /** The first commit without it; null while it is there. */
  readonly fixedIn: string | null;
}

/** What a comment remembers; more would eat the room of what it says. */
const MOST = 30;
const MAX_URI = 150;
const START = '<!-- patho-memory:';
const END = ' -->';

/**
 * What the comment of a pull request knows of its earlier runs. Without a base a run cannot tell a finding that is gone from one
 * that never was; the comment it replaces can.
 *
 * @param previous - the body of the comment that is replaced; null when this is the first
 * @param sha - the commit that was tested
 */
export function rememberAll(previous: string | null, report: Report, sha: string | null): readonly Remembered[] {
  const now = live(report.findings).map(
    ({ fingerprint, rule, location }): Remembered => ({
      fingerprint,
      rule: ruleOf(rule).id,
      uri: location !== null && location.uri.length <= MAX_URI ? location.uri : null,
      line: location?.line ?? null,
      fixedIn: null,
    }),
  );
  // What the report itself calls fixed or suppressed stands elsewhere in the comment.
  const told = new Set(report.findings.map((finding) => finding.fingerprint));
  // A run that tested too little has not seen that anything is gone.
  const tested = report.outcome !== 'inconclusive';
  const before = readMemory(previous)
    .filter((old) => !told.has(old.fingerprint))
    .map((old) => (tested && old.fixedIn === null ? { ...old, fixedIn: sha?.slice(0, 12) ?? 'this run' } : old));
  return [...now, ...before].slice(0, MOST);
}

/** The memory as an HTML comment on one line, to stand right below the mark. Empty when there is nothing to remember. */
export function memoryMark(memory: readonly Remembered[]): string {
  if (memory.length === 0) return '';
  // Nothing in it can end the comment: two dashes in a row never appear, nor do angle brackets.
  const json = inertJson(JSON.stringify(memory)).replace(/[-<>]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`);
  return `${START}${json}${END}\n`;
}

/** The list of what earlier runs showed and this one did not find, commit by commit; null when there is none. */
export function fixedSince(memory: readonly Remembered[]): string | null {
  const fixed = memory.filter((entry) => entry.fixedIn !== null);
  if (fixed.length === 0) return null;
  const commits = [...new Set(fixed.map((entry) => entry.fixedIn!))];
  return commits
    .map((commit) => {
      const gone = fixed.filter((entry) => entry.fixedIn === commit);
      const list = gone.map((entry) => `- ${entry.rule}${entry.uri === null ? '' : ` at ${cellCode(at(entry))}`}`);
      return `**Fixed in ${inlineCode(commit)}:** ${count(gone.length, 'finding')} of earlier runs on this pull request.\n\n${list.join('\n')}`;
    })
    .join('\n\n');
}

function at({ uri, line }: Remembered): string {
  return `${uri}:${line ?? 1}`;
}

/** Reads the memory of a comment of ours. Whoever may edit comments may have written it, so every field is checked. */
function readMemory(body: string | null): readonly Remembered[] {
  const line = clip(body ?? '', 65_536).split(/\r?\n/, 2)[1] ?? '';
  if (!line.startsWith(START) || !line.endsWith(END)) return [];
  let entries: unknown;
  try {
    entries = JSON.parse(line.slice(START.length, -END.length));
  } catch {
    return [];
  }
  return Array.isArray(entries) ? entries.slice(0, MOST).flatMap(readEntry) : [];
}

function readEntry(entry: unknown): Remembered[] {
  if (typeof entry !== 'object' || entry === null) return [];
  const { fingerprint, rule, uri, line, fixedIn } = entry as Record<string, unknown>;
  if (typeof fingerprint !== 'string' || !/^[\w.-]{1,64}$/.test(fingerprint) || typeof rule !== 'string') return [];
  return [
    {
      fingerprint,
      rule: ruleOf(rule).id,
      uri: typeof uri === 'string' && uri.length <= MAX_URI && relativeUri(uri) !== null ? uri : null,
      line: typeof line === 'number' && Number.isSafeInteger(line) && line > 0 ? line : null,
      fixedIn: typeof fixedIn === 'string' && /^([0-9a-f]{7,12}|this run)$/.test(fixedIn) ? fixedIn : null,
    },
  ];
}
