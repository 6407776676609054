import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countRequests, describeRequest } from '../../src/transport/request-completeness.ts';

const of = (text: string) => describeRequest(Buffer.from(text, 'latin1'));
const POST = 'POST / HTTP/1.1\r\nHost: x\r\n';

describe('complete', () => {
  test.each([
    'GET / HTTP/1.1\r\n\r\n',
    '\r\n\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n',
    'G\0T / HTTP/1.1\r\n: \r\nno colon\r\n\r\n',
    'GET /\r\n\r\n',
    `${POST}Content-Length: 2\r\n\r\nhi`,
    `${POST}Content-Length: 2, 2\r\ncontent-length:2\r\n\r\nhi`,
    `${POST}Content-Length: 2\r\n\r\nhiGET / HTTP/1.1\r\n\r\n`,
    `${POST}Transfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n`,
    `${POST}Transfer-Encoding: Chunked\r\n\r\n2;a=b\r\nhi\r\n00\r\nTrailer: 1\r\n\r\n`,
    'GET / HTTP/1.1\r\nA: 1\r\n fold\r\n\r\n',
    'GET / HTTP/1.1\r\n\r\n\r\n',
  ])('%j', (text) => expect(of(text)).toBe('complete'));
});

describe('incomplete', () => {
  test.each([
    '',
    '\r\n',
    'GET',
    'GET / HTTP/1.1',
    'GET / HTTP/1.1\r',
    'GET / HTTP/1.1\r\n',
    'GET / HTTP/1.1\r\nHost: x\r\n',
    `${POST}Content-Length: 3\r\n\r\nhi`,
    `${POST}Content-Length: 99999999999999999999999999\r\n\r\nhi`,
    `${POST}Content-Length: 2\r\n\r\nhiGET`,
    `${POST}Transfer-Encoding: chunked\r\n\r\n`,
    `${POST}Transfer-Encoding: chunked\r\n\r\n5\r\nhi`,
    `${POST}Transfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n`,
    `${POST}Transfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n`,
  ])('%j', (text) => expect(of(text)).toBe('incomplete'));
});

describe('ambiguous', () => {
  test.each([
    'GET / HTTP/1.1\n\n',
    'GET / HTTP/1.1\nHost: x\r\n\r\n',
    'GET / HTTP/1.1\r\nA: b\rc\r\n\r\n',
    'GET /\r\n',
    'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    ...['x', '-1', '+2', '2, 3', '0x2', '', '2 2', '2\x0b'].map(
      (length) => `${POST}Content-Length: ${length}\r\n\r\nhi`,
    ),
    `${POST}Content-Length : 2\r\n\r\nhi`,
    `${POST}Content_Length: 2\r\n\r\nhi`,
    `${POST}\x0bTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    `${POST}Content-Length: 2\r\n 0\r\n\r\nhi`,
    `${POST}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    `${POST}Transfer-Encoding: identity\r\n\r\n`,
    `${POST}Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n`,
    'POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ...['zz\r\n', '2\nhi\r\n0\r\n\r\n', '1\r\nhi\r\n0\r\n\r\n', '-1\r\n', ' 2\r\nhi\r\n0\r\n\r\n', '\r\n'].map(
      (body) => `${POST}Transfer-Encoding: chunked\r\n\r\n${body}`,
    ),
  ])('%j', (text) => expect(of(text)).toBe('ambiguous'));
});

test('a beginning is enough when only the body goes on', () => {
  const head = Buffer.from(`${POST}Content-Length: 1000000\r\n\r\n`);
  expect(describeRequest(head, head.length + 1_000_000)).toBe('complete');
  expect(describeRequest(head, head.length + 999_999)).toBe('incomplete');
  expect(describeRequest(Buffer.from(POST), 1_000_000)).toBe('ambiguous');
});

test('every proper beginning of a whole request is incomplete, whatever its body', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 1, maxLength: 40 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (body, part) => {
        const bytes = Buffer.concat([Buffer.from(`${POST}Content-Length: ${body.length}\r\n\r\n`), body]);
        expect(describeRequest(bytes)).toBe('complete');
        expect(describeRequest(bytes.subarray(0, Math.floor(part * bytes.length * 0.999)))).toBe('incomplete');
      },
    ),
  );
});

test('any bytes get one of the three words', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'GET / HTTP/1.1\r\n',
      'Content-Length: 3\r\n',
      'Transfer-Encoding: chunked\r\n',
      '\r\n',
      '3\r\nabc\r\n',
      '0\r\n',
    ),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      expect(['complete', 'incomplete', 'ambiguous']).toContain(of(pieces.join('')));
    }),
  );
});

describe('the number of requests', () => {
  const head = 'POST / HTTP/1.1\r\nHost: a\r\n';
  test.each([
    ['one', `${head}\r\n`, 1],
    ['two on one connection', `${head}\r\n${head}\r\n`, 2],
    [
      'a coding nobody knows, refused with all that follows (RFC 9112 section 6.3)',
      `${head}Transfer-Encoding: chunkedchunked\r\n\r\n${head}\r\n`,
      1,
    ],
    ['an unfinished one', `${head}Content-Length: 3\r\n\r\nx`, null],
    ['lengths that disagree', `${head}Content-Length: 1\r\nContent-Length: 2\r\n\r\nx`, null],
    ['a trailer that is no field', `${head}Transfer-Encoding: chunked\r\n\r\n0\r\nx \r\n\r\n`, null],
  ])('%s', (_, text, count) => {
    expect(countRequests(Buffer.from(text, 'latin1'))).toBe(count);
  });
});
