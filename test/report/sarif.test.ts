import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Log, Result } from 'sarif';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_REPORT_OPTIONS, type ReportOptions } from '../../src/report/options.ts';
import type { Report } from '../../src/report/report.ts';
import { RULES } from '../../src/report/rules.ts';
import { toSarif } from '../../src/report/sarif.ts';
import { finding, hostileReport, report, severalFindings } from './reports.ts';

const options: ReportOptions = {
  ...DEFAULT_REPORT_OPTIONS,
  category: 'fuzz',
  version: '0.1.0',
  homepage: 'https://patho.example',
};

const many = (n: number) =>
  report(
    Array.from({ length: n }, (_, i) =>
      finding({
        fingerprint: i.toString(16).padStart(16, '0'),
        location: { uri: `app/views${i % 500}.py`, line: i + 1, why: 'innermost frame in the repository' },
      }),
    ),
  );

const everyRule = report(Object.keys(RULES).map((rule, i) => finding({ rule, fingerprint: `${i}`.padStart(16, '0') })));

function parse(r: Report, o = options): { log: Log; results: Result[]; run: Log['runs'][number] } {
  const log = JSON.parse(toSarif(r, o)) as Log;
  return { log, run: log.runs[0]!, results: log.runs[0]!.results! };
}

describe('Microsoft’s validator has nothing to say', () => {
  const files: Readonly<Record<string, Report>> = {
    none: report(),
    one: report([finding()]),
    several: report(severalFindings()),
    rules: everyRule,
    hostile: hostileReport(),
    three_hundred: many(300),
    thirty_thousand: many(30_000),
  };
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'patho-sarif-'));
    for (const [name, r] of Object.entries(files)) writeFileSync(join(folder, `${name}.sarif`), toSarif(r, options));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  // GHAS: what GitHub's code scanning asks for; Sarif: the standard and its good practice. Seconds for the largest file.
  // The exit code says nothing; the output does.
  test('by its rules of GHAS and of Sarif', { timeout: 300_000 }, async () => {
    const program = createRequire(import.meta.url)('@microsoft/sarif-multitool') as string;
    const golden = fileURLToPath(new URL('../golden', import.meta.url));
    const paths = [
      ...Object.keys(files).map((name) => join(folder, `${name}.sarif`)),
      ...readdirSync(golden).map((name) => join(golden, name, 'report.sarif')),
    ];
    const { stdout } = await promisify(execFile)(program, ['validate', ...paths, '--rule-kind', 'GHAS;Sarif'], {
      maxBuffer: 1e8,
    });
    expect(stdout).toContain('Analysis completed successfully');
    expect(stdout).toContain(`${paths.length} files scanned`);
    expect(stdout.split('\n').filter((line) => /: (error|warning) /.test(line))).toEqual([]);
  });
});

describe('what GitHub needs', () => {
  test('one run with results, always', () => {
    const { log, run, results } = parse(report());
    expect(log.runs).toHaveLength(1);
    expect(results).toEqual([]);
    expect(run.tool.driver.rules).toEqual([]);
    expect(run.automationDetails?.id).toBe('patho/fuzz/');
    const leg = parse(report(), { ...options, category: 'fuzz (ubuntu, 20)' });
    expect(leg.run.automationDetails?.id).toBe('patho/fuzz-ubuntu-20/');
  });

  test('one location of one line, a relative URI and both fingerprints in each result', () => {
    for (const result of parse(report(severalFindings())).results) {
      expect(result.locations).toHaveLength(1);
      const { artifactLocation, region } = result.locations![0]!.physicalLocation!;
      expect(artifactLocation!.uri).not.toMatch(/^\/|:|\.\./);
      expect(region!.startLine).toBe(region!.endLine);
      expect(region!.endColumn).toBeGreaterThan(region!.startColumn!);
      const prints = result.partialFingerprints!;
      expect(prints.primaryLocationLineHash).toBe(`${prints['findingHash/v1']}:1`);
    }
  });

  test('ruleIndex points at the rule of ruleId', () => {
    const { run, results } = parse(everyRule);
    expect(results).toHaveLength(10);
    for (const result of results) expect(run.tool.driver.rules![result.ruleIndex!]!.id).toBe(result.ruleId);
  });

  test('each rule says what it means, why it matters and how to fix it, within the limits', () => {
    for (const rule of parse(everyRule).run.tool.driver.rules!) {
      expect(rule.name).toMatch(/^([A-Z][a-z]+)+$/);
      expect(rule.name).not.toBe(rule.id);
      expect(rule.shortDescription!.text.length).toBeLessThanOrEqual(1024);
      expect(rule.fullDescription!.text.length).toBeLessThanOrEqual(1024);
      expect(rule.help!.text).toMatch(/Why it matters: .*How to fix it: .*RFC \d+.*CWE-\d+/s);
      const severity = rule.properties!['security-severity'];
      expect(severity).toEqual(expect.any(String));
      expect(Number(severity)).toBeGreaterThan(0);
      expect(Number(severity)).toBeLessThanOrEqual(10);
    }
  });

  test('frames of the repository become related locations and a flow that ends at the raise', () => {
    const [result] = parse(report([finding()])).results;
    const related = result!.relatedLocations!.map((l) => l.physicalLocation!.artifactLocation!.uri);
    expect(related).toEqual(['app/views.py']);
    const steps = result!.codeFlows![0]!.threadFlows[0]!.locations.map((l) => l.location!.physicalLocation!);
    expect(steps.map((s) => `${s.artifactLocation!.uri}:${s.region!.startLine}`)).toEqual([
      'app/views.py:12',
      'app/body.py:41',
    ]);
  });

  test('the name of a function is no link', () => {
    const one = finding();
    const frames = one.exception!.frames.map((frame) => ({ ...frame, function: '[a](http://evil.example)\u202e' }));
    const [result] = parse(report([{ ...one, exception: { ...one.exception!, frames } }])).results;
    expect(result!.relatedLocations!.map(({ message }) => message!.text)).toEqual([
      '\\[a\\](http://evil.example)\\\\u202e',
    ]);
  });

  test('a long text costs what a short one does', () => {
    const long = 'x'.repeat(1_000_000);
    const sarif = toSarif(report([finding({ pathoc: long, mutation: long, route: long })]), options);
    expect(sarif.length).toBeLessThan(20_000);
  });

  test('frames outside of the checkout are left out', () => {
    const f = finding({ location: { uri: 'requirements.txt', line: 3, why: 'the dependency that fails' } });
    const [result] = parse(report([f])).results;
    expect(result!.relatedLocations).toBeUndefined();
    expect(result!.codeFlows).toBeUndefined();
  });

  test('a finding without a place points at the given one', () => {
    const o = { ...options, fallback: { uri: '.github/workflows/ci.yml', line: 18 } };
    const location = parse(report([finding({ location: null })]), o).results[0]!.locations![0]!.physicalLocation!;
    expect(location.artifactLocation!.uri).toBe('.github/workflows/ci.yml');
    expect(location.region!.startLine).toBe(18);
  });

  test('a command stands in the message whole or not at all', () => {
    const commands = ['x'.repeat(2000), 'y'.repeat(2001)];
    const [short, long] = parse(report(commands.map((pathoc, i) => finding({ pathoc, fingerprint: `${i}` })))).results;
    expect(short!.message.text).toContain(`Reproduce with: ${commands[0]} .`);
    expect(short!.properties!.pathoc).toBe(commands[0]);
    expect(long!.message.text).toMatch(/\nThe JSON report has the command to reproduce it\.$/);
    expect(JSON.stringify(long)).not.toContain('yyy');
  });

  test('what is fixed or suppressed is absent, so that its alert closes', () => {
    const levels = parse(report(severalFindings())).results.map((r) => r.properties!.verdict);
    expect(levels.sort()).toEqual(['known', 'new', 'new', 'new']);
  });

  test('5,000 results at most, worst first, the rest counted', () => {
    const r = many(6000);
    const { run, results } = parse({
      ...r,
      findings: [...r.findings, finding({ fingerprint: 'first', first_seen_ms: 0 })],
    });
    expect(results).toHaveLength(5000);
    expect(results[0]!.partialFingerprints!['findingHash/v1']).toBe('first');
    expect(JSON.stringify(run.invocations)).toContain('1,001 findings more');
  });

  test('under 10 MB compressed even where nothing compresses', () => {
    let state = 1;
    const noise = () =>
      Array.from({ length: 2000 }, () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return String.fromCharCode(33 + ((state >>> 16) % 94));
      }).join('');
    const findings = many(5000).findings.map((f) => ({ ...f, pathoc: noise() }));
    const sarif = toSarif(report(findings), options);
    expect(gzipSync(sarif).length).toBeLessThan(10_000_000);
    expect((JSON.parse(sarif) as Log).runs[0]!.results!.length).toBeGreaterThan(500);
  });

  test('text that is a marker of the builder breaks nothing', () => {
    const f = finding({ mutation: 'SARIF_BUILDER_INVALID' });
    expect(parse(report([f])).results[0]!.properties!.mutation).toBe('SARIF_BUILDER_INVALID');
  });

  test('an inconclusive run says that it did not succeed', () => {
    const { run } = parse(report([], { outcome: 'inconclusive', exit_code: 3 }));
    expect(run.invocations![0]!.executionSuccessful).toBe(false);
  });
});
