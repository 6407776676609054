import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toJson } from '../../src/report/json.ts';
import { byteLength, rawRequestLines, wireLength, wireLines } from '../../src/report/raw-request.ts';
import { reproduceWithPython } from '../../src/report/reproduce.ts';
import type { Wire, WireStep } from '../../src/report/wire.ts';
import { finding, report } from './reports.ts';

let server: Server;
let url: string;
/** What came on each connection since the last line was played, read by read. */
let connections: string[][] = [];
/** Bytes after which the server answers, again and again. */
let expected = 0;
/** How each connection ended, by the code of its error; '' without one. */
let ends: Promise<string>[] = [];

beforeAll(async () => {
  server = createServer((socket) => {
    const reads: string[] = [];
    connections.push(reads);
    let due = expected;
    ends.push(
      new Promise((resolve) => {
        socket.on('error', ({ code }: NodeJS.ErrnoException) => resolve(code ?? '')).on('close', () => resolve(''));
      }),
    );
    socket.on('data', (chunk) => {
      reads.push(chunk.toString('latin1'));
      due -= chunk.length;
      if (due > 0) return;
      due += expected;
      socket.write('HTTP/1.1 400 Bad Request\r\n\r\n');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/base`;
});
afterAll(() => server.close());

async function play(command: string | null, answerAfter: number): Promise<string> {
  connections = [];
  ends = [];
  expected = answerAfter;
  const { stdout } = await promisify(execFile)('bash', ['--norc', '-c', command!]);
  return stdout;
}

const base64 = (text: string) => Buffer.from(text, 'latin1').toString('base64');
const send = (text: string): WireStep => ({ send_base64: base64(text) });

test('the line sends exactly the bytes and shows the answer', async () => {
  const bytes = Buffer.from(Array.from({ length: 512 }, (_, i) => i % 256));
  const command = reproduceWithPython(finding({ request_base64: bytes.toString('base64') }), url, null);
  expect(await play(command, bytes.length)).toContain('400 Bad Request');
  expect(connections.map((reads) => reads.join(''))).toEqual([bytes.toString('latin1')]);
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
  expect(await play(command, bytes.length)).toContain('400 Bad Request');
  expect(connections.map((reads) => reads.join(''))).toEqual([bytes.toString('latin1')]);
  const wire = [[send('quick'), { pause_ms: 0 }, { send_base64: bytes.toString('base64') }, 'answer' as const]];
  writeFileSync(file, toJson(report([finding({ wire })])));
  expect(await play(reproduceWithPython(finding({ wire }), url, file), 5 + bytes.length)).toContain('400 Bad Request');
  expect(connections[0]!.join('')).toBe(`quick${bytes.toString('latin1')}`);
  rmSync(folder, { recursive: true });
});

test('a pause parts what is sent before it from what is sent after it, even one of nothing', async () => {
  const wire: Wire = [[send("GET /it's"), { pause_ms: 300 }, send(' HTTP/1.1\r\n\r\n'), 'answer']];
  expect(await play(reproduceWithPython(finding({ wire }), url, null), 22)).toContain('400 Bad Request');
  expect(connections).toEqual([["GET /it's", ' HTTP/1.1\r\n\r\n']]);
  const short = finding({ wire: [[send('G'), { pause_ms: 0 }, send('ET'), 'answer']] });
  expect(reproduceWithPython(short, url, null)).toContain('time.sleep(0.05); ');
});

test('the next request of a connection waits for the answer to the one before', async () => {
  const wire: Wire = [[send('one'), 'answer', send('two'), 'answer']];
  expect((await play(reproduceWithPython(finding({ wire }), url, null), 3)).match(/400/g)).toHaveLength(2);
  expect(connections).toEqual([['one', 'two']]);
});

test('a sequence has a connection for each of its lines, in order or at once', async () => {
  const wire: Wire = [
    [send('first'), 'answer'],
    [send('after'), 'leave'],
  ];
  const f = finding({ wire, sequence: ['get:/', 'get:/:d5'] });
  expect((await play(reproduceWithPython(f, url, null), 5)).match(/400/g)).toHaveLength(1);
  expect(connections).toEqual([['first'], ['after']]);
  expect(reproduceWithPython({ ...f, at_once: true }, url, null)).toContain("' & python3 -c '");
});

test.each([
  ['reset', 'ECONNRESET'],
  [null, ''],
] as const)('a client leaves by a reset where it takes one, once what it sent is read (%s)', async (leaves, code) => {
  await play(reproduceWithPython(finding({ leaves, wire: [[send('half'), 'leave']] }), url, null), 5);
  expect(await Promise.all(ends)).toEqual([code]);
  expect(connections).toEqual([['half']]);
});

test('what leaks is played as often as it takes to be seen', async () => {
  expect((await play(reproduceWithPython(finding({ times: 3 }), url, null), 1)).match(/400/g)).toHaveLength(3);
  expect(connections).toHaveLength(3);
});

test('what a person must fill in, what the report does not have, or has no address, has no such line', () => {
  expect(reproduceWithPython(finding({ sequence: ['get:/', 'get:/'] }), url, null)).toBeNull();
  const wire: Wire = [
    [send('a'), 'answer'],
    [send('{id'), 'answer'],
  ];
  expect(reproduceWithPython(finding({ wire, captures: [['id = (\\d+)'], []] }), url, null)).toBeNull();
  expect(reproduceWithPython(finding({ request_base64: '' }), url, null)).toBeNull();
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

test('a raw request says how the client leaves', () => {
  const wire: Wire = [[send('x'), 'leave']];
  expect(wireLines(finding({ wire, leaves: 'reset' }))).toEqual(['x', '… the client leaves by a reset']);
});

test('a request is shown with what else happens on its connections', () => {
  const f = finding({
    wire: [
      [send('GET / HTTP/1.1\r\n'), { pause_ms: 1500 }, send('\r\n'), 'answer', send('x'), 'leave'],
      [send('G'), 'answer'],
    ],
  });
  expect(wireLength(f)).toBe(20);
  expect(wireLines(f)).toEqual([
    '… connection 1:',
    String.raw`GET / HTTP/1.1\r\n`,
    '… a pause of 1.5 s',
    String.raw`\r\n`,
    '… the answer is read',
    'x',
    '… the client leaves',
    '… connection 2:',
    'G',
  ]);
});
