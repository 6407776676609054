import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toJson } from '../../src/report/json.ts';
import { byteLength, rawRequestLines } from '../../src/report/raw-request.ts';
import { reproduceWithPython } from '../../src/report/reproduce.ts';
import { finding, report } from './reports.ts';

let server: Server;
let url: string;
let expected = 0;
let received = Buffer.alloc(0);

beforeAll(async () => {
  server = createServer((socket) => {
    received = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      if (received.length >= expected) socket.end('HTTP/1.1 400 Bad Request\r\n\r\n');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/base`;
});
afterAll(() => server.close());

async function play(command: string, bytes: Buffer): Promise<string> {
  expected = bytes.length;
  const { stdout } = await promisify(execFile)('bash', ['--norc', '-c', command]);
  return stdout;
}

test('the line sends exactly the bytes and shows the answer', async () => {
  const bytes = Buffer.from(Array.from({ length: 512 }, (_, i) => i % 256));
  const command = reproduceWithPython(finding({ request_base64: bytes.toString('base64') }), url, null);
  expect(await play(command!, bytes)).toContain('400 Bad Request');
  expect(received.equals(bytes)).toBe(true);
});

test('a long request is read from the JSON report', async () => {
  const bytes = Buffer.alloc(300_000, 'ab\0');
  const f = finding({ request_base64: bytes.toString('base64') });
  expect(reproduceWithPython(f, url, null)).toBeNull();
  const folder = mkdtempSync(join(tmpdir(), "patho it's "));
  const file = join(folder, 'report.json');
  writeFileSync(file, toJson(report([finding({ fingerprint: 'other' }), f])));
  const command = reproduceWithPython(f, url, file);
  expect(command!.length).toBeLessThan(600);
  expect(await play(command!, bytes)).toContain('400 Bad Request');
  expect(received.equals(bytes)).toBe(true);
  rmSync(folder, { recursive: true });
});

test('what needs several requests, or has no address, has no such line', () => {
  expect(reproduceWithPython(finding({ sequence: ['get:/', 'get:/'] }), url, null)).toBeNull();
  expect(reproduceWithPython(finding(), 'not an address', null)).toBeNull();
});

test('TLS, IPv6 and a client that leaves early', () => {
  const f = finding({ response: { status: null, ended: 'disconnect' } });
  const command = reproduceWithPython(f, 'https://[::1]/', null);
  expect(command).toContain('("::1",443)');
  expect(command).toContain('wrap_socket');
  expect(command).toContain('s.close()');
});

test('a raw request is shown byte for byte and bounded', () => {
  const bytes = Buffer.from('GET /\\ HTTP/1.1\r\nA: \x00\xff\t\r\n\r\nrest', 'latin1');
  expect(rawRequestLines(bytes.toString('base64'))).toEqual([
    String.raw`GET /\\ HTTP/1.1\r\n`,
    String.raw`A: \x00\xff\t\r\n`,
    String.raw`\r\n`,
    'rest',
  ]);
  const huge = Buffer.alloc(5_000_000, 'a').toString('base64');
  expect(byteLength(huge)).toBe(5_000_000);
  expect(rawRequestLines(huge).at(-1)).toBe('… (4997952 more bytes)');
});
