import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINE_LIMIT, LineSplitter } from '../../src/target/line-splitter.ts';

function split(chunks: readonly Uint8Array[]): string[] {
  const splitter = new LineSplitter();
  const lines = chunks.flatMap((chunk) => splitter.write(Buffer.from(chunk)));
  const last = splitter.end();
  return last === null ? lines : [...lines, last];
}

function cut(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const sorted = [0, ...places.map((place) => place % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  return sorted.slice(1).map((end, index) => bytes.subarray(sorted[index], end));
}

const logBytes = fc
  .array(fc.oneof(fc.constantFrom('\n', '\r\n', '\r', 'é€😀', 'Traceback'), fc.uint8Array({ maxLength: 20 })), {
    maxLength: 40,
  })
  .map((parts) => Buffer.concat(parts.map((part) => Buffer.from(part as string))));

describe('LineSplitter', () => {
  it('gives the same lines however the bytes are cut', () => {
    fc.assert(
      fc.property(logBytes, fc.array(fc.nat()), (bytes, places) => {
        expect(split(cut(bytes, places))).toEqual(split([bytes]));
      }),
    );
  });

  it('agrees with splitting the whole text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', 'é', '😀') }), (text) => {
        const expected = text.split('\n').map((line) => line.replace(/\r$/, ''));
        if (text === '' || text.endsWith('\n')) expected.pop();
        expect(split([Buffer.from(text)])).toEqual(expected);
      }),
    );
  });

  it('cuts a long line at the limit, wherever its chunks end', () => {
    const long = Buffer.from(`${'x'.repeat(LINE_LIMIT + 5)}\nnext\n`);
    const expected = [`${'x'.repeat(LINE_LIMIT)} [line cut: 5 more bytes]`, 'next'];
    expect(split([long])).toEqual(expected);
    expect(split(cut(long, [7, LINE_LIMIT - 1, LINE_LIMIT + 2]))).toEqual(expected);
    expect(split([Buffer.alloc(LINE_LIMIT, 'y')])).toEqual(['y'.repeat(LINE_LIMIT)]);
  });

  it('has no last line when the stream ended with a line end', () => {
    expect(split([Buffer.from('a\nb\n')])).toEqual(['a', 'b']);
    expect(split([])).toEqual([]);
  });
});
