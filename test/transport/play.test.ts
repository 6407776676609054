import { once } from 'node:events';
import type { Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import type { Payload } from '../../src/language/payload.ts';
import type { Exchange } from '../../src/transport/exchange.ts';
import { type PlayOptions, play } from '../../src/transport/play.ts';
import { GET, HELLO, patience, payload } from './payloads.ts';
import { gathered, serve } from './servers.ts';

const POST = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n';

/** Answers each time a whole head has arrived. */
const answering = (answer: string) => (socket: Socket) => {
  socket.on('end', () => socket.end());
  gathered(socket, (text) => text.endsWith('\r\n\r\n') && socket.write(answer, 'latin1'));
};

async function exchange(
  handle: (socket: Socket) => void,
  payloads: Payload | Payload[] = payload(GET),
  changes = {},
  options: PlayOptions = {},
): Promise<Exchange> {
  const { endpoint } = await serve(handle);
  return play([payloads].flat(), endpoint, patience(changes), options);
}

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
