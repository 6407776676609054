import type { Report, ReportFinding } from '../../src/report/report.ts';

/** Text that tries to be something else in every place a report is shown. */
export const HOSTILE = [
  '::error file=app.py,line=1::forged',
  '::add-mask::e',
  '  ::stop-commands::x',
  '##[error]forged ##vso[task.complete result=Succeeded] ##teamcity[testFailed]',
  '\x1b[2J\x1b[31mred\x1b[0m \x1b]0;title\x07 \x1b]8;;http://evil.example\x07link\x1b]8;;\x07 \x9b31m',
  'over\rwritten',
  'bidi \u202egnp.exe\u202c \u2066iso\u2069 zero\u200bwidth\ufeff tag\u{e0041}',
  '@octocat #123 GH-1 owner/repo#4 :tada: http://evil.example www.evil.example',
  '[click](http://evil.example) ![img](http://evil.example/x.png) <img src=x onerror=alert(1)> <!-- patho:ci -->',
  '</code></summary></details><script>alert(1)</script>',
  '``` and ```` and `````',
  '| a | b | \\| c',
  '~~~\n# heading\n- [ ] task\n> quote\n---',
  '$`math`$ \\[link\\](1) [related](1) {0} %0A%25 \ud800',
  'SARIF_BUILDER_INVALID',
].join('\n');

/** A finding as triage hands it over. */
export function finding(over: Partial<ReportFinding> = {}): ReportFinding {
  const spec = 'post:/upload:r:h"Transfer-Encoding"="chunked":b"-1\\r\\n"';
  return {
    fingerprint: '3f9a1c77e2b04d58',
    rule: 'traceback',
    level: 'error',
    verdict: 'new',
    stability: 'stable',
    signals: ['traceback', 'server-error'],
    evidence: ['The log shows ValueError, raised while this request was handled.', 'The server answered 500.'],
    spec,
    sequence: null,
    captures: null,
    at_once: false,
    leaves: null,
    pathoc: `pathoc 127.0.0.1:8080 '${spec}'`,
    request_base64: Buffer.from('POST /upload HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n', 'latin1').toString(
      'base64',
    ),
    wire: null,
    times: 1,
    original_spec:
      'post:/upload:h"Host"="localhost":h"Transfer-Encoding"="chunked":h"Accept"="*/*":b"-1\\r\\nabc\\r\\n0\\r\\n\\r\\n"',
    mutation: 'chunk-size/chunk/negative',
    about: {
      title: 'chunk size: a size below zero',
      rfc: 'RFC 9112 §7.1',
      cwe: 1284,
      expect: 'answers below 500 and logs no exception',
    },
    route: 'POST /upload',
    exception: {
      runtime: 'python',
      type: 'ValueError',
      message: "invalid literal for int() with base 16: b'-1'",
      frames: [
        { file: '/home/runner/shop/app/body.py', line: 41, function: 'read_chunk', in_app: true },
        { file: '/usr/lib/python3/dist-packages/webob/request.py', line: 800, function: 'body', in_app: false },
        { file: '/home/runner/shop/app/views.py', line: 12, function: 'upload', in_app: true },
      ],
    },
    location: { uri: 'app/body.py', line: 41, why: 'innermost frame in the repository' },
    response: { status: 500, ended: 'fin' },
    confirmed: { k: 3, n: 3 },
    minimized: { executions: 41, from_length: 96, to_length: 53 },
    first_seen_ms: 812,
    ...over,
  };
}

/** A run that found nothing; `findings` may be given, the outcome follows. */
export function report(findings: readonly ReportFinding[] = [], over: Partial<Report> = {}): Report {
  const gating = findings.some((f) => f.verdict === 'new' && f.level === 'error');
  return {
    version: 1,
    outcome: findings.some((f) => f.verdict === 'new' || f.verdict === 'known') ? 'findings' : 'clean',
    exit_code: gating ? 1 : 0,
    seed: 42,
    target: { command: 'gunicorn app:app', url: 'http://127.0.0.1:8080', runtime: 'python' },
    stats: {
      elapsed_ms: 58_214,
      boot_ms: 640,
      cases: 9214,
      adaptive: 0,
      requests: 11_032,
      responses: 10_877,
      executions_triage: findings.length * 47,
      restarts: 0,
      requests_per_second: 231.4,
      corpus_total: 4100,
      corpus_run: 4100,
      time_to_first_finding_ms: findings.length > 0 ? 812 : null,
      stopped_because: 'time',
    },
    findings,
    notes: [],
    coverage: [],
    ...over,
  };
}

/** A run whose routes received most classes. */
export const COVERAGE: Report['coverage'] = [
  { route: 'GET /', classes: { typed: { fired: 12, total: 3012 }, target: { fired: 46, total: 46 } } },
  { route: 'POST /upload', classes: { typed: { fired: 9, total: 3100 }, bodies: { fired: 0, total: 57 } } },
];

/** Several findings of every verdict, level and kind. */
export function severalFindings(): ReportFinding[] {
  return [
    finding({
      fingerprint: 'aa00000000000002',
      rule: 'server-error',
      level: 'warning',
      signals: ['server-error'],
      evidence: ['The server answered 500; nothing was logged.'],
      exception: null,
      location: { uri: '.github/workflows/ci.yml', line: 18, why: 'the line that configures the command' },
      first_seen_ms: 4000,
    }),
    finding(),
    finding({
      fingerprint: 'bb00000000000003',
      rule: 'crash',
      signals: ['crash', 'abnormal-close'],
      evidence: ['The process was killed by SIGSEGV.', 'The connection was reset with no answer.'],
      spec: 'get:/:h"Range"="bytes=0-0,0-0"',
      sequence: ['get:/', 'get:/:h"Range"="bytes=0-0,0-0"'],
      pathoc: `pathoc 127.0.0.1:8080 'get:/' 'get:/:h"Range"="bytes=0-0,0-0"'`,
      stability: 'flaky',
      confirmed: { k: 2, n: 5 },
      exception: null,
      location: { uri: 'requirements.txt', line: 3, why: 'the dependency that fails' },
      response: { status: null, ended: 'rst' },
      route: 'GET /',
      mutation: 'range-many',
      first_seen_ms: 9000,
    }),
    finding({ fingerprint: 'cc00000000000004', verdict: 'known', first_seen_ms: 100 }),
    finding({ fingerprint: 'dd00000000000005', verdict: 'fixed', rule: 'hang', signals: ['hang'] }),
    finding({ fingerprint: 'ee00000000000006', verdict: 'suppressed' }),
  ];
}

/** A finding whose every string is the attacker's. */
export function hostileFinding(text = HOSTILE): ReportFinding {
  return finding({
    fingerprint: 'ff00000000000007',
    evidence: [text],
    spec: text,
    pathoc: `pathoc 127.0.0.1:8080 '${text}'`,
    request_base64: Buffer.from(text.slice(0, 10_000)).toString('base64'),
    original_spec: text,
    mutation: text,
    about: { title: text, rfc: text, cwe: 20, expect: text },
    route: text,
    exception: {
      runtime: 'python',
      type: text,
      message: text,
      frames: [
        { file: text, line: 1, function: text, in_app: true },
        { file: `http://evil.example/${text}`, line: 2, function: null, in_app: true },
      ],
    },
    location: { uri: `app/${text}`, line: 1, why: text },
  });
}

export function hostileReport(text = HOSTILE): Report {
  return report([hostileFinding(text)], {
    target: { command: text, url: 'http://127.0.0.1:8080', runtime: text },
    notes: [{ kind: text, text }],
    coverage: [{ route: text, classes: { typed: { fired: 1, total: 2 }, [text]: { fired: 0, total: 1 } } }],
  });
}
