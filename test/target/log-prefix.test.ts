import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripPrefix } from '../../src/target/log-prefix.ts';

describe('stripPrefix', () => {
  it.each([
    ['web-1  | Traceback (most recent call last):', 'Traceback (most recent call last):'],
    ['web-1  |   File "app.py", line 3, in f', '  File "app.py", line 3, in f'],
    ['web-1  |', ''],
    ['\x1b[36mweb-1  | \x1b[0m    raise ValueError', '    raise ValueError'],
    ['21:29:35 web.1  |   File "app.py"', '  File "app.py"'],
    ['2026-11-22T21:29:35.123456789Z   File "app.py"', '  File "app.py"'],
    ['web-1  | 2026-11-22T21:29:35.123456789Z 2026-11-22 21:29:35,123 ERROR no', 'ERROR no'],
    ['2026-11-22T21:29:35.123456789Z stdout F   at f (a.js:1:2)', '  at f (a.js:1:2)'],
    ['[2026-11-22 21:29:35 +0000] [23] [ERROR] Error handling request', '[23] [ERROR] Error handling request'],
    ['2026/11/22 21:29:35 http: panic serving 127.0.0.1:1: no', 'http: panic serving 127.0.0.1:1: no'],
    ['[Sun Nov 22 21:29:35 2026] PHP Fatal error:  no', 'PHP Fatal error:  no'],
    ['[22/Nov/2026:21:29:35 +0000] ENGINE stopped', 'ENGINE stopped'],
    ['Nov 22 21:29:35 host app[123]: Traceback (most recent call last):', 'Traceback (most recent call last):'],
    ['<14>1 2026-11-22T21:29:35.123Z host app 123 - - panic: no', 'panic: no'],
    ['[21:29:35.123] Error: no', 'Error: no'],
    ['\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\ \x1b[1;31mred\x1b[m', 'link red'],
  ])('takes off what stands before %j', (text, expected) => {
    expect(stripPrefix(text)).toBe(expected);
  });

  it.each([
    '',
    'Traceback (most recent call last):',
    '  | Traceback (most recent call last):', // an exception group
    '    x = a | b',
    'ValueError: 12:30 is no time',
    '127.0.0.1 - - [22/Nov/2026 21:29:35] "GET / HTTP/1.1" 200 -',
    'java.lang.Error: a | b',
    '12:30 a | b',
  ])('leaves %j alone', (text) => {
    expect(stripPrefix(text)).toBe(text);
  });

  it('never throws, and never makes a line longer', () => {
    const piece = fc.constantFrom(
      '\x1b[',
      '\x1b]',
      '\x07',
      'web-1 | ',
      '2026-11-22 21:29:35 ',
      '[',
      ']',
      '|',
      '<1>1 ',
      ' ',
      'a',
      '9',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: piece })), (text) => {
        expect(stripPrefix(text).length).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('takes time in proportion to the line', () => {
    const hostile = ['\x1b[1', '\x1b]', '\x1b[;;;;', 'a', '2026-11-22 ', '[', 'x | ', '<1>1 a ', '1:'];
    const timeOf = (size: number) => {
      const texts = hostile.map((text) => text.repeat(Math.ceil(size / text.length)));
      const started = performance.now();
      for (const text of texts) stripPrefix(text);
      return performance.now() - started;
    };
    timeOf(1000);
    // Quadratic time would be 100 s for this: there is no need to be precise about milliseconds.
    expect(timeOf(2_000_000)).toBeLessThan(2000);
  });
});
