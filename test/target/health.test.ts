import net from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createHealthProbe, type HealthProbe } from '../../src/target/health.ts';

describe('a health probe', () => {
  let server: net.Server;
  let probe: HealthProbe;
  let connections = 0;
  const answering = async (answer: string | null) => {
    connections = 0;
    server = net.createServer((socket) => {
      connections++;
      socket.on('error', () => {});
      socket.on('data', () => answer !== null && socket.write(answer));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    probe = createHealthProbe(new URL(`http://127.0.0.1:${(server.address() as net.AddressInfo).port}/path?x=1`));
  };
  afterEach(async () => {
    await probe.close();
    server.close();
  });

  it('takes any status for an answer, over one connection', async () => {
    await answering('HTTP/1.1 503 No\r\nContent-Length: 2\r\n\r\nno');
    for (let i = 0; i < 3; i++) expect(await probe.check(5000)).toMatchObject({ ok: true, status: 503, why: null });
    expect(connections).toBe(1);
  });

  it('says why there is none', async () => {
    await answering(null);
    expect(await probe.check(50)).toMatchObject({ ok: false, status: null, why: 'no answer within 50 ms' });
    await new Promise((resolve) => server.close(resolve));
    expect((await probe.check(1000)).why).toContain('ECONNREFUSED');
  });

  it('is not content with bytes that are no HTTP', async () => {
    await answering('SSH-2.0-OpenSSH\r\n');
    expect(await probe.check(1000)).toMatchObject({ ok: false, status: null });
  });

  it('has its answer when the body never ends', async () => {
    await answering('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx');
    expect(await probe.check(100)).toMatchObject({ ok: true, status: 200 });
  });
});
