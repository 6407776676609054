import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { onTestFinished } from 'vitest';
import type { Endpoint } from '../../src/transport/endpoint.ts';

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url));

export interface Served {
  readonly endpoint: Endpoint;
  readonly server: Server;
  /** Connections accepted so far. */
  readonly connections: readonly Socket[];
}

/** A server on a free loopback port, closed with its connections when the test is over. */
export async function serve(handle: (socket: Socket) => void, options: { tls?: boolean } = {}): Promise<Served> {
  const connections: Socket[] = [];
  const accept = (socket: Socket) => {
    connections.push(socket);
    socket.on('error', () => {});
    handle(socket);
  };
  const server = options.tls
    ? createTlsServer({ key: fixture('key.pem'), cert: fixture('cert.pem'), allowHalfOpen: true }, accept)
    : createServer({ allowHalfOpen: true, noDelay: true }, accept);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of connections) socket.destroy();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { endpoint: { host: '127.0.0.1', port, tls: options.tls ?? false }, server, connections };
}

/** Calls back with all bytes so far, whenever there are more. */
export function gathered(socket: Socket, callback: (text: string) => void): void {
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk.toString('latin1');
    callback(text);
  });
}
