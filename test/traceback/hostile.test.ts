import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Exception } from '../../src/traceback/exception.ts';
import { createTracebackReader, readTracebacks } from '../../src/traceback/traceback-log.ts';
import { fixtureLines, logsIn } from './fixtures.ts';

const FOLDERS = ['real', 'servers', 'runtimes', 'handmade'];
const ALL = FOLDERS.flatMap((folder) => logsIn(folder).map((log) => fixtureLines(`${folder}/${log}.log`)));
const EVERY_LINE = ALL.flat();

function names(exceptions: readonly Exception[]): string[] {
  return exceptions.map(
    (each) => `${each.type}: ${each.message} ${each.frames[0]?.file}:${each.frames[0]?.line} of ${each.frames.length}`,
  );
}

const access = fc.constantFrom(
  '127.0.0.1 - - [22/Nov/2026:21:01:39 +0000] "GET / HTTP/1.1" 200 5 "-" "-"',
  'INFO:     127.0.0.1:36760 - "GET / HTTP/1.1" 200 OK',
  '2026/11/22 20:51:57 [info] 4459#4459: *14 client 127.0.0.1 closed keepalive connection',
);

describe('any text', () => {
  test('is read without a throw', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...EVERY_LINE),
      // Pieces of real lines, cut and glued: the heads of one runtime before the tails of another.
      fc
        .tuple(fc.constantFrom(...EVERY_LINE), fc.constantFrom(...EVERY_LINE), fc.nat(80), fc.nat(80))
        .map(([a, b, from, to]) => a.slice(0, from) + b.slice(to)),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        for (const { type, text, frames } of readTracebacks(lines)) {
          expect(type).not.toBe('');
          expect(text.length).toBeGreaterThan(0);
          expect(frames.length).toBeLessThanOrEqual(1024);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('leaves nothing pending after a flush', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...EVERY_LINE), { maxLength: 30 }), (lines) => {
        const reader = createTracebackReader();
        for (const [at, text] of lines.entries()) reader.push({ text, stream: 'stderr', at });
        reader.flush();
        expect(reader.pending()).toBe(false);
        expect(reader.flush()).toEqual([]);
      }),
    );
  });
});

describe('a log cut anywhere', () => {
  test.each(logsIn('real').map((log) => [log] as const))('%s still gives what ended before the cut', (log) => {
    const lines = fixtureLines(`real/${log}.log`);
    const whole = readTracebacks(lines.map((text, at) => ({ text, stream: 'stderr' as const, at })));
    for (let cut = 0; cut <= lines.length; cut++) {
      const found = names(readTracebacks(lines.slice(0, cut)));
      const ended = names(whole.filter((each) => each.lastAt < cut));
      expect(found.slice(0, ended.length)).toEqual(ended);
    }
  });

  test('what follows a half traceback is found', () => {
    const [half, next] = [fixtureLines('real/quart.log'), fixtureLines('real/webpy.log')];
    for (let cut = 0; cut < 20; cut++) {
      const found = names(readTracebacks([...half.slice(0, cut), ...next]));
      expect(found.slice(-3)).toEqual(names(readTracebacks(next)));
    }
  });
});

describe('lines of other threads between', () => {
  test.each(['cheroot-webob', 'fetch', 'express4', 'jetty', 'go-gws', 'falcon', 'polka'])('%s', (log) => {
    const lines = fixtureLines(`real/${log}.log`);
    const whole = names(readTracebacks(lines));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(lines.length - 1), access), { maxLength: 12 }), (inserts) => {
        const mixed = [...lines];
        // Three between two lines is what is let through.
        const counts = new Map<number, number>();
        for (const [at, text] of inserts.toSorted((a, b) => b[0] - a[0])) {
          counts.set(at, (counts.get(at) ?? 0) + 1);
          if (counts.get(at)! <= 3) mixed.splice(at, 0, text);
        }
        expect(names(readTracebacks(mixed))).toEqual(whole);
      }),
    );
  });
});

describe('cost', { retry: 2 }, () => {
  function cost(lines: readonly string[]): number {
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 3; run++) {
      // Processor time: what other programs do meanwhile does not count.
      const started = process.cpuUsage();
      readTracebacks(lines);
      best = Math.min(best, process.cpuUsage(started).user / 1000);
    }
    return best;
  }

  /** Twice the work may cost twice the time, and collecting garbage some more; a square costs four times, each time. */
  function expectLinear(make: (n: number) => readonly string[], n: number): void {
    cost(make(n));
    expect(cost(make(2 * n))).toBeLessThan(3.4 * cost(make(n)) + 20);
  }

  test('grows with the lines', () => {
    expectLinear((n) => Array.from({ length: n }, () => ALL).flat(2), 15);
  });

  test.each([
    'at ',
    ' at x line 1',
    'a.b.C',
    '(',
    "' panicked at ",
    'Error: ',
    'A::',
    '{a,b,',
    'Fatal error: ',
    ' in x:1',
    '[a|b|1]',
    '\x1b[',
    '#<A: ',
    '1:in `',
    'goroutine 1 [running]: ',
    'B [Error] ',
    'A\\B: x in y:1 ',
    '[object] (A(code: 0): x at y:1) ',
    ': line 1: 1 Killed ',
    'Uncaught PHP Exception A: "" at x line ',
    "1: from a:1:in 'b' ",
    '╭─ Traceback (most ',
    '{"log":"',
    '\\n at \\"',
    '"\\n    at \'',
  ])('grows with the length of a line of %j', (piece) => {
    const frame = '    at handle (/srv/app/shop.js:3:7)';
    const lines = (length: number) => {
      const long = piece.repeat(Math.ceil(length / piece.length));
      return Array.from({ length: 30 }, (_, at) => [long, frame, `x ${long}`, `${at}`]).flat();
    };
    expectLinear(lines, 70_000);
  });
});
