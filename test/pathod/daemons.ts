import { connect, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { createRandom } from '../../src/language/random.ts';
import { type Daemon, type DaemonOptions, startDaemon } from '../../src/pathod/daemon.ts';
import type { LogRecord } from '../../src/pathod/log-record.ts';

export interface Started {
  readonly daemon: Daemon;
  readonly records: readonly LogRecord[];
  /** Resolves with the next record that fits, an earlier one too. */
  recorded(fits: (record: LogRecord) => boolean): Promise<LogRecord>;
}

const DEFAULTS: DaemonOptions = {
  host: '127.0.0.1',
  port: 0,
  anchors: [],
  prefix: '/p/',
  staticDir: null,
  timeoutMs: null,
  sizeLimit: null,
  pauses: true,
  crafting: true,
  explain: false,
  showRequest: false,
  showResponse: false,
};

/** A daemon on a free port, stopped when the test is over. */
export async function daemonWith(changes: Partial<DaemonOptions> = {}): Promise<Started> {
  const records: LogRecord[] = [];
  const waiting = new Set<() => void>();
  const daemon = await startDaemon(
    { ...DEFAULTS, ...changes },
    {
      random: createRandom(1),
      log: (record) => {
        records.push(record);
        for (const look of [...waiting]) look();
      },
    },
  );
  onTestFinished(() => daemon.close());
  const recorded = (fits: (record: LogRecord) => boolean): Promise<LogRecord> =>
    new Promise((resolve) => {
      const look = (): void => {
        const found = records.find(fits);
        if (found === undefined) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  return { daemon, records, recorded };
}

/** A raw client, latin1. */
export interface Client {
  readonly socket: Socket;
  send(text: string | Uint8Array): void;
  /** All bytes so far, once they fit. Rejects when the connection ends before. */
  until(fits: (text: string) => boolean): Promise<string>;
  /** All bytes, once the connection is over. */
  end(): Promise<string>;
}

export async function clientOf({ daemon }: Pick<Started, 'daemon'>): Promise<Client> {
  const socket = connect({ port: daemon.port, host: daemon.host, allowHalfOpen: true });
  let text = '';
  let over = false;
  const waiting = new Set<() => void>();
  const look = (): void => {
    for (const each of [...waiting]) each();
  };
  const finish = (): void => {
    over = true;
    look();
  };
  socket.on('data', (chunk) => {
    text += chunk.toString('latin1');
    look();
  });
  socket.on('end', finish).on('close', finish).on('error', finish);
  await new Promise<void>((resolve) => socket.once('connect', resolve));
  onTestFinished(() => {
    socket.destroy();
  });
  const wait = (done: () => boolean): Promise<string> =>
    new Promise((resolve, reject) => {
      const check = (): void => {
        const fits = done();
        if (!fits && !over) return;
        waiting.delete(check);
        if (fits) resolve(text);
        else reject(new Error(`the connection ended after ${JSON.stringify(text.slice(-500))}`));
      };
      waiting.add(check);
      check();
    });
  return {
    socket,
    send: (bytes) => void socket.write(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes),
    until: (fits) => wait(() => fits(text)),
    end: () => wait(() => over),
  };
}

/** A request for a spec, percent-encoded as a browser would. */
export function asking(spec: string, headers = ''): string {
  return `GET /p/${encodeURIComponent(spec)} HTTP/1.1\r\nHost: x\r\n${headers}\r\n`;
}

/** The whole answer to a spec, read until the daemon ends the connection. */
export async function answerOf(started: Pick<Started, 'daemon'>, request: string): Promise<string> {
  const client = await clientOf(started);
  client.send(request);
  client.socket.end();
  return client.end();
}
