import { describe, expect, it } from 'vitest';
import { type Conclusion, concludeReport } from '../../src/report/conclude.ts';
import type { ReportFinding, ReportStats } from '../../src/report/report.ts';

const finding = (changes: Partial<ReportFinding>) =>
  ({ fingerprint: 'f', level: 'error', verdict: 'new', rule: 'crash', spec: 'get:/', ...changes }) as ReportFinding;

function conclude(changes: Partial<Conclusion>, stopped: ReportStats['stopped_because'] = 'corpus-done') {
  const { outcome, exit_code } = concludeReport({
    rule: { failOn: 'new', failLevel: 'error' },
    seed: 1,
    target: { command: null, url: 'http://127.0.0.1:8080/', runtime: null },
    stats: { stopped_because: stopped } as ReportStats,
    findings: [],
    notes: [],
    coverage: [],
    fastTierDone: true,
    cancelled: false,
    ...changes,
  });
  return [outcome, exit_code];
}

describe('the conclusion', () => {
  it('is clean without findings', () => expect(conclude({})).toEqual(['clean', 0]));
  it('fails on a new finding of level error', () =>
    expect(conclude({ findings: [finding({})] })).toEqual(['findings', 1]));
  it('does not fail on a warning, unless asked to', () => {
    const findings = [finding({ level: 'warning' })];
    expect(conclude({ findings })).toEqual(['findings', 0]);
    expect(conclude({ findings, rule: { failOn: 'new', failLevel: 'warning' } })).toEqual(['findings', 1]);
  });
  it('does not fail on what the base has too, unless asked to', () => {
    const findings = [finding({ verdict: 'known' })];
    expect(conclude({ findings })).toEqual(['findings', 0]);
    expect(conclude({ findings, rule: { failOn: 'any', failLevel: 'error' } })).toEqual(['findings', 1]);
  });
  it('never fails on fixed or suppressed findings', () => {
    const findings = [finding({ verdict: 'fixed' }), finding({ verdict: 'suppressed' })];
    expect(conclude({ findings, rule: { failOn: 'any', failLevel: 'warning' } })).toEqual(['clean', 0]);
  });
  it('is inconclusive, whatever the rule, when the server was not tested', () => {
    const rule = { failOn: 'never', failLevel: 'error' } as const;
    expect(conclude({ rule }, 'unhealthy')).toEqual(['inconclusive', 3]);
    expect(conclude({ rule, findings: [finding({})] }, 'restarts')).toEqual(['inconclusive', 3]);
    expect(conclude({ rule, fastTierDone: false })).toEqual(['inconclusive', 3]);
  });
  it('says that it was cancelled', () => expect(conclude({ cancelled: true })[1]).toBe(130));
});
