import { UsageError } from '../errors.ts';
import { didYouMean } from '../options/values/did-you-mean.ts';
import type { Report } from '../report/report.ts';

type Check = (value: unknown) => string | null;

const text: Check = (value) => (typeof value === 'string' ? null : 'must be a text');
const number: Check = (value) => (typeof value === 'number' && Number.isFinite(value) ? null : 'must be a number');
const boolean: Check = (value) => (typeof value === 'boolean' ? null : 'must be true or false');
const nullable =
  (check: Check): Check =>
  (value) =>
    value === null ? null : check(value);
/** A field that came after the first reports of this version. */
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined ? null : check(value);
const oneOf =
  (...words: readonly unknown[]): Check =>
  (value) =>
    words.includes(value)
      ? null
      : `must be one of ${words.join(', ')}${typeof value === 'string' ? didYouMean(value, words.map(String)) : ''}`;
const list =
  (check: Check): Check =>
  (value) => {
    if (!Array.isArray(value)) return 'must be a list';
    for (const [index, item] of value.entries()) {
      const problem = check(item);
      if (problem !== null) return join(`[${index}]`, problem);
    }
    return null;
  };
const record =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'must be an object';
    for (const [key, check] of Object.entries(fields)) {
      const problem = check(Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined);
      if (problem !== null) return join(`.${key}`, problem);
    }
    return null;
  };

/** Names of any kind, all with values of one kind. */
const entries =
  (check: Check): Check =>
  (value) =>
    typeof value !== 'object' || value === null || Array.isArray(value)
      ? 'must be an object'
      : record(Object.fromEntries(Object.keys(value).map((key) => [key, check])))(value);

/** `.stats` and `.cases must be a number` is one path: `.stats.cases must be a number`. */
function join(step: string, problem: string): string {
  return /^[.[]/.test(problem) ? `${step}${problem}` : `${step} ${problem}`;
}

const FRAME = record({ file: nullable(text), line: nullable(number), function: nullable(text), in_app: boolean });

const PAUSE = record({ pause_ms: number });
const SEND = record({ send_base64: text });
const STEP: Check = (value) => (value === 'answer' || value === 'leave' || PAUSE(value) === null ? null : SEND(value));

const FINDING = record({
  fingerprint: text,
  rule: text,
  level: oneOf('error', 'warning'),
  verdict: oneOf('new', 'known', 'fixed', 'suppressed'),
  stability: oneOf('stable', 'flaky'),
  signals: list(text),
  evidence: list(text),
  spec: text,
  sequence: nullable(list(text)),
  captures: optional(nullable(list(list(text)))),
  at_once: optional(boolean),
  leaves: optional(nullable(oneOf('reset'))),
  pathoc: text,
  request_base64: text,
  wire: optional(nullable(list(list(STEP)))),
  times: optional(number),
  original_spec: text,
  mutation: text,
  about: optional(nullable(record({ title: text, rfc: nullable(text), cwe: nullable(number), expect: text }))),
  route: text,
  exception: nullable(record({ runtime: text, type: text, message: text, frames: list(FRAME) })),
  location: nullable(record({ uri: text, line: number, why: text })),
  response: record({ status: nullable(number), ended: text }),
  confirmed: record({ k: number, n: number }),
  minimized: record({ executions: number, from_length: number, to_length: number }),
  first_seen_ms: number,
});

const REPORT = record({
  version: (value) => (value === 1 ? null : 'must be 1: the report is of another version of patho'),
  outcome: oneOf('clean', 'findings', 'inconclusive'),
  exit_code: oneOf(0, 1, 3, 130),
  seed: number,
  target: record({ command: nullable(text), url: text, runtime: nullable(text) }),
  stats: record({
    elapsed_ms: number,
    boot_ms: nullable(number),
    cases: number,
    adaptive: optional(number),
    requests: number,
    responses: number,
    executions_triage: number,
    restarts: number,
    requests_per_second: nullable(number),
    corpus_total: number,
    corpus_run: number,
    time_to_first_finding_ms: nullable(number),
    stopped_because: oneOf('time', 'corpus-done', 'nothing-new', 'cancelled', 'restarts', 'unhealthy'),
  }),
  findings: list(FINDING),
  coverage: optional(list(record({ route: text, classes: entries(record({ fired: number, total: number })) }))),
  notes: list(record({ kind: text, text })),
});

/**
 * Reads a report, version 1. It comes from a file that anyone may have written, so every field is checked.
 *
 * @param file - what the text came from, for messages
 * @throws UsageError that names the field.
 */
export function parseReport(json: string, file: string): Report {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new UsageError(`${file} is no JSON: give a file that patho fuzz --json wrote`);
  }
  const problem = REPORT(value);
  if (problem !== null) throw new UsageError(`${file} is no report of patho: ${problem.replace(/^\./, '')}`);
  // Told from the findings anew by whoever writes it.
  const { root_causes: _, ...report } = value as Omit<Report, 'coverage'> & Partial<Report> & { root_causes?: unknown };
  return {
    ...report,
    stats: { ...report.stats, adaptive: report.stats.adaptive ?? 0 },
    findings: report.findings.map((finding) => ({
      ...finding,
      captures: finding.captures ?? null,
      at_once: finding.at_once ?? false,
      leaves: finding.leaves ?? null,
      wire: finding.wire ?? null,
      times: finding.times ?? 1,
      about: finding.about ?? null,
    })),
    coverage: report.coverage ?? [],
  };
}
