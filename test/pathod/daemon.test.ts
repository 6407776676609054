import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { parseAnchor } from '../../src/pathod/anchor.ts';
import { answerOf, asking, clientOf, daemonWith } from './daemons.ts';

const anchor = (text: string) => parseAnchor(text, () => null);
const HANDSHAKE = [
  'Connection: keep-alive, Upgrade',
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
  '',
].join('\r\n');

describe('a spec in the path', () => {
  test.each([
    ['200', 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n'],
    ['404:m"Gone fishing":b"x"', 'HTTP/1.1 404 Gone fishing\r\nContent-Length: 1\r\n\r\nx'],
    ['200:r:h"A"="\\x00\\r"', 'HTTP/1.1 200 OK\r\nA: \0\r\r\n\r\n'],
    ['wf:fin:b"hi"', '\x81\x02hi'],
  ])('%s is played', async (spec, bytes) => {
    expect(await answerOf(await daemonWith(), asking(spec))).toBe(bytes);
  });

  test('may stand there as it is, blanks and all', async () => {
    const started = await daemonWith();
    expect(await answerOf(started, 'GET /p/200:b"a b" HTTP/1.1\r\n\r\n')).toMatch(/\r\n\r\na b$/);
    expect(await answerOf(started, 'GET http://x:80/p/200:b"a%25" HTTP/1.1\r\n\r\n')).toMatch(/\r\n\r\na%$/);
  });

  test('has the prefix of -c', async () => {
    const started = await daemonWith({ prefix: '/spec=' });
    expect(await answerOf(started, 'GET /spec=201 HTTP/1.1\r\n\r\n')).toMatch(/^HTTP\/1.1 201 /);
    expect(await answerOf(started, asking('201'))).toMatch(/^HTTP\/1.1 800 Not found/);
  });

  test('can ask for more than memory holds; the rest is not made when the client leaves', async () => {
    const started = await daemonWith();
    const client = await clientOf(started);
    client.send(asking('200:b@100t'));
    await client.until((text) => text.length > 300_000);
    client.socket.destroy();
    const { error } = await started.recorded(() => true);
    expect(error).toMatch(/^The client left after \d+ bytes/);
  });
});

describe('what cannot be played is 800', () => {
  test('with the place of a parse error', async () => {
    const text = await answerOf(await daemonWith(), asking('200:zz'));
    expect(text).toMatch(/^HTTP\/1\.1 800 Parse Error\r\nContent-Type: text\/plain\r\nContent-Length: \d+\r\n\r\n/);
    expect(text).toMatch(/\r\n\r\npathod error: Error parsing response spec: expected .*\n200:zz\n {4}\^\n$/);
  });

  test.each([
    ['GET / HTTP/1.1\r\n\r\n', 'Not found'],
    ['GET /p/ HTTP/1.1\r\n\r\n', 'Not found'],
    [asking('ws'), 'Render Error'],
    [asking('200:b<x'), 'File access denied.'],
    [asking('\xff'), 'Parse Error'],
    [asking('200:b@9999999999t'), 'Render Error'],
  ])('%j is %s', async (request, reason) => {
    const text = await answerOf(await daemonWith(), request);
    expect(text.startsWith(`HTTP/1.1 800 ${reason}\r\n`)).toBe(true);
    expect(text).toContain('\r\n\r\npathod error: ');
  });

  test('and the connection goes on', async () => {
    const text = await answerOf(await daemonWith(), asking('zz') + asking('204'));
    expect(text).toMatch(/^HTTP\/1.1 800 Parse Error[\s\S]*HTTP\/1.1 204 No Content/);
  });
});

describe('the policy', () => {
  test('--limit-size', async () => {
    const started = await daemonWith({ sizeLimit: 100 });
    expect(await answerOf(started, asking('200:b@10'))).toMatch(/^HTTP\/1.1 200 /);
    expect(await answerOf(started, asking('200:b@100'))).toMatch(/^HTTP\/1.1 800 Response too large\.\r\n/);
    expect(await answerOf(started, asking('200:ia,@100'))).toMatch(/^HTTP\/1.1 800 Response too large\.\r\n/);
  });

  test('--nohang', async () => {
    const started = await daemonWith({ pauses: false, anchors: [anchor('/slow=200:pa,f')] });
    expect(await answerOf(started, asking('200:p0,f'))).toMatch(/^HTTP\/1.1 800 Pauses have been disabled\.\r\n/);
    expect(await answerOf(started, 'GET /slow HTTP/1.1\r\n\r\n')).toMatch(/^HTTP\/1.1 800 Pauses have been disabled/);
  });

  test('--nocraft leaves the anchors', async () => {
    const started = await daemonWith({ crafting: false, anchors: [anchor('/a=203')] });
    expect(await answerOf(started, asking('200'))).toMatch(/^HTTP\/1.1 800 Crafting disabled\.\r\n/);
    expect(await answerOf(started, 'GET /a HTTP/1.1\r\n\r\n')).toMatch(/^HTTP\/1.1 203 /);
  });

  test('the first anchor that matches at the start of the path wins, before the prefix', async () => {
    const started = await daemonWith({ anchors: [anchor('/x|/p/200=501'), anchor('/x.*=502'), anchor('/.=503')] });
    const status = async (path: string) => (await answerOf(started, `GET ${path} HTTP/1.1\r\n\r\n`)).slice(9, 12);
    expect(await Promise.all(['/x1', '/p/200', '/y', '/p/404', '//'].map(status))).toEqual([
      '501',
      '501',
      '503',
      '503',
      '503',
    ]);
  });

  test('files come from the static directory alone', async () => {
    const staticDir = mkdtempSync(join(tmpdir(), 'pathod-'));
    writeFileSync(join(staticDir, 'page'), 'in a file');
    const started = await daemonWith({ staticDir });
    expect(await answerOf(started, asking('200:b<page'))).toMatch(/\r\n\r\nin a file$/);
    for (const name of ['../page', '/etc/passwd', 'none', '.', '"a\\x00b"']) {
      expect(await answerOf(started, asking(`200:b<${name}`))).toMatch(/^HTTP\/1.1 800 File access denied\.\r\n/);
    }
  });

  test('-e logs what the random choices were', async () => {
    const started = await daemonWith({ explain: true });
    const text = await answerOf(started, asking('200:b@3,digits:ir,"X"'));
    const { spec } = await started.recorded(() => true);
    const digits = /b'(\d{3})'/.exec(spec ?? '')?.[1];
    expect(text.replace('X', '')).toBe(`HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n${digits}`);
    expect(spec).toMatch(new RegExp(`:i${text.indexOf('X')},'X'`));
  });

  test.each(['0.0.0.0', '::', '192.168.1.1', 'example.com'])('does not listen on %s', async (host) => {
    await expect(daemonWith({ host })).rejects.toThrow(UsageError);
    await expect(daemonWith({ host })).rejects.toThrow(/this machine only/);
  });

  test('says that a port is taken', async () => {
    const { daemon } = await daemonWith();
    await expect(daemonWith({ port: daemon.port })).rejects.toThrow(/the port is taken; give another with -p/);
  });
});

describe('actions', () => {
  test('a disconnect ends the connection at its byte, before pipelined requests', async () => {
    const client = await clientOf(await daemonWith());
    client.send(asking('200:b"0123456789":d42') + asking('200'));
    expect(await client.end()).toBe('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n012');
  });

  test('a disconnect at 0 sends nothing', async () => {
    const client = await clientOf(await daemonWith());
    client.send(asking('200:d0'));
    expect(await client.end()).toBe('');
  });

  test('what is injected counts for no offset', async () => {
    expect(await answerOf(await daemonWith(), asking('200:b"ab":i0,"<":i9,"[":i39,"|":ia,">"'))).toBe(
      '<HTTP/1.1 [200 OK\r\nContent-Length: 2\r\n\r\na|b>',
    );
  });

  test('a pause holds the bytes behind it back', async () => {
    const client = await clientOf(await daemonWith());
    const startedAt = performance.now();
    client.send(asking('200:p8,1'));
    expect(await client.until((text) => text.length > 0)).toBe('HTTP/1.1');
    expect(await client.until((text) => text.endsWith('\r\n\r\n'))).toMatch(/^HTTP\/1\.1 200 OK/);
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(1000);
  });

  test('a pause for ever ends when the daemon stops', async () => {
    const started = await daemonWith();
    const client = await clientOf(started);
    client.send(asking('200:p8,f'));
    await client.until((text) => text === 'HTTP/1.1');
    await started.daemon.close();
    expect(await client.end()).toBe('HTTP/1.1');
  });
});

describe('connections', () => {
  test('200 requests on one connection', async () => {
    const client = await clientOf(await daemonWith());
    for (let i = 0; i < 200; i += 1) {
      client.send(asking(`200:b"${i}."`));
      await client.until((text) => text.endsWith(`\r\n\r\n${i}.`));
    }
  });

  test('5000 pipelined requests, answered in order, while others are served', async () => {
    const started = await daemonWith();
    const client = await clientOf(started);
    client.send(Array.from({ length: 5000 }, (_, i) => `GET /p/200:b"${i};" HTTP/1.1\r\n\r\n`).join(''));
    expect(await answerOf(started, asking('201'))).toMatch(/^HTTP\/1.1 201 /);
    const text = await client.until((all) => all.endsWith('\r\n\r\n4999;'));
    expect([...text.matchAll(/\r\n\r\n(\d+);/g)].map((match) => Number(match[1]))).toEqual(
      Array.from({ length: 5000 }, (_, i) => i),
    );
  });

  test('bodies are passed over, of a length and chunked', async () => {
    const bodies = `POST /p/201 HTTP/1.1\r\nContent-Length: 5\r\n\r\nGET /${'PUT /p/202 HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n'}5;a=b\r\nGET /\r\n0\r\nX: y\r\n\r\n`;
    const text = await answerOf(await daemonWith(), bodies + asking('203'));
    expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 201', 'HTTP/1.1 202', 'HTTP/1.1 203']);
  });

  test.each([
    ['HTTP/1.1', 'Connection: close', true],
    ['HTTP/1.0', 'A: b', true],
    ['HTTP/1.0', 'Connection: keep-alive', false],
    ['HTTP/1.1', 'A: b', false],
  ])('%s with %s: ends after the answer: %s', async (version, header, ends) => {
    const client = await clientOf(await daemonWith());
    client.send(`GET /p/200 ${version}\r\n${header}\r\n\r\n${asking('404:da')}`);
    expect((await client.end()).includes('404')).toBe(!ends);
  });

  test('-t ends a silent connection, but not a pause', async () => {
    const started = await daemonWith({ timeoutMs: 100 });
    const silent = await clientOf(started);
    const paused = await clientOf(started);
    paused.send(asking('200:p8,1'));
    expect(await silent.end()).toBe('');
    expect(await paused.until((text) => text.endsWith('\r\n\r\n'))).toMatch(/^HTTP\/1\.1 200 OK/);
    expect(await paused.end()).toMatch(/\r\n\r\n$/);
    expect(started.records.filter(({ error }) => error === 'Timeout')).toHaveLength(2);
  });

  test('CONNECT opens a tunnel to pathod itself', async () => {
    const text = await answerOf(await daemonWith(), `CONNECT x:1 HTTP/1.1\r\n\r\n${asking('201')}`);
    expect(text).toMatch(/^HTTP\/1.1 200 Connection established\r\n\r\nHTTP\/1.1 201 /);
  });
});

describe('hostile clients', () => {
  test.each([
    ['\0\0\0\r\n\r\n', 'the request line'],
    ['GET /p/200\r\n\r\n', 'the request line'],
    [`${' '.repeat(60_000)}\r\n\r\n`, 'the request line'],
    ['GET /p/200 HTTP/2.0\r\n\r\n', 'the request line'],
    ['GET /p/200 HTTP/1.1\r\nnonsense\r\n\r\n', 'a header line'],
    ['GET /p/200 HTTP/1.1\r\nContent-Length : 5\r\n\r\n', 'a header line'],
    ['GET /p/200 HTTP/1.1\r\nContent-Length: -5\r\n\r\n', 'Content-Length is not a length'],
    ['GET /p/200 HTTP/1.1\r\nContent-Length: 5, 6\r\n\r\n', 'Content-Length is not a length'],
    ['GET /p/200 HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n', 'contradict each other'],
    ['GET /p/200 HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n', 'the only transfer coding'],
    ['GET /p/200 HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nz\r\n', 'no chunks'],
    ['GET /p/200 HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n', 'no chunks'],
    [`GET /p/200 HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1;${'x'.repeat(5000)}`, 'no chunks'],
    [`GET /p/200 HTTP/1.1\r\n${'A: b\r\n'.repeat(20_000)}`, 'longer than 65536 bytes'],
    [`GET /p/${'2'.repeat(70_000)}`, 'longer than 65536 bytes'],
  ])('%.60j is refused, and the connection ended', async (request, why) => {
    const client = await clientOf(await daemonWith());
    client.send(request);
    client.send(asking('200'));
    const text = await client.end();
    expect(text).toMatch(/^HTTP\/1.1 800 Bad request\r\n/);
    expect(text).toContain(why);
    expect(text).not.toContain('200 OK');
  });

  test('a head of 64 KB is still read, whatever it is made of', async () => {
    const started = await daemonWith();
    const head = (filler: string) =>
      `GET /p/200 HTTP/1.1\r\nConnection:${filler.repeat(65_000 / filler.length)}\r\n\r\n`;
    for (const filler of [' ', '\t', ',', '\r', ' ,', 'close ']) {
      expect(await answerOf(started, head(filler))).toMatch(/^HTTP\/1.1 200 OK/);
    }
    expect(await answerOf(started, `GET /p/${'%'.repeat(65_000)} HTTP/1.1\r\n\r\n`)).toMatch(/800 Parse Error/);
    expect(await answerOf(started, `GET /p/200:b"${'a'.repeat(65_000)} HTTP/1.1\r\n\r\n`)).toMatch(/800 Parse Error/);
  });

  test('a flood behind a pause has to wait, and is answered afterwards', async () => {
    const started = await daemonWith();
    const client = await clientOf(started);
    client.send(asking('200:p8,1:b"first"'));
    const flood = asking('200:b"y"').repeat(20_000);
    client.send(`${flood}${asking('200:b"last":da')}`);
    const text = await client.end();
    expect(text).toMatch(/^HTTP\/1.1 200 OK\r\nContent-Length: 5\r\n\r\nfirst[\s\S]*last$/);
    expect(text.match(/\r\n\r\ny/g)).toHaveLength(20_000);
  });

  test('a client that resets while it is answered harms nobody', async () => {
    const started = await daemonWith();
    for (let i = 0; i < 20; i += 1) {
      const client = await clientOf(started);
      client.send(asking('200:b@10m:p20,f'));
      await client.until((text) => text.length >= 20);
      client.socket.resetAndDestroy();
    }
    await started.recorded(() => started.records.length === 20);
    expect(await answerOf(started, asking('200'))).toMatch(/^HTTP\/1.1 200 OK/);
  });
});

describe('websockets', () => {
  const upgraded = async (started: Awaited<ReturnType<typeof daemonWith>>, path = '/chat') => {
    const client = await clientOf(started);
    client.send(`GET ${path} HTTP/1.1\r\n${HANDSHAKE}\r\n`);
    const head = await client.until((text) => text.endsWith('\r\n\r\n'));
    return { client, head };
  };

  test('a handshake is answered with ws', async () => {
    const { head } = await upgraded(await daemonWith());
    expect(head).toMatch(/^HTTP\/1.1 101 Switching Protocols\r\n/);
    expect(head).toContain('sec-websocket-accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n');
  });

  test('a handshake with a spec is answered with the spec, and HTTP goes on unless it was 101', async () => {
    const { client } = await upgraded(await daemonWith(), '/p/404');
    client.send(asking('202:da'));
    expect(await client.end()).toMatch(/^HTTP\/1.1 404 [\s\S]*HTTP\/1.1 202 /);
  });

  test('a frame that asks for frames gets them, split as it may be', async () => {
    const { client, head } = await upgraded(await daemonWith());
    client.send(frame('no spec'));
    client.send(frame(''));
    for (const byte of frame('pathod!wf:fin:b"hi":x2 wf:c9')) client.send(Uint8Array.of(byte));
    expect(await client.until((text) => text.length >= head.length + 10)).toBe(`${head}\x81\x02hi\x81\x02hi\x09\x00`);
    client.send(frame('pathod!wf:b"abc":d4'));
    expect((await client.end()).slice(head.length + 10)).toBe('\x01\x03ab');
  });

  test('a frame with a wrong spec ends the connection', async () => {
    const started = await daemonWith();
    const { client, head } = await upgraded(started);
    client.send(frame('pathod!zz'));
    expect(await client.end()).toBe(head);
    await started.recorded(({ error }) => error?.startsWith('Parse error in the spec of a frame') === true);
  });

  test('a payload of any length is passed over', async () => {
    const { client, head } = await upgraded(await daemonWith());
    client.send(frame(`pathod!${'x'.repeat(100_000)}`));
    client.send(frame('pathod!wf'));
    expect(await client.until((text) => text.length >= head.length + 2)).toBe(`${head}\x01\x00`);
  });
});

/** A masked text frame. */
function frame(text: string): Buffer {
  const payload = Buffer.from(text, 'latin1');
  const key = [1, 2, 3, 4];
  const length =
    payload.length < 126
      ? Buffer.from([0x80 | payload.length])
      : Buffer.from(
          [0x80 | 127, 0, 0, 0, 0, 0, 0, 0, 0].map((byte, i) =>
            i < 5 ? byte : (payload.length >>> (8 * (8 - i))) & 255,
          ),
        );
  return Buffer.concat([Buffer.from([0x81]), length, Buffer.from(key), payload.map((byte, i) => byte ^ key[i % 4]!)]);
}
