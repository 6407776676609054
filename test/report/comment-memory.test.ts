import { describe, expect, test } from 'vitest';
import { toComment } from '../../src/report/comment.ts';
import { DEFAULT_REPORT_OPTIONS, type ReportOptions } from '../../src/report/options.ts';
import { finding, HOSTILE, report } from './reports.ts';

const [ONE, TWO, THREE] = ['1', '2', '3'].map((digit) => digit.repeat(40)) as [string, string, string];
const at = (sha: string): ReportOptions => ({ ...DEFAULT_REPORT_OPTIONS, sha });
const first = finding({ fingerprint: 'aaaa', location: { uri: 'app/a.py', line: 3, why: '' } });
const second = finding({ fingerprint: 'bbbb', location: { uri: 'app/b.py', line: 9, why: '' } });

describe('the comment remembers what earlier runs found', () => {
  test('and names the commit that fixed each of them, from then on', () => {
    const opened = toComment(report([first, second]), at(ONE));
    expect(opened).not.toContain('**Fixed');
    const pushed = toComment(report([second]), at(TWO), opened);
    expect(pushed).toContain('**Fixed in `222222222222`:** 1 finding of earlier runs');
    expect(pushed).toContain('- traceback at `app/a.py:3`');
    const clean = toComment(report(), at(THREE), pushed);
    expect(clean).toContain('**Fixed in `222222222222`:**');
    expect(clean).toContain('**Fixed in `333333333333`:** 1 finding');
    expect(clean).toContain('- traceback at `app/b.py:9`');
    expect(toComment(report(), at(ONE), clean)).toBe(toComment(report(), at(TWO), clean));
  });

  test('what comes back is not fixed', () => {
    const opened = toComment(report([first]), at(ONE));
    const fixed = toComment(report(), at(TWO), opened);
    expect(toComment(report([first]), at(THREE), fixed)).not.toContain('**Fixed');
  });

  test('a run that tested too little has fixed nothing, and forgets nothing', () => {
    const opened = toComment(report([first]), at(ONE));
    const unsure = toComment(report([], { outcome: 'inconclusive', exit_code: 3 }), at(TWO), opened);
    expect(unsure).not.toContain('**Fixed');
    expect(toComment(report(), at(THREE), unsure)).toContain('**Fixed in `333333333333`:**');
  });

  test('what the report itself tells is not told twice', () => {
    const opened = toComment(report([first]), at(ONE));
    expect(toComment(report([{ ...first, verdict: 'suppressed' }]), at(TWO), opened)).not.toContain('**Fixed in');
  });

  test('no path of a finding can end the hidden line', () => {
    const hostile = finding({
      fingerprint: 'cccc',
      location: { uri: 'a-->\n<b>--!>\u202e\u200b.py', line: 1, why: '' },
    });
    const line = toComment(report([hostile]), at(ONE)).split('\n')[1]!;
    expect(line).toMatch(/^<!-- patho-memory:[^<>]*(?<!-) -->$/);
    expect(line.slice(4, -3)).not.toContain('--');
    expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  test.each([
    ['garbage', '[{]'],
    ['no list', '{"a":1}'],
    ['other types', '[1,null,[],{"fingerprint":7,"rule":"traceback"}]'],
    ['a fingerprint that is none', `[{"fingerprint":${JSON.stringify(HOSTILE)},"rule":"traceback"}]`],
  ])('a memory someone wrote by hand: %s', (_, json) => {
    const mark = toComment(report(), at(ONE)).split('\n')[0];
    const forged = `${mark}\n<!-- patho-memory:${json} -->\n`;
    expect(toComment(report(), at(TWO), forged)).toBe(toComment(report(), at(TWO)));
  });

  test('words written by hand are shown nowhere but in code', () => {
    const mark = toComment(report(), at(ONE)).split('\n')[0];
    const entry = { fingerprint: 'a', rule: '@all <b>', uri: '`@all`|<img>', line: 1, fixedIn: '@all' };
    const comment = toComment(report(), at(TWO), `${mark}\n<!-- patho-memory:${JSON.stringify([entry])} -->\n`);
    expect(comment).toContain('- traceback at `` `@all`\\x7c<img>:1 ``');
    expect(comment).not.toContain('@all <b>');
  });

  test('a field that patho does not write so is dropped', () => {
    const mark = toComment(report(), at(ONE)).split('\n')[0];
    const remembered = (over: object) => {
      const entry = { fingerprint: 'a', rule: 'crash', uri: 'a.py', line: 1, fixedIn: null, ...over };
      return toComment(report(), at(TWO), `${mark}\n<!-- patho-memory:${JSON.stringify([entry])} -->\n`);
    };
    expect(remembered({})).toContain('crash at `a.py:1`');
    for (const uri of ['../a.py', '/etc/passwd', 'https://evil.example/a', 'x'.repeat(151), 7]) {
      expect(remembered({ uri })).not.toContain('crash at');
    }
    // Not a commit: as if it had been there until now.
    for (const fixedIn of ['main', '@octocat', 'abc', 7]) {
      expect(remembered({ fixedIn })).toContain(`**Fixed in \`${TWO.slice(0, 12)}\`:**`);
    }
    expect(remembered({ fixedIn: 'abcdef1' })).toContain('**Fixed in `abcdef1`:**');
    for (const fingerprint of ['a b', '', 'x'.repeat(65), null])
      expect(remembered({ fingerprint })).not.toContain('Fixed in');
  });

  test('stays within its room', () => {
    const many = Array.from({ length: 500 }, (_, i) =>
      finding({ fingerprint: `f${i}`, location: { uri: `${'é'.repeat(149)}`, line: i + 1, why: '' } }),
    );
    const opened = toComment(report(many), at(ONE));
    const clean = toComment(report(), at(TWO), opened);
    expect(Math.max(opened.length, clean.length)).toBeLessThanOrEqual(65_536);
    expect(clean).toContain('30 findings of earlier runs');
  });
});
