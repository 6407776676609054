import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import type { Payload } from '../../src/language/payload.ts';
import { BEFORE_RESET_MS } from '../../src/transport/leave.ts';
import { play } from '../../src/transport/play.ts';
import { answering, exchange } from './exchange-with.ts';
import { GET, HELLO, patience, payload } from './payloads.ts';
import { gathered, serve } from './servers.ts';

const POST = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n';

describe('writing', () => {
  test('sends a run of many chunks byte for byte', async () => {
    const body = Buffer.alloc(1_000_003, 0).map((_, i) => i * 7);
    const chunks: Uint8Array[] = [];
    for (let at = 0; at < body.length; at += 777) chunks.push(body.subarray(at, at + 777));
    const head = Buffer.from(GET);
    let received: Buffer = Buffer.alloc(0);
    const result = await exchange(
      (socket) => {
        const parts: Buffer[] = [];
        let length = 0;
        socket.on('data', (part) => {
          parts.push(part);
          length += part.length;
          if (length < head.length + body.length) return;
          received = Buffer.concat(parts);
          socket.write(HELLO);
        });
      },
      {
        steps: [{ kind: 'write', length: head.length + body.length, chunks: [head, ...chunks] }],
        length: head.length + body.length,
      },
    );
    expect(result).toMatchObject({ ended: 'complete', sentAll: true, bytesSent: head.length + body.length });
    expect(received.equals(Buffer.concat([head, body]))).toBe(true);
  });

  test('goes on after an early answer when only a pause is between', async () => {
    let received = '';
    const result = await exchange(
      (socket) => {
        socket.once('data', () => socket.write(HELLO));
        gathered(socket, (text) => {
          received = text;
        });
      },
      payload(GET, 100, 'more'),
      { silenceMs: 50 },
    );
    expect(result).toMatchObject({ ended: 'complete', sentAll: true, responses: [{ status: 200 }] });
    await expect.poll(() => received).toBe(`${GET}more`);
  });

  test('stops when the answer is there and the rest is not taken', async () => {
    const huge = new Uint8Array(50_000_000);
    const result = await exchange(
      (socket) => {
        socket.once('data', () => {
          socket.pause();
          socket.write('HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\n\r\n');
        });
      },
      payload(POST, huge),
    );
    expect(result).toMatchObject({ ended: 'complete', sentAll: false, responses: [{ status: 413, complete: true }] });
    expect(result.bytesSent).toBeLessThan(huge.length);
  });

  test('waits for a reader that never reads no longer than for an answer', async () => {
    const result = await exchange((socket) => socket.pause(), payload(new Uint8Array(50_000_000)), {
      silenceMs: 150,
      halfCloseMs: 100,
    });
    expect(result).toMatchObject({ ended: 'timeout', sentAll: false, sentAt: null, endedOnHalfClose: false });
  });

  test('disconnects at the step, after the bytes before it', async () => {
    const { endpoint, connections } = await serve((socket) => socket.on('data', (data) => seen.push(data)));
    const seen: Buffer[] = [];
    const result = await play([payload('GET / HT', null), payload(GET)], endpoint, patience());
    expect(result).toMatchObject({ ended: 'disconnect', bytesSent: 8, sentAll: false, responses: [] });
    expect(result.leftAt).not.toBeNull();
    await once(connections[0]!, 'end');
    expect(Buffer.concat(seen).toString()).toBe('GET / HT');
  });

  test('can disconnect with a reset', async () => {
    const errors: string[] = [];
    const { endpoint, server } = await serve((socket) => {
      socket.resume().on('error', (error: NodeJS.ErrnoException) => errors.push(error.code ?? ''));
      socket.on('close', () => server.emit('gone'));
    });
    const gone = once(server, 'gone');
    await play([payload('GET / HT', 100, null)], endpoint, patience(), { disconnect: 'rst' });
    await gone;
    expect(errors).toEqual(['ECONNRESET']);
  });

  test.each([false, true])('resets once the bytes before it are read, not with them (TLS: %s)', async (tls) => {
    const { endpoint, server } = await serve(
      (socket) => {
        const seen: string[] = [];
        socket.on('data', (data) => seen.push(data.toString())).on('end', () => seen.push('end'));
        socket.on('error', (error: NodeJS.ErrnoException) => seen.push(error.code ?? ''));
        socket.on('close', () => server.emit('gone', seen));
      },
      { tls },
    );
    const gone = once(server, 'gone');
    const result = await play([payload('GET / HT', null)], endpoint, patience(), { disconnect: 'rst' });
    expect(result).toMatchObject({ ended: 'disconnect', bytesSent: 8, error: null });
    // Node's timers count whole milliseconds of a clock of their own.
    expect(result.leftAt! - result.sentAt!).toBeGreaterThan(BEFORE_RESET_MS - 1);
    expect(await gone).toEqual([['GET / HT', 'ECONNRESET']]);
  });

  test('takes the answer that comes before the reset, and leaves all the same', async () => {
    const { endpoint, connections } = await serve(answering(HELLO));
    const result = await play([payload(GET, null)], endpoint, patience(), { disconnect: 'rst' });
    expect(result).toMatchObject({ ended: 'disconnect', responses: [{ status: 200, complete: true }] });
    const [error] = await once(connections[0]!, 'error');
    expect(error.code).toBe('ECONNRESET');
  });

  test('has no reset to send to a server that leaves first', async () => {
    const result = await exchange(
      (socket) => socket.on('data', () => socket.end()),
      payload(GET, null),
      {},
      { disconnect: 'rst' },
    );
    expect(result).toMatchObject({ ended: 'fin', responses: [] });
  });

  test('rejects when rendering throws', async () => {
    const broken: Payload = {
      length: 5,
      steps: [
        {
          kind: 'write',
          length: 5,
          // biome-ignore lint/correctness/useYield: it throws before it could
          chunks: (function* (): Generator<Uint8Array> {
            throw new Error('file gone');
          })(),
        },
      ],
    };
    await expect(exchange(answering(HELLO), broken)).rejects.toThrow('file gone');
  });
});

describe('several payloads', () => {
  test('wait for each other', async () => {
    const log: string[] = [];
    const { endpoint } = await serve((socket) => {
      socket.on('data', (data) => {
        log.push(data.toString().split(' ')[1]!);
        setTimeout(() => socket.write(HELLO), 20);
      });
    });
    const payloads = ['/a', '/b', '/c'].map((path) => payload(GET.replace('/', path)));
    const result = await play(payloads, endpoint, patience());
    expect(log).toEqual(['/a', '/b', '/c']);
    expect(result).toMatchObject({ ended: 'complete', sentAll: true });
    expect(result.responses).toHaveLength(3);
  });

  test('end where the server ends', async () => {
    const result = await exchange(
      (socket) => socket.once('data', () => socket.end(HELLO)),
      [payload(GET), payload(GET)],
    );
    expect(result.responses).toMatchObject([{ status: 200, complete: true }]);
    expect(['fin', 'rst']).toContain(result.ended);
  });

  test('are frames after a 101, which are all sent, until it is quiet', async () => {
    const received: string[] = [];
    const result = await exchange(
      (socket) => {
        socket.once('data', () => {
          socket.write('HTTP/1.1 101 Switching Protocols\r\n\r\n');
          gathered(socket, (text) => {
            received.push(text);
            socket.write('\x81\x02hi', 'latin1');
          });
        });
      },
      [payload(GET), payload('\x81\x00'), payload('\x88\x00')],
      { silenceMs: 200 },
    );
    expect(received.at(-1)).toBe(Buffer.from('\x81\x00\x88\x00', 'latin1').toString('latin1'));
    expect(result).toMatchObject({ ended: 'complete', sentAll: true, responses: [{ status: 101 }] });
    expect(Buffer.from(result.received).includes(Buffer.from('\x81\x02hi', 'latin1'))).toBe(true);
  });

  test('end when the peer of the frames ends', async () => {
    const result = await exchange(
      (socket) => {
        socket.once('data', () => {
          socket.write('HTTP/1.1 101 Switching Protocols\r\n\r\n');
          socket.once('data', () => socket.end('\x88\x00', 'latin1'));
        });
      },
      [payload(GET), payload('\x88\x00')],
    );
    expect(result).toMatchObject({ ended: 'fin', responses: [{ status: 101, complete: true }] });
  });
});

describe('connecting', () => {
  test('to nobody is refused', async () => {
    const { endpoint, server } = await serve(() => {});
    await new Promise((resolve) => server.close(resolve));
    const result = await play([payload(GET)], endpoint, patience());
    expect(result).toMatchObject({
      ended: 'refused',
      error: 'ECONNREFUSED',
      bytesSent: 0,
      sentAll: false,
      sentAt: null,
    });
  });

  test('tries again while a server restarts', async () => {
    const { endpoint, server } = await serve(answering(HELLO));
    await new Promise((resolve) => server.close(resolve));
    const playing = play([payload(GET)], endpoint, patience());
    setTimeout(() => server.listen(endpoint.port, '127.0.0.1'), 20);
    expect(await playing).toMatchObject({ ended: 'complete' });
  });

  test('from an address of its own', async () => {
    const { endpoint, connections } = await serve(answering(HELLO));
    const result = await play([payload(GET)], { ...endpoint, localAddress: '127.0.0.9' }, patience());
    expect(result.localAddress).toBe('127.0.0.9');
    expect([connections[0]!.remoteAddress, connections[0]!.remotePort]).toEqual(['127.0.0.9', result.localPort]);
  });

  test('over TLS takes a self-signed certificate', async () => {
    const { endpoint } = await serve(answering(HELLO), { tls: true });
    const result = await play([payload(GET), payload(GET)], { ...endpoint, servername: 'localhost' }, patience());
    expect(result).toMatchObject({ ended: 'complete', sentAll: true, bytesSent: 2 * GET.length });
    expect(result.responses).toMatchObject([{ status: 200 }, { status: 200 }]);
  });

  test('over TLS sees a silent server and a reset', async () => {
    const waits = await serve((socket) => socket.on('data', () => {}).on('end', () => socket.end()), { tls: true });
    expect(await play([payload(POST)], waits.endpoint, patience({ silenceMs: 150 }))).toMatchObject({
      ended: 'timeout',
      endedOnHalfClose: true,
    });
    const resets = await serve((socket) => socket.on('data', () => socket.destroy()), { tls: true });
    expect(['rst', 'fin']).toContain((await play([payload(GET)], resets.endpoint, patience())).ended);
  });

  test('over TLS to a server without TLS is unreachable', async () => {
    const { endpoint } = await serve((socket) => socket.on('data', () => socket.end('HTTP/1.1 400 Bad\r\n\r\n')));
    expect(await play([payload(GET)], { ...endpoint, tls: true }, patience())).toMatchObject({ ended: 'unreachable' });
  });

  test('that takes too long is unreachable', async () => {
    // A TLS handshake that the server never answers.
    const { endpoint } = await serve((socket) => socket.resume());
    const result = await play([payload(GET)], { ...endpoint, tls: true }, patience({ connectMs: 100 }));
    expect(result).toMatchObject({ ended: 'unreachable', error: 'ETIMEDOUT' });
  });
});

describe('aborting', () => {
  test('ends all exchanges of the signal', async () => {
    const abort = new AbortController();
    const { endpoint, server } = await serve(() => {});
    const playing = Array.from({ length: 30 }, () =>
      play([payload(GET)], endpoint, patience({ signal: abort.signal })),
    );
    await once(server, 'connection');
    abort.abort();
    for (const result of await Promise.all(playing))
      expect(result).toMatchObject({ ended: 'disconnect', error: 'aborted' });
  });

  test('beforehand connects to nobody', async () => {
    const { endpoint, connections } = await serve(() => {});
    const result = await play([payload(GET)], endpoint, patience({ signal: AbortSignal.abort() }));
    expect(result).toMatchObject({ ended: 'disconnect', error: 'aborted', bytesSent: 0 });
    expect(connections).toHaveLength(0);
  });
});
