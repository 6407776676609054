import { describe, expect, test } from 'vitest';
import { toAnnotations } from '../../src/report/annotations.ts';
import { toComment } from '../../src/report/comment.ts';
import { toJson } from '../../src/report/json.ts';
import { DEFAULT_REPORT_OPTIONS, type ReportOptions } from '../../src/report/options.ts';
import type { Report } from '../../src/report/report.ts';
import { toSarif } from '../../src/report/sarif.ts';
import { toSummary } from '../../src/report/summary.ts';
import { createTerminal } from '../../src/report/terminal.ts';
import { actingHtml } from './acting-html.ts';
import { COVERAGE, finding, HOSTILE, hostileFinding, hostileReport, report, severalFindings } from './reports.ts';

const options: ReportOptions = {
  ...DEFAULT_REPORT_OPTIONS,
  category: 'fuzz',
  version: '0.1.0',
  homepage: 'https://patho.example',
  sha: '0123456789abcdef0123456789abcdef01234567',
  repositoryUrl: 'https://github.com/octo/shop',
  runUrl: 'https://github.com/octo/shop/actions/runs/77',
  files: { json: 'patho.json', sarif: 'patho.sarif' },
};

function terminal(r: Report, o: ReportOptions, color = false): string {
  let text = '';
  const ui = createTerminal({ write: (chunk) => (text += chunk) }, { tty: false, color, columns: 100 }, o);
  ui.phase('Boot', r.target.command ?? '');
  ui.phase('Fire', '4,100 cases on 3 routes');
  ui.progress({
    elapsedMs: 5000,
    budgetMs: 60_000,
    cases: 811,
    total: 4100,
    requestsPerSecond: 162,
    findings: 0,
    restarts: 0,
  });
  for (const f of r.findings) ui.finding(f);
  ui.done(r);
  return text;
}

const formats: Readonly<Record<string, (r: Report, o: ReportOptions) => string>> = {
  'terminal.txt': terminal,
  'color.txt': (r, o) => terminal(r, o, true),
  'summary.md': toSummary,
  'comment.md': toComment,
  'annotations.txt': toAnnotations,
  'report.sarif': toSarif,
  'report.json': toJson,
};

const inconclusive = report([], {
  outcome: 'inconclusive',
  exit_code: 3,
  stats: { ...report().stats, cases: 12, corpus_run: 12, stopped_because: 'unhealthy', requests_per_second: null },
  notes: [
    { kind: 'unhealthy', text: 'GET / answered 503 three times' },
    { kind: 'log', text: 'ERROR no such database: shop' },
    { kind: 'log', text: '    at connect (db.js:7)' },
    { kind: 'noise', text: '3 signals are silenced.' },
  ],
});

const runs: Readonly<Record<string, readonly [Report, ReportOptions]>> = {
  clean: [report(), options],
  fixed: [report([finding({ verdict: 'fixed' })]), options],
  one: [report([finding()]), options],
  several: [report(severalFindings(), { coverage: COVERAGE }), options],
  private: [report(severalFindings(), { coverage: COVERAGE }), { ...options, disclosure: 'private' }],
  inconclusive: [inconclusive, options],
  'private-inconclusive': [inconclusive, { ...options, disclosure: 'private' }],
  hostile: [hostileReport(), { ...options, category: HOSTILE }],
  'long-line': [hostileReport('A'.repeat(10_000_000)), options],
};

describe.each(Object.entries(runs))('a report: %s', (name, [r, o]) => {
  test.each(Object.entries(formats))('as %s', async (format, render) => {
    // The JSON report holds everything, 10 MB lines too.
    if (name === 'long-line' && format === 'report.json') return;
    await expect(render(r, o)).toMatchFileSnapshot(`../golden/${name}/${format}`);
  });
});

/** What no log line may hold: controls, format characters, line breaks of any kind, half characters. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

describe('hostile text', () => {
  const [r, o] = runs.hostile!;

  test('is no command, no control and no escape in the terminal', () => {
    for (const line of terminal(r, o).split('\n')) {
      expect(line).not.toMatch(UNSAFE);
      expect(line.trimStart().startsWith('::') || /##\w*\[/.test(line)).toBe(false);
    }
  });

  test('makes exactly one annotation a finding, each of one line', () => {
    const lines = toAnnotations(r, o).trimEnd().split('\n');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^::error title=[^:,]*::/);
    expect(lines[0]).not.toMatch(UNSAFE);
    expect(lines[0]).not.toMatch(/##\w*\[/);
  });

  test('stands in code only: nothing is left of it once code is taken away', () => {
    for (const markdown of [toSummary(r, o), toComment(r, o)]) {
      const rest = actingHtml(markdown);
      expect(rest).not.toMatch(/octocat|evil|script|forged|#123|:tada:|onerror|\x1b/);
      // The variation selector of ⚠️ is no format character; everything else invisible is.
      expect(markdown.replaceAll('\n', '')).not.toMatch(UNSAFE);
      expectClosed(rest);
    }
  });

  // What is short is shown in places that leave out what is long: a command in the table, a path as a link. Two findings
  // share a root cause, which is told, too.
  test.each([...HOSTILE.split('\n'), '`@octocat <img> ``evil', '```'])('in one line: %j', (text) => {
    const two = report([hostileFinding(text), { ...hostileFinding(text), fingerprint: 'another' }]);
    const annotations = toAnnotations(two, o).trimEnd().split('\n');
    expect(annotations).toHaveLength(2);
    const said = terminal(two, o).split('\n');
    expect(said.join()).toContain('Same root cause?');
    for (const line of said) expect(line.trimStart().startsWith('::')).toBe(false);
    for (const line of [...annotations, ...said]) {
      expect(line).not.toMatch(UNSAFE);
      expect(line).not.toMatch(/##\w*\[/);
    }
    for (const markdown of [toSummary(two, o), toComment(two, o)]) {
      expect(markdown).toContain('Same root cause?');
      expect(markdown.replaceAll('\n', '')).not.toMatch(UNSAFE);
      const rest = actingHtml(markdown).replace(/<a href="https:\/\/github\.com\/octo\/shop\/blob\/[^"]*"><\/a>/g, '');
      expect(rest).not.toMatch(/octocat|evil|script|forged|#123|:tada:|onerror|\x1b/);
      expectClosed(rest);
    }
  });

  test('is plain text in SARIF, and no word of it is missing there', () => {
    const sarif = toSarif(r, o);
    expect(sarif.replaceAll('\n', '')).not.toMatch(UNSAFE);
    expect(sarif).not.toMatch(/##\w*\[/);
    const log = JSON.parse(sarif);
    expect(log.runs).toHaveLength(1);
    const [result] = log.runs[0].results;
    expect(result.message.text.replace(/\\[\\[\]]/g, '')).not.toMatch(/[[\]]/);
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('README.md');
    expect(result.message.text).toContain('@octocat');
  });
});

test.each(Object.entries(runs))(
  'each element of a report that GitHub renders ends where it should: %s',
  (_, [r, o]) => {
    for (const markdown of [toSummary(r, o), toComment(r, o)]) {
      const html = actingHtml(markdown);
      expectClosed(html);
      const tags = new Set([...html.matchAll(/<\/?(\w+)/g)].map(([, tag]) => tag));
      for (const tag of tags)
        expect(['h2', 'h3', 'p', 'a', 'em', 'strong', 'pre', 'ul', 'li', 'br', ...TABLE, ...FOLDED]).toContain(tag);
      for (const [, address] of html.matchAll(/<a href="([^"]*)"/g)) {
        expect(address).toMatch(/^https:\/\/(github\.com\/octo\/shop\/(blob|actions)|cwe\.mitre\.org)\//);
      }
    }
  },
);

const TABLE = ['table', 'thead', 'tbody', 'tr', 'th', 'td'];
const FOLDED = ['details', 'summary'];

function expectClosed(html: string) {
  const open: string[] = [];
  for (const [, slash, tag] of html.matchAll(/<(\/?)(\w+)[^>]*>/g)) {
    if (tag === 'br') continue;
    if (slash === '') open.push(tag!);
    else expect(open.pop()).toBe(tag);
  }
  expect(open).toEqual([]);
}

test('a private report of a server that was not healthy quotes neither it nor its log', () => {
  const [r, o] = runs['private-inconclusive']!;
  for (const text of [terminal(r, o), toSummary(r, o), toComment(r, o), toAnnotations(r, o)]) {
    expect(text).toContain('the server was not healthy');
    expect(text).not.toMatch(/503 three|database|silenced/);
  }
});

test('a private report names rule and place and nothing the server or the payload said', () => {
  const [r, o] = runs.private!;
  for (const text of [terminal(r, o), toSummary(r, o), toComment(r, o), toAnnotations(r, o)]) {
    expect(text).toContain('app/body.py');
    expect(text).toContain('traceback');
    expect(text).not.toMatch(/ValueError|chunk-size|Transfer-Encoding"|pathoc 127|python3 -c|base64/);
  }
});
