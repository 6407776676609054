import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { assertLoopback, endpointOf, isLoopback } from '../../src/transport/endpoint.ts';

describe('endpointOf', () => {
  test.each([
    ['http://127.0.0.1:8080/path', { host: '127.0.0.1', port: 8080, tls: false }],
    ['http://localhost', { host: 'localhost', port: 80, tls: false }],
    ['https://localhost', { host: 'localhost', port: 443, tls: true, servername: 'localhost' }],
    ['https://[::1]:8443', { host: '::1', port: 8443, tls: true }],
  ])('%s', (url, endpoint) => expect(endpointOf(new URL(url))).toEqual(endpoint));

  test('refuses other schemes', () => {
    expect(() => endpointOf(new URL('ftp://127.0.0.1/'))).toThrow(UsageError);
  });
});

describe('loopback', () => {
  const inside = [
    '127.0.0.1',
    '127.9.8.7',
    '::1',
    '0:0:0:0:0:0:0:1',
    '::ffff:127.0.0.1',
    '::1%lo',
    'localhost',
    'LOCALHOST.',
  ];
  test.each(inside)('%s is this machine', (host) => {
    expect(isLoopback(host)).toBe(true);
    expect(() => assertLoopback({ host })).not.toThrow();
  });

  const outside = [
    '128.0.0.1',
    '127.0.0.1.example.com',
    '127.1',
    '0.0.0.0',
    '::',
    '::2',
    '::ffff:10.0.0.1',
    'example.com',
    'localhost.example',
    '',
  ];
  test.each(outside)('%s is not', (host) => {
    expect(isLoopback(host)).toBe(false);
    expect(() => assertLoopback({ host })).toThrow(/loopback only/);
  });
});
