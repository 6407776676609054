import type { Report, ReportFinding, ReportStats } from '../../src/report/report.ts';

const STATS: ReportStats = {
  elapsed_ms: 1000,
  boot_ms: 100,
  cases: 10,
  adaptive: 0,
  requests: 8,
  responses: 7,
  executions_triage: 5,
  restarts: 1,
  requests_per_second: 8,
  corpus_total: 100,
  corpus_run: 10,
  time_to_first_finding_ms: 300,
  stopped_because: 'time',
};

/** A finding of this fingerprint; fields that matter to a test are given. */
export function finding(fingerprint: string, over: Partial<ReportFinding> = {}): ReportFinding {
  return {
    fingerprint,
    rule: 'traceback',
    level: 'error',
    verdict: 'new',
    stability: 'stable',
    signals: ['traceback'],
    evidence: ['ValueError'],
    spec: 'get:/',
    sequence: null,
    captures: null,
    at_once: false,
    leaves: null,
    pathoc: "pathoc 127.0.0.1:1 'get:/'",
    request_base64: 'R0VU',
    wire: null,
    times: 1,
    original_spec: 'get:/',
    mutation: 'target/x',
    about: null,
    route: 'GET /',
    exception: null,
    location: { uri: 'app.py', line: 3, why: 'innermost frame' },
    response: { status: 500, ended: 'closed' },
    confirmed: { k: 3, n: 3 },
    minimized: { executions: 4, from_length: 9, to_length: 5 },
    first_seen_ms: 400,
    ...over,
  };
}

/** A report with these findings. */
export function report(
  findings: readonly ReportFinding[] = [],
  over: Partial<Report> = {},
  stats: Partial<ReportStats> = {},
): Report {
  return {
    version: 1,
    outcome: findings.length > 0 ? 'findings' : 'clean',
    exit_code: findings.length > 0 ? 1 : 0,
    seed: 1,
    target: { command: 'node x', url: 'http://127.0.0.1:1/', runtime: null },
    stats: { ...STATS, ...stats },
    findings,
    notes: [],
    coverage: [],
    ...over,
  };
}
