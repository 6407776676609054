import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FrameReader } from '../../src/pathod/frame-reader.ts';
import { type ReadRequest, RequestReader } from '../../src/pathod/request-reader.ts';

/** All requests up to the first that is broken, the bytes cut at the given places. */
function requestsOf(bytes: Uint8Array, cuts: readonly number[]): ReadRequest[] {
  const reader = new RequestReader();
  const found: ReadRequest[] = [];
  let from = 0;
  for (const to of [...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]) {
    const chunk = bytes.subarray(from, to);
    from = to;
    for (let at = 0; at < chunk.length; ) {
      at = reader.read(chunk, at);
      if (reader.ready === null) continue;
      found.push(reader.ready);
      if (reader.ready.kind === 'broken') return found;
      reader.ready = null;
    }
  }
  return found;
}

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('GET /p/200 HTTP/1.1\r\n', 'A: b\r\n', '\r\n', '\n', '\r', 'Content-Length: 3\r\n', 'abc'),
      fc.constantFrom('Transfer-Encoding: chunked\r\n', '3\r\nabc\r\n', '0\r\n\r\n', 'a;b=c\r\n', ' ', ':'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => Buffer.from(parts.join(''), 'latin1'));

test('requests are the same however their bytes are cut, and nothing throws', () => {
  fc.assert(
    fc.property(text, fc.array(fc.nat(), { maxLength: 10 }), (bytes, cuts) => {
      expect(requestsOf(bytes, cuts)).toEqual(requestsOf(bytes, []));
    }),
  );
});

test('any bytes are frames, and every byte is taken', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const reader = new FrameReader();
      for (let at = 0; at < bytes.length; ) {
        const end = reader.read(bytes, at);
        expect(end).toBeGreaterThan(at);
        at = end;
      }
    }),
  );
});
