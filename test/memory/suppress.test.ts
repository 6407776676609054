import { describe, expect, it } from 'vitest';
import { type Suppressible, type Suppressing, suppress } from '../../src/memory/suppress.ts';
import { isExpired } from '../../src/options/suppression.ts';

const finding = (over: Partial<Suppressible> = {}): Suppressible => ({
  fingerprint: 'aaaaaaaaaaaaaaaa',
  rule: 'traceback',
  verdict: 'new',
  location: { uri: 'src/deep/server.js' },
  ...over,
});
const suppression = (over: Partial<Suppressing> = {}): Suppressing => ({
  fingerprint: null,
  rule: null,
  path: null,
  reason: 'accepted',
  expires: null,
  ...over,
});
const TODAY = new Date('2026-06-15T12:00:00Z');
const run = (findings: readonly Suppressible[], suppressions: readonly Suppressing[], conclusive = true) => {
  const { findings: judged, notes } = suppress(findings, suppressions, {
    isExpired: (one) => isExpired(one, TODAY),
    conclusive,
  });
  return { verdicts: judged.map(({ verdict }) => verdict), notes };
};

describe('suppress', () => {
  it('takes out the finding of a fingerprint, and no other', () => {
    const others = finding({ fingerprint: 'bbbbbbbbbbbbbbbb' });
    expect(run([finding(), others], [suppression({ fingerprint: 'AAAAAAAAAAAAAAAA' })])).toEqual({
      verdicts: ['suppressed', 'new'],
      notes: [],
    });
  });

  it.each([
    ['src/**/*.js', 'suppressed'],
    ['src/*.js', 'new'],
    ['src/deep/server.js', 'suppressed'],
  ])('takes out a rule in files that match %s', (path, verdict) => {
    expect(run([finding()], [suppression({ rule: 'traceback', path })]).verdicts).toEqual([verdict]);
  });

  it('needs the rule, and a place, for a path to match', () => {
    const byPath = suppression({ rule: 'crash', path: '**' });
    expect(run([finding(), finding({ rule: 'crash', location: null })], [byPath]).verdicts).toEqual(['new', 'new']);
  });

  it('holds through its last day', () => {
    const until = (expires: string) => run([finding()], [suppression({ fingerprint: 'aaaaaaaaaaaaaaaa', expires })]);
    expect(until('2026-06-15')).toEqual({ verdicts: ['suppressed'], notes: [] });
    expect(until('2026-06-14')).toEqual({
      verdicts: ['new'],
      notes: ['The suppression of aaaaaaaaaaaaaaaa (accepted) expired after 2026-06-14: its finding counts as new.'],
    });
  });

  it('makes a known finding new when it expires, and lets another suppression that holds win', () => {
    const expired = suppression({ fingerprint: 'aaaaaaaaaaaaaaaa', expires: '2020-01-01' });
    expect(run([finding({ verdict: 'known' })], [expired]).verdicts).toEqual(['new']);
    const holds = suppression({ rule: 'traceback', path: '**' });
    expect(run([finding({ verdict: 'known' })], [expired, holds]).verdicts).toEqual(['suppressed']);
  });

  it('tells of one that matches nothing, unless the run cannot know', () => {
    const gone = suppression({ rule: 'traceback', path: 'gone.js' });
    expect(run([finding()], [gone]).notes).toEqual([
      'The suppression of traceback in gone.js (accepted) matches nothing any more; it can go.',
    ]);
    expect(run([finding()], [gone], false).notes).toEqual([]);
  });

  it('leaves what is fixed alone', () => {
    const any = suppression({ rule: 'traceback', path: '**' });
    expect(run([finding({ verdict: 'fixed' })], [any]).verdicts).toEqual(['fixed']);
  });
});
