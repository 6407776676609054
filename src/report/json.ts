import { classesOf } from './coverage.ts';
import { inertJson } from './escape.ts';
import { live } from './order.ts';
import type { Report, ReportFinding, ReportStats } from './report.ts';
import { rootCausesOf } from './root-cause.ts';

/**
 * The JSON report, version 1 (docs/report.md): the keys in the contract's order whatever order they were made in, two spaces
 * of indentation and a line feed at the end, so that two reports can be compared line by line. A route's coverage is one line:
 * an API has thousands of routes.
 */
export function toJson(report: Report): string {
  const ordered: Report & { root_causes: unknown } = {
    version: report.version,
    outcome: report.outcome,
    exit_code: report.exit_code,
    seed: report.seed,
    target: { command: report.target.command, url: report.target.url, runtime: report.target.runtime },
    stats: stats(report.stats),
    findings: report.findings.map(finding),
    root_causes: rootCausesOf(live(report.findings)).map(({ findings, ...cause }) => ({
      ...cause,
      fingerprints: findings.map(({ fingerprint }) => fingerprint),
    })),
    notes: report.notes.map(({ kind, text }) => ({ kind, text })),
    coverage: [],
  };
  const text = JSON.stringify(ordered, null, 2).replace(NO_COVERAGE, () => `\n  "coverage": ${rows(report.coverage)}`);
  return `${inertJson(text)}\n`;
}

/** No string of a JSON text holds a line feed: this is the key and nothing else. */
const NO_COVERAGE = '\n  "coverage": []';

function rows(coverage: Report['coverage']): string {
  if (coverage.length === 0) return '[]';
  const lines = coverage.map((row) => {
    const { route, classes } = row;
    const cells = classesOf([row]).map((name) => [name, { fired: classes[name]!.fired, total: classes[name]!.total }]);
    return `    ${JSON.stringify({ route, classes: Object.fromEntries(cells) })}`;
  });
  return `[\n${lines.join(',\n')}\n  ]`;
}

function stats(s: ReportStats): ReportStats {
  return {
    elapsed_ms: s.elapsed_ms,
    boot_ms: s.boot_ms,
    cases: s.cases,
    adaptive: s.adaptive,
    requests: s.requests,
    responses: s.responses,
    executions_triage: s.executions_triage,
    restarts: s.restarts,
    requests_per_second: s.requests_per_second,
    corpus_total: s.corpus_total,
    corpus_run: s.corpus_run,
    time_to_first_finding_ms: s.time_to_first_finding_ms,
    stopped_because: s.stopped_because,
  };
}

function finding(f: ReportFinding): ReportFinding {
  return {
    fingerprint: f.fingerprint,
    rule: f.rule,
    level: f.level,
    verdict: f.verdict,
    stability: f.stability,
    signals: f.signals,
    evidence: f.evidence,
    spec: f.spec,
    sequence: f.sequence,
    captures: f.captures,
    at_once: f.at_once,
    leaves: f.leaves,
    pathoc: f.pathoc,
    request_base64: f.request_base64,
    wire: f.wire,
    times: f.times,
    original_spec: f.original_spec,
    mutation: f.mutation,
    about: f.about && { title: f.about.title, rfc: f.about.rfc, cwe: f.about.cwe, expect: f.about.expect },
    route: f.route,
    exception: f.exception && {
      runtime: f.exception.runtime,
      type: f.exception.type,
      message: f.exception.message,
      frames: f.exception.frames.map((frame) => ({
        file: frame.file,
        line: frame.line,
        function: frame.function,
        in_app: frame.in_app,
      })),
    },
    location: f.location && { uri: f.location.uri, line: f.location.line, why: f.location.why },
    response: { status: f.response.status, ended: f.response.ended },
    confirmed: { k: f.confirmed.k, n: f.confirmed.n },
    minimized: {
      executions: f.minimized.executions,
      from_length: f.minimized.from_length,
      to_length: f.minimized.to_length,
    },
    first_seen_ms: f.first_seen_ms,
  };
}
