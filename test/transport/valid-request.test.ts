import { createHash } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createHealthProbe, validRequest } from '../../src/transport/valid-request.ts';
import { HELLO } from './payloads.ts';
import { serve } from './servers.ts';

async function http(listener: RequestListener) {
  const server = createServer(listener);
  const connections = new Set<unknown>();
  server.on('connection', (socket) => connections.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { server, connections, url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/path?q=1`) };
}
const raw = ({ endpoint }: Awaited<ReturnType<typeof serve>>) =>
  new URL(`${endpoint.tls ? 'https' : 'http'}://127.0.0.1:${endpoint.port}/`);

describe('validRequest', () => {
  test('tells status, headers, length, hash and beginning of the answer', async () => {
    const body = 'x'.repeat(10_000);
    const { url } = await http((request, response) => {
      request.setEncoding('utf8').on('data', (sent) => {
        response
          .writeHead(418, { 'x-echo': `${request.method} ${request.url} ${request.headers['x-a']} ${sent}` })
          .end(body);
      });
    });
    const answer = await validRequest(url, { method: 'POST', headers: { 'x-a': 'b' }, body: 'sent' });
    expect(answer).toMatchObject({
      status: 418,
      headers: { 'x-echo': 'POST /path?q=1 b sent' },
      bodyLength: 10_000,
      bodyHash: createHash('sha256').update(body).digest('hex'),
      error: null,
    });
    if (answer.status !== null) expect(Buffer.from(answer.bodyPrefix).toString()).toBe('x'.repeat(4_096));
  });

  test('says that nobody listens', async () => {
    const { url, server } = await http(() => {});
    await new Promise((resolve) => server.close(resolve));
    expect(await validRequest(url)).toMatchObject({ status: null, failure: 'refused' });
  });

  test('says that no answer came in time, head or body', async () => {
    const silent = await http(() => {});
    expect(await validRequest(silent.url, { timeoutMs: 100 })).toMatchObject({
      failure: 'timeout',
      error: 'no answer within 100 ms',
    });
    const stuck = await http((_, response) => response.write('beginning'));
    expect(await validRequest(stuck.url, { timeoutMs: 100 })).toMatchObject({ failure: 'timeout' });
  });

  test('says that the connection was closed, before the answer or inside', async () => {
    expect(await validRequest(raw(await serve((socket) => socket.on('data', () => socket.end()))))).toMatchObject({
      failure: 'closed',
    });
    const cut = await serve((socket) => socket.on('data', () => socket.end(HELLO.slice(0, -2))));
    expect(await validRequest(raw(cut))).toMatchObject({ status: null, failure: 'closed' });
  });

  test('says that the answer is not HTTP', async () => {
    const garbage = await serve((socket) => socket.on('data', () => socket.end('garbage\r\n\r\n')));
    expect(await validRequest(raw(garbage))).toMatchObject({ status: null, failure: 'invalid' });
  });

  test('takes a self-signed certificate', async () => {
    const tls = await serve((socket) => socket.on('data', () => socket.write(HELLO)), { tls: true });
    expect(await validRequest(raw(tls))).toMatchObject({ status: 200, bodyLength: 5 });
  });
});

describe('a health probe', () => {
  test('keeps its connection', async () => {
    const { url, connections } = await http((_, response) => response.end('ok'));
    const probe = createHealthProbe(url);
    for (let i = 0; i < 3; i += 1) expect(await probe.ask(5_000)).toMatchObject({ status: 200, error: null });
    expect(connections.size).toBe(1);
    probe.close();
  });

  test('does not take a closed idle connection for a failure of the server', async () => {
    const { endpoint, connections } = await serve((socket) => {
      // Answers one request, and closes without a word when the second comes.
      let count = 0;
      socket.on('data', () => (count++ === 0 ? socket.write(HELLO) : socket.destroy()));
    });
    const probe = createHealthProbe(raw({ endpoint } as Awaited<ReturnType<typeof serve>>));
    expect(await probe.ask(5_000)).toMatchObject({ status: 200 });
    expect(await probe.ask(5_000)).toMatchObject({ status: 200 });
    expect(connections).toHaveLength(2);
    probe.close();
  });

  test('recovers after a timeout', async () => {
    let silent = true;
    const { url } = await http((_, response) => silent || response.end('ok'));
    const probe = createHealthProbe(url);
    expect(await probe.ask(100)).toMatchObject({ failure: 'timeout' });
    silent = false;
    expect(await probe.ask(5_000)).toMatchObject({ status: 200 });
    probe.close();
  });
});
