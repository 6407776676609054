import net from 'node:net';
import { describe, expect, it } from 'vitest';
import {
  accepts,
  hostOf,
  isListening,
  listenersOn,
  listeningInodes,
  portOf,
} from '../../src/target/listening-socket.ts';
import { systemProcessTable } from '../../src/target/process-table.ts';

const TABLE = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 11111 1 0000000000000000 100 0 0 10 0
   1: 0100007F:1F90 0100007F:C350 01 00000000:00000000 00:00000000 00000000     0        0 22222 1 0000000000000000 100 0 0 10 0
   2: 00000000:0050 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 33333 1 0000000000000000 100 0 0 10 0
`;

describe('listeningInodes', () => {
  it('finds the sockets that listen, not those of connections', () => {
    expect(listeningInodes(TABLE, 8080)).toEqual(['11111']);
    expect(listeningInodes(TABLE, 80)).toEqual(['33333']);
    expect(listeningInodes(TABLE, 9999)).toEqual([]);
    expect(listeningInodes('', 80)).toEqual([]);
  });
});

describe('a port', () => {
  it('is that of the URL or of its scheme', () => {
    expect(['http://a', 'https://a', 'http://a:81'].map((url) => portOf(new URL(url)))).toEqual([80, 443, 81]);
    expect(hostOf(new URL('http://[::1]:80/'))).toBe('::1');
  });

  it.skipIf(process.platform !== 'linux')('has us as its listener', async () => {
    const server = net.createServer((socket) => socket.on('error', () => {}).resume());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as net.AddressInfo;
    const url = new URL(`http://127.0.0.1:${port}/`);
    expect(await accepts(url)).toBe(true);
    expect(isListening(port)).toBe(true);
    expect(listenersOn(port, systemProcessTable()).map(({ pid }) => pid)).toContain(process.pid);
    await new Promise((resolve) => server.close(resolve));
    expect(await accepts(url)).toBe(false);
    expect(isListening(port)).toBe(false);
  });
});
