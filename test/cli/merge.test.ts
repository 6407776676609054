import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mergeReports } from '../../src/cli/merge-reports.ts';
import { parseReport } from '../../src/cli/parse-report.ts';
import { UsageError } from '../../src/errors.ts';
import { toJson } from '../../src/report/json.ts';
import type { Report } from '../../src/report/report.ts';
import { finding, report } from './example-report.ts';
import { patho } from './run.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'patho-merge-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function save(name: string, value: Report): string {
  writeFileSync(join(directory, name), toJson(value));
  return name;
}

describe('merging reports', () => {
  it('sums what was done, and takes the longest time', () => {
    const merged = mergeReports([
      report([], {}, { adaptive: 4 }),
      report([], {}, { adaptive: 2, elapsed_ms: 5000, boot_ms: null, time_to_first_finding_ms: 100 }),
    ]);
    expect(merged.stats).toMatchObject({
      elapsed_ms: 5000,
      boot_ms: 100,
      cases: 20,
      adaptive: 6,
      requests: 16,
      corpus_total: 200,
      time_to_first_finding_ms: 100,
    });
  });

  it('adds up what each route received', () => {
    const shard = (fired: number, route = 'GET /') =>
      report([], { coverage: [{ route, classes: { typed: { fired, total: 10 } } }] });
    expect(mergeReports([shard(3), shard(4), shard(1, 'GET /b')]).coverage).toEqual([
      { route: 'GET /', classes: { typed: { fired: 7, total: 20 } } },
      { route: 'GET /b', classes: { typed: { fired: 1, total: 10 } } },
    ]);
  });

  it('weighs the rate of requests by the time they took', () => {
    const merged = mergeReports([
      report([], {}, { requests: 100, requests_per_second: 100 }),
      report([], {}, { requests: 300, requests_per_second: 100 / 3 }),
      report([], {}, { requests: 0, requests_per_second: null }),
    ]);
    expect(merged.stats.requests_per_second).toBeCloseTo(40);
  });

  it('has the worst outcome: one inconclusive shard is an inconclusive run', () => {
    const inconclusive = report([], { outcome: 'inconclusive', exit_code: 3 }, { stopped_because: 'restarts' });
    const merged = mergeReports([report(), inconclusive, report([finding('a')])]);
    expect(merged).toMatchObject({ outcome: 'inconclusive', exit_code: 3, stats: { stopped_because: 'restarts' } });
    expect(merged.findings).toHaveLength(1);
  });

  it('has each finding once: the clearest of its tellings, the worst of its verdicts and levels', () => {
    const flaky = finding('a', { stability: 'flaky', spec: 'x', level: 'error', verdict: 'known', first_seen_ms: 1 });
    const stable = finding('a', { spec: 'get:/longer', level: 'warning', verdict: 'new' });
    expect(mergeReports([report([flaky]), report([stable])]).findings).toEqual([
      { ...stable, level: 'error', first_seen_ms: 1 },
    ]);
  });

  it('a finding that another shard still sees is not fixed', () => {
    const fixed = finding('a', { verdict: 'fixed' });
    expect(mergeReports([report([fixed]), report([finding('a', { verdict: 'known' })])]).findings[0]?.verdict).toBe(
      'known',
    );
    expect(mergeReports([report([fixed]), report()]).findings[0]?.verdict).toBe('fixed');
  });

  it('does not depend on the order of the reports, and a report merged with itself has the same findings', () => {
    const anyFinding = fc
      .record({
        fingerprint: fc.constantFrom('a', 'b', 'c'),
        spec: fc.constantFrom('get:/', 'get:/x', 'put:/'),
        verdict: fc.constantFrom('new' as const, 'known' as const, 'fixed' as const, 'suppressed' as const),
        stability: fc.constantFrom('stable' as const, 'flaky' as const),
        level: fc.constantFrom('error' as const, 'warning' as const),
      })
      .map((over) => finding(over.fingerprint, over));
    const anyReport = fc.array(anyFinding, { maxLength: 4 }).map((findings) => mergeReports([report(findings)]));
    fc.assert(
      fc.property(anyReport, anyReport, (a, b) => {
        const byFingerprint = (r: Report) => [...r.findings].sort((x, y) => (x.fingerprint < y.fingerprint ? -1 : 1));
        expect(byFingerprint(mergeReports([a, b]))).toEqual(byFingerprint(mergeReports([b, a])));
        expect(byFingerprint(mergeReports([a, a]))).toEqual(byFingerprint(a));
      }),
    );
  });

  it('the command reads, prints, writes and exits as the whole run would have', async () => {
    const one = save('1.json', report([finding('a')]));
    const two = save('2.json', report());
    const { code, out, err } = await patho(
      ['merge', one, two, '--json', 'out/all.json', '--sarif', 'all.sarif'],
      directory,
    );
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain('1 new finding');
    expect(parseReport(readFileSync(join(directory, 'out/all.json'), 'utf8'), 'all').stats.cases).toBe(20);
    expect(JSON.parse(readFileSync(join(directory, 'all.sarif'), 'utf8')).runs[0].results).toHaveLength(1);
  });
});

describe('reading a report', () => {
  it('takes one that was written before there was a coverage', () => {
    const { coverage, ...older } = JSON.parse(toJson(report()));
    expect(coverage).toEqual([]);
    expect(parseReport(JSON.stringify(older), 'older.json').coverage).toEqual([]);
  });

  it('takes a finding that was written before clients left by a reset, and refuses another way of leaving', () => {
    const reset = toJson(report([finding('a', { leaves: 'reset' })]));
    expect(parseReport(reset, 'f').findings[0]!.leaves).toBe('reset');
    expect(parseReport(reset.replace(/\n *"leaves": "reset",/, ''), 'f').findings[0]!.leaves).toBeNull();
    expect(() => parseReport(reset.replace('"leaves": "reset"', '"leaves": "fin"'), 'f')).toThrow(
      'must be one of reset',
    );
  });

  it('tells a finding by a plain client where one shard saw it so', () => {
    const [reset, plain] = [report([finding('a', { leaves: 'reset' })]), report([finding('a')])];
    expect(mergeReports([reset, plain]).findings[0]!.leaves).toBeNull();
    expect(mergeReports([plain, reset]).findings[0]!.leaves).toBeNull();
  });

  it('takes a finding that was written before there was a wire, and refuses a wire that is none', () => {
    const older = JSON.parse(toJson(report([finding('a')])));
    delete older.findings[0].wire;
    delete older.findings[0].times;
    expect(parseReport(JSON.stringify(older), 'older.json').findings).toMatchObject([{ wire: null, times: 1 }]);
    older.findings[0].wire = [['answer', 'lose']];
    expect(() => parseReport(JSON.stringify(older), 'x.json')).toThrow(
      /findings\[0\]\.wire\[0\]\[1\] must be an object/,
    );
    older.findings[0].wire = [[{ send_base64: 7 }]];
    expect(() => parseReport(JSON.stringify(older), 'x.json')).toThrow(/wire\[0\]\[0\]\.send_base64 must be a text/);
  });

  it('refuses a coverage that is none', () => {
    const wrong = { ...report(), coverage: [{ route: 'GET /', classes: { typed: { fired: '1', total: 2 } } }] };
    expect(() => parseReport(JSON.stringify(wrong), 'x.json')).toThrow(
      /coverage\[0\]\.classes\.typed\.fired must be a number/,
    );
  });

  it('gives back what was written', () => {
    const wire = [[{ send_base64: 'R0VU' }, { pause_ms: 5 }, 'answer', 'leave']] as const;
    const value = report([finding('a', { wire, times: 16 })]);
    expect(parseReport(toJson(value), 'r.json')).toEqual(value);
  });

  it.each([
    ['no JSON', '{'],
    ['another thing', '[]'],
    ['another version', JSON.stringify({ ...report(), version: 2 })],
    ['a number that is a text', JSON.stringify({ ...report(), stats: { ...report().stats, cases: '1' } })],
    ['an outcome that does not exist', JSON.stringify({ ...report(), outcome: 'claen' })],
    ['a finding without its frames', JSON.stringify(report([finding('a', { exception: { runtime: 'go' } as never })]))],
  ])('refuses %s', async (_, text) => {
    writeFileSync(join(directory, 'r.json'), text);
    const { code, err } = await patho(['merge', 'r.json'], directory);
    expect(code).toBe(2);
    expect(err).toMatchSnapshot();
  });

  it('never throws anything but a UsageError', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (json) => {
        expect(() => parseReport(json, 'f')).toThrow(UsageError);
      }),
    );
  });
});
