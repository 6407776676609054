import { type AddressInfo, createServer } from 'node:net';
import { UsageError } from '../errors.ts';
import type { Random } from '../language/random.ts';
import { isLoopback } from '../transport/endpoint.ts';
import type { Policy } from './answer.ts';
import { Connection } from './connection.ts';
import type { LogRecord } from './log-record.ts';

/** How a daemon listens and answers. */
export interface DaemonOptions extends Policy {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Silence that ends a connection, milliseconds; null: any silence is fine. */
  readonly timeoutMs: number | null;
  /** Keep the bytes read, and written, for the log. */
  readonly showRequest: boolean;
  readonly showResponse: boolean;
}

export interface DaemonWorld {
  readonly random: Random;
  /** Called once an answer, when it is over. */
  log(record: LogRecord): void;
}

/** A daemon that listens. */
export interface Daemon {
  readonly host: string;
  readonly port: number;
  /** Ends every connection and stops listening. */
  close(): Promise<void>;
}

/** Connections at one time; more are closed as they come. */
const MAX_CONNECTIONS = 4096;

/** Starts a pathod. Rejects with UsageError when it may not, or cannot, listen there. */
export async function startDaemon(options: DaemonOptions, world: DaemonWorld): Promise<Daemon> {
  assertListensHere(options.host);
  const connections = new Set<Connection>();
  let answers = 0;
  const connectionWorld = {
    policy: options,
    timeoutMs: options.timeoutMs,
    showRequest: options.showRequest,
    showResponse: options.showResponse,
    nextRandom: () => world.random.fork(answers++),
    log: world.log,
  };
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    const connection = new Connection(socket, connectionWorld);
    connections.add(connection);
    socket.on('close', () => connections.delete(connection));
  });
  server.maxConnections = MAX_CONNECTIONS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(options, error)));
    server.listen(options.port, options.host, resolve);
  });
  const { address, port } = server.address() as AddressInfo;
  return {
    host: address,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const connection of connections) connection.destroy();
      }),
  };
}

/**
 * pathod does whatever a client asks, with no questions: that is for this machine alone.
 * @throws UsageError for any other address
 */
export function assertListensHere(host: string): void {
  if (isLoopback(host)) return;
  throw new UsageError(
    `-l ${host}: pathod listens on this machine only (127.0.0.0/8, ::1, localhost), because it does whatever any client ` +
      'asks of it. Leave -l out for 127.0.0.1.',
  );
}

function listenError({ host, port }: DaemonOptions, error: NodeJS.ErrnoException): UsageError {
  const where = `${host}:${port}`;
  const why: Readonly<{ [code: string]: string }> = {
    EADDRINUSE: 'the port is taken; give another with -p, or -p 0 for any free one',
    EACCES: 'this port needs rights that you do not have; give one above 1023 with -p',
    EADDRNOTAVAIL: 'this machine does not have that address; leave -l out for 127.0.0.1',
  };
  return new UsageError(`cannot listen on ${where}: ${why[error.code ?? ''] ?? error.message}`, null, { cause: error });
}
