import { connect as connectTcp, type OnReadOpts, type Socket, type TcpNetConnectOpts } from 'node:net';
import { connect as connectTls, createSecureContext, type SecureContext } from 'node:tls';
import type { Endpoint } from './endpoint.ts';

/** Reads are handled at once, so that all sockets share one buffer and none is allocated per read. */
const READ_BUFFER = Buffer.allocUnsafeSlow(64 * 1024);
const HTTP_ONLY = ['http/1.1'];
let secureContext: SecureContext | null = null;

/**
 * Starts to connect. `read` gets the first `size` bytes of a buffer that the next read overwrites.
 * TLS accepts any certificate: the servers under test sign their own.
 */
export function openSocket(endpoint: Endpoint, read: (size: number, buffer: Uint8Array) => boolean): Socket {
  const { host, port, localAddress, servername } = endpoint;
  const onread: OnReadOpts = { buffer: READ_BUFFER, callback: read };
  const options: TcpNetConnectOpts = { host, port, noDelay: true, allowHalfOpen: true, onread };
  if (localAddress !== undefined) options.localAddress = localAddress;
  if (!endpoint.tls) return connectTcp(options);
  // Making a context reads the system's certificates: once is enough, and nothing is verified anyway.
  secureContext ??= createSecureContext({ minVersion: 'TLSv1' });
  return connectTls({
    ...options,
    secureContext,
    rejectUnauthorized: false,
    ALPNProtocols: HTTP_ONLY,
    ...(servername === undefined ? {} : { servername }),
  });
}
