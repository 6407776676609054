import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BODY_LIMIT, RESPONSE_LIMIT, ResponseReader } from '../../src/transport/response-reader.ts';

interface Reading {
  chunks: readonly Uint8Array[];
  methods?: readonly string[];
  closed?: boolean;
}

function read({ chunks, methods = [], closed = true }: Reading) {
  const reader = new ResponseReader();
  for (const method of methods) reader.expect(method);
  for (const chunk of chunks) {
    const shared = Uint8Array.from(chunk);
    reader.push(shared);
    // The socket's buffer is reused at once.
    shared.fill(0xee);
  }
  reader.finish(closed);
  const { responses, interim, surplus, completed } = reader;
  return {
    responses: responses.map((response) => ({ ...response, body: Buffer.from(response.body).toString('latin1') })),
    interim,
    surplus,
    completed,
  };
}

const all = (text: string, rest: Partial<Reading> = {}) => read({ chunks: [Buffer.from(text, 'latin1')], ...rest });
const only = (text: string, rest: Partial<Reading> = {}) => {
  const { responses } = all(text, rest);
  expect(responses).toHaveLength(1);
  return responses[0]!;
};

describe('a response', () => {
  test('with Content-Length', () => {
    expect(only('HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX:\t a b \r\n\r\nhi')).toEqual({
      kind: 'http1',
      status: 200,
      reason: 'OK',
      headers: [
        ['Content-Length', '2'],
        ['X', 'a b'],
      ],
      body: 'hi',
      bodyLength: 2,
      complete: true,
    });
  });

  test('cut inside the body is not complete', () => {
    expect(only('HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nhi')).toMatchObject({ bodyLength: 2, complete: false });
  });

  test('cut inside the head keeps the whole lines', () => {
    expect(only('HTTP/1.1 500 Oops\r\nA: b\r\nContent-Len')).toMatchObject({
      kind: 'http1',
      status: 500,
      reason: 'Oops',
      headers: [['A', 'b']],
      complete: false,
    });
    expect(only('HTTP/1.1 50')).toMatchObject({ kind: 'garbage', status: null, complete: false });
    expect(only('HTTP/1.1 500')).toMatchObject({ kind: 'http1', status: 500, complete: false });
    expect(only('HTT')).toMatchObject({ kind: 'garbage', status: null, complete: false });
  });

  test('with bare LF, folded and colonless lines', () => {
    expect(only('HTTP/1.0 404\nA: 1\n  2\nnonsense\n\nrest')).toMatchObject({
      status: 404,
      reason: '',
      headers: [
        ['A', '1 2'],
        ['nonsense', ''],
      ],
      body: 'rest',
      complete: true,
    });
  });

  test('delimited by the close is complete only when the server closed', () => {
    const text = 'HTTP/1.1 200 OK\r\n\r\nabc';
    expect(only(text)).toMatchObject({ body: 'abc', complete: true });
    expect(only(text, { closed: false })).toMatchObject({ body: 'abc', complete: false });
  });

  test('chunked, with extensions, padding and trailers', () => {
    const head = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, Chunked\r\nContent-Length: 99\r\n\r\n';
    const { responses } = all(
      `${head}3;a="b"\r\nabc\r\n2  \r\nde\n0\r\nTrailer: x\r\n\r\n${'HTTP/1.1 204 No\r\n\r\n'}`,
    );
    expect(responses).toMatchObject([
      { body: 'abcde', bodyLength: 5, complete: true },
      { status: 204, complete: true },
    ]);
  });

  test.each([
    ['no size', 'abc'.replace('abc', 'xyz\r\n')],
    ['a chunk longer than it says', '1\r\nabc\r\n0\r\n\r\n'],
    ['a size beyond all numbers', 'fffffffffffffffff\r\nabc'],
  ])('chunked with %s is never complete', (_, body) => {
    expect(only(`HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${body}`)).toMatchObject({ complete: false });
  });

  test.each(['x', '-1', '1, 2', '5 5', '99999999999999999999', ''])(
    'with Content-Length "%s" is never complete',
    (value) => {
      expect(only(`HTTP/1.1 200 OK\r\nContent-Length: ${value}\r\n\r\nhello`)).toMatchObject({
        bodyLength: 5,
        complete: false,
      });
    },
  );

  test('repeated equal lengths are one length', () => {
    expect(only('HTTP/1.1 200 OK\r\nContent-Length: 2, 2\r\ncontent-length : 2\r\n\r\nhi')).toMatchObject({
      complete: true,
    });
  });

  test.each([
    ['HEAD', '200'],
    ['GET', '204'],
    ['GET', '304'],
  ])('to %s with %s has no body whatever its length says', (method, status) => {
    const text = `HTTP/1.1 ${status} X\r\nContent-Length: 50\r\n\r\n`;
    expect(only(text, { methods: [method], closed: false })).toMatchObject({ complete: true, bodyLength: 0 });
  });

  test('to CONNECT opens a tunnel unless it says how long it is', () => {
    expect(only('HTTP/1.1 200 OK\r\n\r\n', { methods: ['CONNECT'], closed: false })).toMatchObject({ complete: true });
    expect(only('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi', { methods: ['CONNECT'] })).toMatchObject({
      body: 'hi',
    });
  });

  test('with an odd status', () => {
    expect(only('HTTP/1.1 99999 Far\r\nContent-Length: 0\r\n\r\n')).toMatchObject({ kind: 'http1', status: 99999 });
    expect(only('HTTP/1.1 abc\r\nContent-Length: 0\r\n\r\n')).toMatchObject({
      kind: 'garbage',
      status: null,
      complete: true,
    });
  });
});

describe('a stream', () => {
  test('of 1xx and a final response', () => {
    const { responses, interim } = all(
      'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Hints\r\nA: b\r\n\r\nHTTP/1.1 204 No\r\n\r\n',
    );
    expect(interim).toBe(2);
    expect(responses).toMatchObject([{ status: 204, headers: [] }]);
  });

  test('is opaque after 101', () => {
    const { responses, interim } = all('HTTP/1.1 101 Switching\r\n\r\nHTTP/1.1 200 OK\r\n\r\n');
    expect(interim).toBe(0);
    expect(responses).toMatchObject([{ status: 101, complete: true, bodyLength: 0 }]);
  });

  test('without a status line is HTTP/0.9, or garbage when it is no text', () => {
    expect(only('<html>hi')).toMatchObject({ kind: 'http09', status: null, body: '<html>hi', complete: true });
    expect(only('HTTX/1.1 200')).toMatchObject({ kind: 'http09', body: 'HTTX/1.1 200' });
    expect(only('\x15\x03\x01\x00\x02\x02\x0a')).toMatchObject({ kind: 'garbage', bodyLength: 7 });
  });

  test('that goes on after a response without a status line ends in garbage', () => {
    const { responses } = all('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhimore');
    expect(responses).toMatchObject([{ body: 'hi' }, { kind: 'garbage', body: 'more' }]);
  });

  test('skips empty lines between responses', () => {
    expect(all('\r\n\nHTTP/1.1 204 A\r\n\r\n\r\nHTTP/1.1 204 B\r\n\r\n').responses).toHaveLength(2);
    expect(all('\r\n').responses).toEqual([]);
  });

  test('without end keeps a bounded part and counts the rest', () => {
    const chunks = [
      Buffer.from('HTTP/1.1 200 OK\r\n\r\n'),
      ...Array.from({ length: 40 }, () => new Uint8Array(16_384)),
    ];
    const [response] = read({ chunks }).responses;
    expect(response).toMatchObject({ bodyLength: 40 * 16_384, complete: true });
    expect(response!.body).toHaveLength(BODY_LIMIT);
  });

  test('with an endless head keeps its beginning and still finds its end', () => {
    const line = `A: ${'x'.repeat(997)}\r\n`;
    const text = `HTTP/1.1 200 OK\r\nFirst: 1\r\n${line.repeat(200)}Content-Length: 1\r\n\r\nz`;
    const response = only(text);
    expect(response.headers[0]).toEqual(['First', '1']);
    expect(response.headers.length).toBeLessThan(70);
    expect(response).toMatchObject({ status: 200, body: 'z' });
  });

  test('of very many responses keeps some and counts the others', () => {
    const result = all('HTTP/1.1 204 No\r\n\r\n'.repeat(RESPONSE_LIMIT + 5));
    expect(result).toMatchObject({ surplus: 5, completed: RESPONSE_LIMIT + 5 });
    expect(result.responses).toHaveLength(RESPONSE_LIMIT);
  });
});

// Pieces that bring the reader into each of its states, so that random streams are more than one garbage body.
const piece = fc.constantFrom(
  'HTTP/1.1 200 OK\r\n',
  'HTTP/1.1 100 C\r\n\r\n',
  'HTTP/1.0 500\n',
  'HTTP/1.1 x\r\n',
  'HTT',
  'Content-Length: 3\r\n',
  'Content-Length: x\r\n',
  'Transfer-Encoding: chunked\r\n',
  ' fold\r\n',
  '\r\n',
  '\n',
  '\r',
  '3\r\nabc\r\n',
  'A;x=y\r\n0123456789\r\n',
  '0\r\n',
  '0\r\n\r\n',
  'T: 1\r\n',
  'abc',
  '\0',
);
const stream = fc
  .array(fc.oneof({ weight: 8, arbitrary: piece }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }), {
    maxLength: 25,
  })
  .map((pieces) => Buffer.from(pieces.join(''), 'latin1'));

describe('any bytes', () => {
  test('never throw, and give the same result in whatever chunks they come', () => {
    const arbitrary = fc.record({
      bytes: stream,
      cuts: fc.array(fc.nat(300), { maxLength: 12 }),
      closed: fc.boolean(),
      methods: fc.array(fc.constantFrom('HEAD', 'GET', 'CONNECT'), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(arbitrary, ({ bytes, cuts, closed, methods }) => {
        const whole = read({ chunks: [bytes], closed, methods });
        const at = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
        const parts = at.slice(1).map((end, i) => bytes.subarray(at[i], end));
        expect(read({ chunks: parts, closed, methods })).toEqual(whole);
        const single = [...bytes].map((byte) => Uint8Array.of(byte));
        expect(read({ chunks: single, closed, methods })).toEqual(whole);
      }),
      { numRuns: 2_000 },
    );
  });

  test('of a large head are the same in whatever chunks they come', () => {
    const text = `HTTP/1.1 200 OK\r\n${'Header: value\r\n'.repeat(6_000)}Content-Length: 2\r\n\r\nhi`;
    const bytes = Buffer.from(text);
    const whole = read({ chunks: [bytes] });
    for (const size of [1_000, 4_096, 65_535, 65_536, 65_537]) {
      const chunks: Uint8Array[] = [];
      for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
      expect(read({ chunks })).toEqual(whole);
    }
  });
});
