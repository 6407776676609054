import { createServer, type Server, type Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LogWatch } from '../../src/fire/log-watch.ts';
import { Range, RangeClosed } from '../../src/fire/range.ts';
import type { Target } from '../../src/target/target.ts';
import { caseOf } from '../e2e/weak-servers/open.ts';
import { CALIBRATION } from '../oracle/observations.ts';

/** Dies of every connection, unless a test says otherwise. */
let server: Server;
let serve: (socket: Socket) => void;
let alive = true;
let provoked: (boolean | undefined)[] = [];
beforeEach(async () => {
  alive = true;
  provoked = [];
  serve = (socket) => {
    alive = false;
    socket.destroy();
  };
  server = createServer((socket) => serve(socket));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterEach(() => server.close());

function rangeOf(maxRestarts: number): Range {
  const address = server.address();
  const target: Partial<Target> = {
    running: () => alive,
    exited: () => (alive ? null : { code: 1, signal: null, at: 0 }),
    restart: async (asked) => {
      provoked.push(asked);
      await setImmediate();
      alive = true;
      return { bootMs: 1 };
    },
    workersLost: () => [],
    leak: () => null,
    resources: async () => null,
  };
  const watch: LogWatch = {
    mark: () => ({ exceptions: 0, lines: 0 }),
    since: () => [],
    linesSince: () => 0,
    settle: async () => [],
    close: () => {},
  };
  return new Range({
    target: target as Target,
    endpoint: { host: '127.0.0.1', port: typeof address === 'object' ? address!.port : 0, tls: false },
    calibration: CALIBRATION,
    patience: { connectMs: 1_000, silenceMs: 1_000, totalMs: 2_000, halfCloseMs: 0, maxBytes: 1_000 },
    watch,
    askHealth: async () => ({ status: 200, ms: 1 }),
    maxRestarts,
  });
}

describe('the limit of restarts', () => {
  it('is for a server that dies under fire, whatever it was looked at for before', async () => {
    const range = rangeOf(2);
    await range.observe([caseOf('get:/')]);
    const fire = async () => {
      await range.ensureUp();
      await range.fire(caseOf('get:/'));
    };
    for (let i = 0; i < 3; i++) await fire();
    await expect(fire()).rejects.toThrow(RangeClosed);
    expect(provoked).toEqual([true, false, false]);
  });

  it('does not count whom a search for several requests ends, each time on a fresh server', async () => {
    const range = rangeOf(2);
    for (let i = 0; i < 5; i++) {
      await range.refresh();
      await range.fire(caseOf('get:/'));
    }
    expect(provoked).toEqual(Array(5).fill(true));
  });

  it('leaves room to look at what ends the server, as often as it takes to minimize it', async () => {
    const range = rangeOf(2);
    for (let i = 0; i < 10; i++) expect((await range.observe([caseOf('get:/')])).exit).not.toBeNull();
    await range.ensureUp();
    expect(range.restarts).toBe(10);
    expect(provoked).toEqual(Array(10).fill(true));
  });
});

it.each([
  [undefined, ''],
  ['reset', 'ECONNRESET'],
] as const)('a shot leaves as it says (%s)', async (leaves, code) => {
  server.removeAllListeners('connection');
  const ended = new Promise<string>((resolve) => {
    server.on('connection', (socket) => {
      socket.resume().on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''));
      socket.on('close', () => resolve(''));
    });
  });
  const shot = { ...caseOf('get:/:d5'), ...(leaves === undefined ? {} : { leaves }) };
  expect(await rangeOf(0).fire(shot)).toMatchObject({ ended: 'disconnect', bytesSent: 5 });
  expect(await ended).toBe(code);
});

it('a server that several connections find gone is restarted once, and they all wait for it', async () => {
  const range = rangeOf(1);
  alive = false;
  await Promise.all(
    [1, 2, 3].map(async () => {
      await range.ensureUp();
      expect(alive).toBe(true);
    }),
  );
  expect(provoked).toEqual([false]);
  expect(range.restarts).toBe(1);
});

describe('of a server that refuses the rest of a request that it has answered', () => {
  const later = 'HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n';
  const statuses = async (spec: string) => {
    serve = (socket) => {
      socket.once('data', () => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n');
        setTimeout(() => socket.end(later), 20);
      });
      socket.on('error', () => {});
    };
    const { exchange } = await rangeOf(1).observe([caseOf(spec)]);
    return exchange.responses.map(({ status }) => status);
  };

  it('both answers are seen where nobody can say how many are due', async () => {
    const coded = 'post:/:r:h"Host"="a":h"Transfer-Encoding"="gzip, chunked":b"1\\r\\na\\r\\n0\\r\\n\\r\\n"';
    expect(await statuses(coded)).toEqual([200, 400]);
  });

  it('one is enough where one is due', async () => {
    expect(await statuses('get:/')).toEqual([200]);
  });
});
