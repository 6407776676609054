import { describe, expect, test } from 'vitest';
import { toAnnotations } from '../../src/report/annotations.ts';
import { commentMark, toComment } from '../../src/report/comment.ts';
import { joinWithin } from '../../src/report/join-within.ts';
import { DEFAULT_REPORT_OPTIONS } from '../../src/report/options.ts';
import type { ReportFinding } from '../../src/report/report.ts';
import { toSarif } from '../../src/report/sarif.ts';
import { toSummary } from '../../src/report/summary.ts';
import { createTerminal } from '../../src/report/terminal.ts';
import { finding, HOSTILE, hostileFinding, report, severalFindings } from './reports.ts';

const repeat = (n: number, make: (i: number) => ReportFinding) => report(Array.from({ length: n }, (_, i) => make(i)));
const fingerprint = (i: number) => i.toString(16).padStart(16, '0');

const crowds = {
  ordinary: repeat(30_000, (i) => finding({ fingerprint: fingerprint(i), first_seen_ms: i })),
  hostile: repeat(300, (i) => ({ ...hostileFinding(HOSTILE.repeat(20)), fingerprint: fingerprint(i) })),
  invisible: repeat(300, (i) => ({ ...hostileFinding('\u202e'.repeat(30_000)), fingerprint: fingerprint(i) })),
  emoji: repeat(300, (i) => ({ ...hostileFinding('😀'.repeat(30_000)), fingerprint: fingerprint(i) })),
  backticks: repeat(300, (i) => ({ ...hostileFinding('`'.repeat(30_000)), fingerprint: fingerprint(i) })),
  fixed: repeat(3000, (i) => finding({ fingerprint: fingerprint(i), verdict: 'fixed' })),
};

describe.each(Object.entries(crowds))('with a crowd of findings: %s', (_, crowd) => {
  test('the comment fits into 65,536 characters, whole', () => {
    const comment = toComment(crowd, DEFAULT_REPORT_OPTIONS);
    expect(comment.length).toBeLessThanOrEqual(65_536);
    expect(comment.startsWith(commentMark('patho'))).toBe(true);
    expect(comment.trimEnd().endsWith('_')).toBe(true);
    expect(comment).not.toMatch(/\p{Cs}/u);
  });

  test('the summary fits into 900 KiB', () => {
    expect(Buffer.byteLength(toSummary(crowd, DEFAULT_REPORT_OPTIONS))).toBeLessThanOrEqual(900 * 1024);
  });

  test('the annotations keep to ten a level, and 4,096 characters each', () => {
    const lines = toAnnotations(crowd, DEFAULT_REPORT_OPTIONS).trimEnd().split('\n');
    expect(lines.filter((line) => line.startsWith('::error ')).length).toBeLessThanOrEqual(10);
    for (const line of lines) expect(decodeData(line).length).toBeLessThanOrEqual(4096);
  });
});

function decodeData(line: string): string {
  return line
    .slice(line.indexOf('::', 2) + 2)
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%');
}

test('an API of thousands of routes leaves the summary small, and those that lack a class stand first', () => {
  const coverage = Array.from({ length: 30_000 }, (_, i) => ({
    route: `GET /r${i}/${HOSTILE}`,
    classes: { typed: { fired: i === 29_999 ? 0 : 1, total: 9 } },
  }));
  const summary = toSummary(report([], { coverage }), DEFAULT_REPORT_OPTIONS);
  expect(Buffer.byteLength(summary)).toBeLessThan(64 * 1024);
  expect(summary).toContain('… and 29,900 more routes in the JSON report.');
  expect(summary).toContain('routes: 29,999 of 30,000 received every class that fits');
  expect(/^\| `+ ?GET (\S+?)\/::/m.exec(summary)?.[1]).toBe('/r29999');
});

test('what the comment leaves out it counts', () => {
  const comment = toComment(crowds.ordinary, DEFAULT_REPORT_OPTIONS);
  const sections = comment.match(/^### \d+\./gm)!.length;
  const [, more] = /_([\d,]+) new findings more in the job summary\._/.exec(comment)!;
  expect(sections + Number(more!.replaceAll(',', ''))).toBe(30_000);
});

test('one huge finding hides none behind it', () => {
  const huge = {
    ...finding({ pathoc: 'x'.repeat(19_000), first_seen_ms: 0 }),
    exception: hostileFinding('x\n'.repeat(50_000)).exception,
  };
  const comment = toComment(
    report([huge, huge, huge, huge, finding({ mutation: 'the-small-one' })]),
    DEFAULT_REPORT_OPTIONS,
  );
  expect(comment.length).toBeLessThanOrEqual(65_536);
  expect(comment).toContain('the-small-one');
});

test('ten errors, ten warnings, and one notice for the rest', () => {
  const errors = Array.from({ length: 12 }, (_, i) => finding({ fingerprint: fingerprint(i) }));
  const warnings = errors.map((f): ReportFinding => ({ ...f, level: 'warning', rule: 'slow' }));
  const lines = toAnnotations(report([...warnings, ...errors]))
    .trimEnd()
    .split('\n');
  const levels = lines.map((line) => /^::(\w+) /.exec(line)![1]);
  expect(levels).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning'), 'notice']);
  expect(lines.at(-1)).toContain('4 more findings');
});

test('that a run is inconclusive stands before its findings, and above the limit', () => {
  const errors = Array.from({ length: 12 }, (_, i) => finding({ fingerprint: fingerprint(i) }));
  const notes = [{ kind: 'restarts', text: 'The server was restarted 150 times; that is the limit.' }];
  const [first] = toAnnotations(report(errors, { outcome: 'inconclusive', exit_code: 3, notes })).split('\n');
  expect(first).toMatch(
    /^::error title=patho::Inconclusive: .*%0AThe server was restarted 150 times; that is the limit\.$/,
  );
});

test.each([
  ['in order', { sequence: ['get:/', 'get:/'] }, 'It takes 2 requests in order.'],
  ['at once', { sequence: ['get:/', 'get:/'], at_once: true }, 'It takes 2 requests at the same time.'],
  ['again and again', { times: 16 }, 'It takes 16 plays to be seen.'],
])('a finding says what one request does not show: %s', (_, over, sentence) => {
  for (const text of [toSummary(report([finding(over)])), toComment(report([finding(over)]))]) {
    expect(text).toContain(`confirmed 3 of 3 times. ${sentence} Found by`);
  }
});

test("that mitmproxy's pathoc cannot show a finding stands wherever its command does", () => {
  const sentence = "The client leaves by a reset (RST); mitmproxy's pathoc leaves by a FIN and cannot show this one.";
  const texts = (over: Partial<ReportFinding>) => {
    const one = report([finding(over)]);
    let printed = '';
    const write = (text: string) => {
      printed += text;
    };
    createTerminal({ write }, { tty: false, color: false, columns: 80 }).done(one);
    return [printed, toSummary(one), toComment(one), toAnnotations(one), toSarif(one)];
  };
  for (const text of texts({ leaves: 'reset' })) expect(text).toContain(sentence);
  for (const text of texts({})) expect(text).not.toContain('reset (RST)');
});

test('an annotation or a link never points outside of the repository', () => {
  const options = { ...DEFAULT_REPORT_OPTIONS, sha: 'a'.repeat(40), repositoryUrl: 'https://github.com/octo/shop' };
  for (const uri of ['/etc/passwd', '../x', 'http://a/b', 'C:\\x']) {
    const one = report([finding({ location: { uri, line: 1, why: '' } })]);
    expect(toAnnotations(one)).not.toContain('file=');
    expect(toSummary(one, options) + toComment(one, options)).not.toContain('/blob/');
  }
});

test('the file of an annotation is the one that is meant, and nothing else of the command', () => {
  const uri = 'app/a,line=9::forged%0A\u202e ##[error]x.py';
  const [line] = toAnnotations(report([finding({ location: { uri, line: 1, why: '' } })])).split('\n');
  const file = /^::error file=([^,:]*),line=1,title=/.exec(line!)![1]!;
  expect(file.replace(/%(0A|25|2C|3A)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))).toBe(
    'app/a,line=9::forged%0A\\u202e ##\\x5berror]x.py',
  );
});

test('the verdict stands in the first line that is seen', () => {
  for (const markdown of [toSummary(report(severalFindings())), toComment(report(severalFindings()))]) {
    const [first] = markdown.split('\n').filter((line) => !line.startsWith('<!--'));
    expect(first).toMatch(/^## ❌ Failed: /);
  }
});

test('sections are not made once many did not fit', () => {
  let made = 0;
  const sections = function* () {
    for (; made < 1000; made++) yield 'x'.repeat(100);
  };
  const text = joinWithin(
    'head',
    sections(),
    1000,
    (dropped) => `${dropped} dropped`,
    250,
    (s) => s.length,
  );
  expect(text).toBe(`head\n\n${'x'.repeat(100)}\n\n${'x'.repeat(100)}\n\n998 dropped`);
  expect(made).toBeLessThan(20);
});

test.each([1, 2])('what is suppressed broke the server all the same: %i', (n) => {
  const findings = Array.from({ length: n }, (_, i) =>
    finding({ fingerprint: fingerprint(i), verdict: 'suppressed' as const }),
  );
  const text = toSummary(report(findings, { outcome: 'clean', exit_code: 0 }));
  expect(text).toContain(`nothing but ${n} suppressed finding${n === 1 ? '' : 's'};`);
  expect(text).not.toContain('nothing broke the server');
});
