import { once } from 'node:events';
import type { Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { play } from '../../src/transport/play.ts';
import { answering, exchange } from './exchange-with.ts';
import { GET, HELLO, patience, payload } from './payloads.ts';
import { gathered, serve } from './servers.ts';

const POST = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n';

describe('a whole response', () => {
  test('ends the exchange at once', async () => {
    const result = await exchange(answering(HELLO));
    expect(result).toMatchObject({
      ended: 'complete',
      sentAll: true,
      bytesSent: GET.length,
      responses: [{ status: 200, bodyLength: 5, complete: true }],
      interim: 0,
      surplus: 0,
      bytesReceived: HELLO.length,
      endedOnHalfClose: null,
      leftAt: null,
      error: null,
      localAddress: '127.0.0.1',
    });
    expect(Buffer.from(result.received).toString()).toBe(HELLO);
    expect(result.startedAt).toBeLessThanOrEqual(result.sentAt!);
    expect(result.sentAt).toBeLessThanOrEqual(result.firstByteAt!);
    expect(result.firstByteAt).toBeLessThanOrEqual(result.endedAt);
  });

  test('may come behind 1xx, in drips', async () => {
    const answer = `HTTP/1.1 100 Continue\r\n\r\n${HELLO}`;
    const result = await exchange((socket) => {
      socket.on('data', () => {
        let at = 0;
        const drip = () => {
          if (at < answer.length) socket.write(answer.slice(at, ++at), drip);
        };
        drip();
      });
    });
    expect(result).toMatchObject({ ended: 'complete', interim: 1, responses: [{ status: 200, complete: true }] });
  });

  test('to HEAD has no body', async () => {
    const result = await exchange(
      answering('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n'),
      payload(GET.replace('GET', 'HEAD')),
    );
    expect(result).toMatchObject({ ended: 'complete', responses: [{ complete: true, bodyLength: 0 }] });
  });

  test('ended by the close is whole', async () => {
    const result = await exchange((socket) => socket.on('data', () => socket.end('HTTP/1.1 200 OK\r\n\r\nhi')));
    expect(result).toMatchObject({ ended: 'fin', responses: [{ complete: true, bodyLength: 2 }] });
  });

  test('without a status line is HTTP/0.9', async () => {
    const result = await exchange((socket) => socket.on('data', () => socket.end('<html>')));
    expect(result).toMatchObject({ ended: 'fin', responses: [{ kind: 'http09', status: null, complete: true }] });
  });

  test('can be left with a reset', async () => {
    const { endpoint, connections } = await serve(answering(HELLO));
    await play([payload(GET)], endpoint, patience(), { farewell: 'rst' });
    const [error] = await once(connections[0]!, 'error');
    expect(error.code).toBe('ECONNRESET');
  });
});

describe('more responses than requests', () => {
  test('in the same read all count', async () => {
    const result = await exchange(answering(HELLO + HELLO));
    expect(result.responses).toHaveLength(2);
    expect(result.ended).toBe('complete');
  });

  test('beyond the limit are surplus', async () => {
    expect((await exchange(answering(HELLO.repeat(20)))).surplus).toBe(4);
  });

  test('that come later are seen while lingering', async () => {
    const later = (socket: Socket) => {
      socket.once('data', () => {
        socket.write(HELLO);
        setTimeout(() => socket.write(HELLO), 30);
      });
    };
    expect((await exchange(later, payload(GET), {}, { lingerMs: 200 })).responses).toHaveLength(2);
    expect((await exchange(later)).responses).toHaveLength(1);
  });

  test('the server may end while we linger', async () => {
    const result = await exchange(
      (socket) => socket.on('data', () => socket.end(HELLO)),
      payload(GET),
      {},
      { lingerMs: 5_000 },
    );
    expect(result).toMatchObject({ ended: 'complete', responses: [{ complete: true }] });
  });
});

describe('the server ends', () => {
  test('before an answer', async () => {
    const result = await exchange((socket) => socket.on('data', () => socket.end()));
    expect(result).toMatchObject({ ended: 'fin', responses: [], bytesReceived: 0, firstByteAt: null, error: null });
  });

  test('inside a response', async () => {
    const result = await exchange((socket) => socket.on('data', () => socket.end(HELLO.slice(0, -2))));
    expect(result).toMatchObject({ ended: 'fin', responses: [{ status: 200, bodyLength: 3, complete: false }] });
  });

  test('with a reset before an answer', async () => {
    const result = await exchange((socket) => socket.on('data', () => socket.resetAndDestroy()));
    expect(result).toMatchObject({ ended: 'rst', responses: [], error: 'ECONNRESET' });
  });

  test('with a reset inside a response', async () => {
    const { endpoint, connections } = await serve((socket) =>
      socket.on('data', () => socket.write(HELLO.slice(0, -2))),
    );
    const watcher = { read: () => connections[0]!.resetAndDestroy() };
    const result = await play([payload(GET)], endpoint, patience(), { watcher });
    expect(result).toMatchObject({ ended: 'rst', responses: [{ status: 200, bodyLength: 3, complete: false }] });
  });

  test('with a reset that overtakes unread bytes loses nothing that came before', async () => {
    // The server reads only the beginning, answers and closes: its kernel turns that into a reset.
    const result = await exchange(
      (socket) => {
        socket.once('data', () => {
          socket.pause();
          socket.write('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\nno', () => socket.destroy());
        });
      },
      payload(POST, new Uint8Array(300_000)),
    );
    expect(result.ended).toBe('rst');
    expect(result.responses).toMatchObject([{ status: 400, bodyLength: 2, complete: false }]);
  });

  test('while a pause is on', async () => {
    const result = await exchange(
      (socket) => socket.once('data', () => socket.end('HTTP/1.1 400 Bad\r\n\r\nno')),
      payload(POST, 60_000, 'x'),
    );
    expect(result).toMatchObject({ ended: 'fin', sentAll: false, responses: [{ status: 400, complete: true }] });
  });
});

describe('frames', () => {
  test('stay away from a server that did not upgrade', async () => {
    const received: string[] = [];
    const { endpoint } = await serve((socket) => {
      socket.on('data', (bytes) => {
        received.push(bytes.toString('latin1'));
        socket.write('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n');
      });
    });
    const payloads = [payload(GET), payload('\x81\x00')];
    expect(await play(payloads, endpoint, patience({ silenceMs: 5_000 }), { framesFrom: 1 })).toMatchObject({
      ended: 'complete',
      responses: [{ status: 404 }],
    });
    expect(received).toEqual([GET]);
  });
});

describe('silence', () => {
  const short = { silenceMs: 150, halfCloseMs: 150 };

  test('of a server that waits for the rest ends on the half close', async () => {
    const result = await exchange(
      (socket) => socket.on('data', () => {}).on('end', () => socket.end()),
      payload(POST),
      short,
    );
    expect(result).toMatchObject({ ended: 'timeout', endedOnHalfClose: true, responses: [], sentAll: true });
    expect(result.leftAt! - result.sentAt!).toBeGreaterThanOrEqual(150);
    expect(result.endedAt).toBeGreaterThanOrEqual(result.leftAt!);
  });

  test('of a black hole does not end', async () => {
    const result = await exchange((socket) => socket.on('data', () => {}), payload(GET), short);
    expect(result).toMatchObject({ ended: 'timeout', endedOnHalfClose: false, responses: [] });
    expect(result.endedAt - result.leftAt!).toBeGreaterThanOrEqual(150);
  });

  test('broken by the half close gives its answer', async () => {
    const result = await exchange(
      (socket) => socket.on('data', () => {}).on('end', () => socket.end(HELLO)),
      payload(POST),
      short,
    );
    expect(result).toMatchObject({
      ended: 'timeout',
      endedOnHalfClose: true,
      responses: [{ status: 200, complete: true }],
    });
  });

  test('without patience for a half close ends at once', async () => {
    const result = await exchange((socket) => socket.on('data', () => {}), payload(GET), {
      silenceMs: 100,
      halfCloseMs: 0,
    });
    expect(result).toMatchObject({ ended: 'timeout', endedOnHalfClose: null });
  });

  test('inside a response keeps what came', async () => {
    const result = await exchange(
      (socket) => socket.on('data', () => socket.write(HELLO.slice(0, -1))),
      payload(GET),
      short,
    );
    expect(result).toMatchObject({ ended: 'timeout', responses: [{ status: 200, bodyLength: 4, complete: false }] });
  });

  test('is not a pause of the spec', async () => {
    const result = await exchange(answering(HELLO), payload('GET / HTTP/1.1\r\n', 400, '\r\n'), {
      silenceMs: 100,
      totalMs: 200,
    });
    expect(result).toMatchObject({ ended: 'complete', sentAll: true, responses: [{ status: 200 }] });
    expect(result.endedAt - result.startedAt).toBeGreaterThanOrEqual(400);
  });

  test('can be ignored for the next payload', async () => {
    const { endpoint } = await serve((socket) =>
      gathered(socket, (text) => text.includes('/2') && text.endsWith('\r\n\r\n') && socket.write(HELLO)),
    );
    const answers: (number | null | undefined)[] = [];
    const result = await play([payload(GET), payload(GET.replace('/', '/2'))], endpoint, patience({ silenceMs: 100 }), {
      onSilence: 'next',
      watcher: { answered: (_, responses) => answers.push(responses[0]?.status) },
    });
    expect(answers).toEqual([undefined, 200]);
    expect(result.ended).toBe('complete');
  });
});

describe('a server without end', () => {
  test('that drips for ever ends with the total time', async () => {
    const result = await exchange(
      (socket) => {
        socket.once('data', () => {
          socket.write('HTTP/1.1 200 OK\r\n\r\n');
          const drip = setInterval(() => socket.write('x'), 20);
          socket.on('close', () => clearInterval(drip));
        });
      },
      payload(GET),
      { silenceMs: 1_000, totalMs: 400 },
    );
    expect(result).toMatchObject({ ended: 'timeout', endedOnHalfClose: null, responses: [{ complete: false }] });
  });

  test('that floods ends with the most bytes, in bounded memory', async () => {
    const result = await exchange(
      (socket) => {
        const block = Buffer.alloc(1 << 20, 'x');
        const flood = () => void (socket.destroyed || socket.write(block, flood));
        socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\n\r\n', flood));
      },
      payload(GET),
      { maxBytes: 20 << 20 },
    );
    expect(result.ended).toBe('complete');
    expect(result.error).toContain('stopped reading');
    expect(result.bytesReceived).toBeGreaterThanOrEqual(20 << 20);
    expect(result.received).toHaveLength(64 * 1024);
    expect(result.responses).toMatchObject([{ complete: false, body: { length: 64 * 1024 } }]);
  });
});
