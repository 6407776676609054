import { connect as connectTcp, type Socket, type TcpNetConnectOpts } from 'node:net';
import { connect as connectTls, createSecureContext, type SecureContext } from 'node:tls';
import type { Endpoint } from './endpoint.ts';

/** Reads are handled at once, so that all sockets share one buffer and none is allocated per read. */
const READ_BUFFER = Buffer.allocUnsafeSlow(64 * 1024);
const HTTP_ONLY = ['http/1.1'];
let secureContext: SecureContext | null = null;

/** A socket on its way to an endpoint. */
export interface Opened {
  /** What is written to and read from. */
  readonly socket: Socket;
  /** The TCP connection below it: only that one can be reset. The socket itself where there is no TLS. */
  readonly tcp: Socket;
}

/**
 * Starts to connect. `read` gets the first `size` bytes of a buffer that the next read overwrites.
 * TLS accepts any certificate: the servers under test sign their own.
 */
export function openSocket(endpoint: Endpoint, read: (size: number, buffer: Uint8Array) => boolean): Opened {
  const { host, port, localAddress, servername } = endpoint;
  const options: TcpNetConnectOpts = { host, port, noDelay: true, allowHalfOpen: true };
  if (localAddress !== undefined) options.localAddress = localAddress;
  if (!endpoint.tls) {
    options.onread = { buffer: READ_BUFFER, callback: read };
    const socket = connectTcp(options);
    return { socket, tcp: socket };
  }
  const tcp = connectTcp(options);
  // Making a context reads the system's certificates: once is enough, and nothing is verified anyway.
  secureContext ??= createSecureContext({ minVersion: 'TLSv1' });
  const socket = connectTls({
    socket: tcp,
    secureContext,
    rejectUnauthorized: false,
    ALPNProtocols: HTTP_ONLY,
    ...(servername === undefined ? {} : { servername }),
  });
  // Over a socket that is there already TLS does not know `onread`.
  socket.on('data', (bytes: Buffer) => read(bytes.length, bytes));
  return { socket, tcp };
}
