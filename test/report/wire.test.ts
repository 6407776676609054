import { expect, test } from 'vitest';
import { renderMessages } from '../../src/corpus/case.ts';
import { parseRequests } from '../../src/language/parse.ts';
import { createSettings } from '../../src/language/settings.ts';
import { wireOf } from '../../src/report/wire.ts';

const payloads = (spec: string) => renderMessages(parseRequests(spec), createSettings({ host: 'h' }), 1);

/** The wire of these specs, a connection each, with its bytes as text. */
function shown(...specs: string[]) {
  return wireOf(specs.map(payloads))?.map((steps) =>
    steps.map((step) =>
      typeof step === 'object' && 'send_base64' in step
        ? Buffer.from(step.send_base64, 'base64').toString('latin1')
        : step,
    ),
  );
}

test('one request sent in one go needs no telling', () => {
  expect(wireOf([payloads('get:/:r:b"a\\0"')])).toBeNull();
});

test('pauses, leaving, several requests and several connections are told, step by step', () => {
  expect(shown('get:/:r:p1,0:p3,2')).toEqual([
    ['G', { pause_ms: 0 }, 'ET', { pause_ms: 2000 }, ' / HTTP/1.1\r\n\r\n', 'answer'],
  ]);
  // Who pauses for ever sends nothing more.
  expect(shown('get:/:r:p1,f')).toEqual([['G', 'answer']]);
  expect(shown('get:/:r:d3')).toEqual([['GET', 'leave']]);
  expect(shown('get:/:r get:/b:r')).toEqual([
    ['GET / HTTP/1.1\r\n\r\n', 'answer', 'GET /b HTTP/1.1\r\n\r\n', 'answer'],
  ]);
  expect(shown('get:/:r', 'get:/b:r')).toEqual([
    ['GET / HTTP/1.1\r\n\r\n', 'answer'],
    ['GET /b HTTP/1.1\r\n\r\n', 'answer'],
  ]);
});

test('a megabyte is too much to tell', () => {
  expect(wireOf([payloads('get:/:r:p1,0:b@2m')])).toBeNull();
});
