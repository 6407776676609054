import { describe, expect, it } from 'vitest';
import { Log } from '../../src/target/log.ts';
import type { LogLine } from '../../src/target/log-line.ts';

const lines = (count: number, text = 'line') =>
  Buffer.from(Array.from({ length: count }, (_, i) => `${text} ${i}\n`).join(''));
const texts = (found: readonly LogLine[]) => found.map(({ text }) => text);

describe('Log', () => {
  it('gives each chunk’s lines to its subscribers at once, with their time and stream', () => {
    let now = 5;
    const log = new Log(() => now);
    const batches: (readonly LogLine[])[] = [];
    const unsubscribe = log.subscribe((batch) => batches.push(batch));
    const stderr = log.source('stderr');
    stderr.write(Buffer.from('one\ntwo\nthr'));
    now = 7;
    stderr.write(Buffer.from('ee\n'));
    unsubscribe();
    stderr.write(Buffer.from('four\n'));
    expect(batches).toEqual([
      [
        { text: 'one', stream: 'stderr', at: 5 },
        { text: 'two', stream: 'stderr', at: 5 },
      ],
      [{ text: 'three', stream: 'stderr', at: 7 }],
    ]);
  });

  it('does not mix the halves of two streams’ lines', () => {
    const log = new Log();
    const [stdout, stderr] = [log.source('stdout'), log.source('stderr')];
    stdout.write(Buffer.from('out '));
    stderr.write(Buffer.from('err '));
    stdout.write(Buffer.from('put\n'));
    stderr.end();
    expect(texts(log.since(0))).toEqual(['out put', 'err ']);
  });

  it('finds lines by cursor and by time', () => {
    let now = 0;
    const log = new Log(() => now);
    const source = log.source('stdout');
    for (now = 1; now <= 5; now++) source.write(Buffer.from(`at ${now}\n`));
    const cursor = log.count - 2;
    expect(texts(log.since(cursor))).toEqual(['at 4', 'at 5']);
    expect(texts(log.between(2, 3))).toEqual(['at 2', 'at 3']);
    expect(log.tail(1)).toEqual(['at 5']);
  });

  it('keeps what stands around an error when it forgets the rest', () => {
    const log = new Log(() => 0, { lines: 100 });
    const source = log.source('stdout');
    source.write(lines(20, 'before'));
    source.write(Buffer.from('Traceback (most recent call last):\n  File "app.py", line 1, in f\nValueError: no\n'));
    source.write(lines(1000, 'after'));
    const kept = texts(log.since(0));
    expect(kept.length).toBeLessThan(200);
    expect(kept).toEqual(
      expect.arrayContaining(['before 19', '  File "app.py", line 1, in f', 'ValueError: no', 'after 999']),
    );
    expect(kept).not.toContain('before 5');
  });

  it('is bounded in lines and in characters, of errors too', () => {
    const log = new Log(() => 0, { lines: 100, characters: 10_000, interestingLines: 50 });
    const source = log.source('stdout');
    for (let i = 0; i < 100; i++) source.write(lines(50, `Error ${'x'.repeat(500)}`));
    expect(log.count).toBe(5000);
    expect(log.since(0).length).toBeLessThanOrEqual(150);
    expect(log.since(0).length).toBeGreaterThan(50);
  });

  it('skips what comes faster than the limit, but not what speaks of an error', () => {
    let now = 0;
    const log = new Log(() => now, { bytesPerSecond: 1000 });
    const source = log.source('stdout');
    for (let i = 0; i < 20; i++) source.write(lines(10, 'noise'));
    source.write(Buffer.from('Exception: needle\n'));
    expect(log.skippedBytes).toBeGreaterThan(500);
    expect(texts(log.since(0))).toContain('Exception: needle');
    now = 1000;
    source.write(Buffer.from('calm again\n'));
    expect(log.tail(1)).toEqual(['calm again']);
  });

  it('is quiet when nothing came for a while, and at the latest after the limit', async () => {
    const log = new Log();
    const source = log.source('stdout');
    const timer = setInterval(() => source.write(Buffer.from('tick\n')), 5);
    const started = performance.now();
    await log.quiet(1000, 60);
    expect(performance.now() - started).toBeGreaterThanOrEqual(59);
    clearInterval(timer);
    const lastLine = log.since(0).at(-1)?.at ?? 0;
    await log.quiet(30, 10_000);
    expect(performance.now() - lastLine).toBeGreaterThanOrEqual(29);
  });
});
