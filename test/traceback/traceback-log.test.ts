import { describe, expect, test } from 'vitest';
import type { LogLine } from '../../src/target/log-line.ts';
import { createTracebackReader, readTracebacks } from '../../src/traceback/traceback-log.ts';

const PYTHON = ['Traceback (most recent call last):', '  File "/srv/app/shop.py", line 3, in price', 'ValueError: bad'];
const NODE = ['TypeError: x is not a function', '    at handle (/srv/app/shop.js:3:7)'];

function lines(texts: readonly string[], stream: LogLine['stream'] = 'stderr', from = 0): LogLine[] {
  return texts.map((text, at) => ({ text, stream, at: from + at }));
}

describe('the reader of a log', () => {
  test('keeps streams apart', () => {
    const reader = createTracebackReader();
    const out = lines(PYTHON, 'stdout');
    const err = lines(NODE, 'stderr');
    for (const at of [0, 1, 2]) for (const line of [out[at], err[at]]) if (line) reader.push(line);
    expect(reader.pending()).toBe(true);
    expect(reader.flush().map((each) => each.runtime)).toEqual(['python', 'node']);
    expect(reader.pending()).toBe(false);
  });

  test('gives an exception as soon as the next record proves that it is complete', () => {
    const reader = createTracebackReader();
    for (const line of lines(PYTHON)) expect(reader.push(line)).toEqual([]);
    const [found] = reader.push({ text: 'INFO:     127.0.0.1 - "GET / HTTP/1.1" 200 OK', stream: 'stderr', at: 9 });
    expect(found).toMatchObject({ type: 'ValueError', message: 'bad', firstAt: 0, lastAt: 2, text: PYTHON });
    expect(reader.pending()).toBe(false);
  });

  test('counts an exception that happened twice twice', () => {
    expect(readTracebacks([...NODE, ...NODE])).toHaveLength(2);
    expect(readTracebacks(['GET /a failed', ...PYTHON, 'GET /b failed', ...PYTHON])).toHaveLength(2);
  });

  test('counts an exception that two handlers print once', () => {
    expect(readTracebacks(['ERROR in app: x', ...PYTHON, 'Error on request:', ...PYTHON])).toHaveLength(1);
  });

  test('knows an exception by handler even when requests follow each other', () => {
    const once = ['ERROR in app: x', ...PYTHON, 'Error on request:', ...PYTHON];
    expect(readTracebacks([...once, ...once])).toHaveLength(2);
  });

  test('gives up after four lines that do not belong', () => {
    const found = readTracebacks([...PYTHON.slice(0, 2), 'a', 'b', 'c', 'd', PYTHON[2]!]);
    expect(found).toEqual([]);
  });

  test('bounds what a hostile log makes it keep', () => {
    const frames = Array.from({ length: 5000 }, (_, at) => `    at f${at} (/srv/app/shop.js:${at}:7)`);
    const [found] = readTracebacks([`TypeError: ${'x'.repeat(1e6)}`, ...frames]);
    expect(found?.frames.length).toBeLessThanOrEqual(512);
    expect(found?.text.length).toBeLessThanOrEqual(200);
    expect(found?.text.every((text) => text.length <= 2000)).toBe(true);
  });

  test('finds a head behind a long line', () => {
    const head = `2026-11-22 20:58:42 [ERROR] GET /${'a'.repeat(70_000)} => ${PYTHON[0]}`;
    expect(readTracebacks([head, ...PYTHON.slice(1)])).toMatchObject([{ type: 'ValueError' }]);
  });

  test('takes no frame of another runtime for the rest of a message', () => {
    const ruby = ["/srv/app/shop.rb:4:in 'price': bad (ArgumentError)", "\tfrom /srv/app/shop.rb:9:in 'call'"];
    const go = [
      'http: panic serving [::1]:9: bad',
      'goroutine 7 [running]:',
      'main.price(0x1)',
      '\t/srv/app/shop.go:3 +0x1d',
    ];
    const found = readTracebacks([...PYTHON, ...ruby, ...PYTHON, ...go, ...PYTHON, ...NODE]);
    expect(found.map(({ runtime, frames }) => `${runtime} ${frames.length}`).sort()).toEqual([
      'go 1',
      'node 1',
      'python 1',
      'python 1',
      'python 1',
      'ruby 2',
    ]);
  });

  test('does not wait for ever for the frames of a head', () => {
    const head = '2026/11/22 - 20:51:57 [Recovery] 2026/11/22 - 20:51:57 panic recovered:';
    const requests = Array.from({ length: 300 }, (_, at) => `[GIN] 200 | GET "/${at}"`);
    expect(readTracebacks([head, ...requests, ...PYTHON])).toMatchObject([{ type: 'ValueError' }]);
  });

  test('takes who emitted an error for a part of it', () => {
    const emitted = [
      ...NODE,
      "Emitted 'error' event on Socket instance at:",
      '    at emitErrorNT (node:internal/streams/destroy:169:8)',
      '    [... lines matching original stack trace ...]',
    ];
    expect(readTracebacks(emitted)).toMatchObject([{ type: 'TypeError', text: emitted, frames: [{ line: 3 }, {}] }]);
  });

  test('says when the process ends with it', () => {
    expect(readTracebacks([...NODE, '', 'Node.js v20.20.2'])).toMatchObject([{ fatal: true }]);
    expect(readTracebacks(NODE)).toMatchObject([{ fatal: false }]);
  });
});
