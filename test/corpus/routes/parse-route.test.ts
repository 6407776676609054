import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRoute } from '../../../src/corpus/routes/parse-route.ts';
import { UsageError } from '../../../src/errors.ts';

const bare = { contentType: null, body: null };

function errorOf(text: string): UsageError {
  try {
    parseRoute(text);
  } catch (error) {
    return error as UsageError;
  }
  throw new Error(`parsed: ${text}`);
}

describe('parseRoute', () => {
  test.each([
    ['GET /', { method: 'GET', path: '/', ...bare }],
    ['get  /info?a=1', { method: 'GET', path: '/info?a=1', ...bare }],
    ['  GET /x  ', { method: 'GET', path: '/x', ...bare }],
    ['WS /chat', { method: 'WS', path: '/chat', ...bare }],
    ['WS /chat {"a": 1}', { method: 'WS', path: '/chat', contentType: null, body: '{"a": 1}' }],
    ['WS /io 42["join",{}]', { method: 'WS', path: '/io', contentType: null, body: '42["join",{}]' }],
    [
      'POST /echo text/plain hello world',
      { method: 'POST', path: '/echo', contentType: 'text/plain', body: 'hello world' },
    ],
    [
      'PUT /a application/json {"a": [1, 2]}',
      { method: 'PUT', path: '/a', contentType: 'application/json', body: '{"a": [1, 2]}' },
    ],
    [
      'POST /a text/plain; charset=utf-8 x; y',
      { method: 'POST', path: '/a', contentType: 'text/plain; charset=utf-8', body: 'x; y' },
    ],
    ['POST /a application/json', { method: 'POST', path: '/a', contentType: 'application/json', body: '{}' }],
    [
      'POST /a application/x-www-form-urlencoded',
      { method: 'POST', path: '/a', contentType: 'application/x-www-form-urlencoded', body: 'a=1' },
    ],
  ])('%s', (text, route) => {
    expect(parseRoute(text)).toEqual(route);
  });

  test('a multipart route without a body gets one with its boundary', () => {
    const route = parseRoute('POST /upload multipart/form-data');
    expect(route.contentType).toBe('multipart/form-data; boundary=patho');
    expect(route.body).toMatch(/^--patho\r\n.*name="a"\r\n\r\n1\r\n--patho--\r\n$/s);
    expect(parseRoute('POST /u multipart/form-data; boundary=xx').body).toMatch(/^--xx\r\n/);
  });

  test.each([
    ['', 1, 'nothing here'],
    ['GET', 4, 'path is missing'],
    ['GET info', 5, 'must start with /'],
    ['G@T /', 1, 'no method'],
    ['GET /a\u00e9', 7, 'percent-encoded'],
    ['POST /a text hello', 9, 'no content type'],
    ['WS /a text/plain', 7, 'must be JSON'],
  ])('%j is refused at column %d', (text, column, why) => {
    const error = errorOf(text);
    expect(error).toBeInstanceOf(UsageError);
    expect(error.message).toContain(why);
    expect(error.place).toMatchObject({ source: '--route', line: 1, column, text });
  });

  test('any text is a route or a usage error', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          expect(parseRoute(text).path).toMatch(/^\//);
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
        }
      }),
    );
  });
});
