import type { Socket } from 'node:net';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LatePayload } from '../../src/transport/cue.ts';
import { FrameEnds } from '../../src/transport/frame-ends.ts';
import { exchange } from './exchange-with.ts';
import { GET, HELLO, payload } from './payloads.ts';
import { gathered } from './servers.ts';

const SWITCH = 'HTTP/1.1 101 Switching Protocols\r\n\r\n';
const frame = (text: string) => `\x81${String.fromCharCode(text.length)}${text}`;

/** Fills the payloads from this index on with what stands behind `id=`. */
const withId =
  (from: number, looks: boolean[] = []): LatePayload =>
  (index, said, final) => {
    if (index < from) return payload(index === 0 ? GET : `(${index})`);
    looks.push(final);
    const id = /id=(\w+)/.exec(Buffer.from(said).toString('latin1'))?.[1];
    return id === undefined && !final ? null : payload(`[${id ?? '{id}'}]`);
  };

/** A server that upgrades; `then` is told all that came since. */
const upgrading = (greeting: string, then: (socket: Socket, text: string) => void) => (socket: Socket) => {
  let seen = '';
  gathered(socket, (text) => {
    if (!text.startsWith(GET)) return;
    if (seen === '') socket.write(SWITCH + greeting, 'latin1');
    seen = text;
    then(socket, text.slice(GET.length));
  });
};
const script = [payload(GET), payload('(1)'), payload('[{id}]')];
const short = { silenceMs: 150, halfCloseMs: 0 };

test('frames that are made of nothing go one after the other, whether the server speaks or not', async () => {
  let got = '';
  const result = await exchange(
    upgrading('', (socket, text) => {
      got = text;
      if (text === '(1)(2)') socket.end();
    }),
    [payload(GET), payload('(1)'), payload('(2)')],
    { silenceMs: 10_000 },
    { framesFrom: 1 },
  );
  expect(got).toBe('(1)(2)');
  expect(result).toMatchObject({ ended: 'fin', sentAll: true, bytesSent: GET.length + '(1)(2)'.length });
});

describe('a payload made of what the server said', () => {
  test('goes at once where that came before, with the upgrade', async () => {
    let got = '';
    const looks: boolean[] = [];
    const result = await exchange(
      upgrading(frame('id=abc '), (socket, text) => {
        got = text;
        if (text.endsWith(']')) socket.end();
      }),
      script,
      {},
      { late: withId(2, looks), framesFrom: 1 },
    );
    expect(got).toBe('(1)[abc]');
    expect(looks).toEqual([false]);
    expect(result).toMatchObject({ ended: 'fin', sentAll: true, bytesSent: GET.length + '(1)[abc]'.length });
  });

  test('waits for it, and for the whole frame that holds it', async () => {
    let got = '';
    const whole = frame('id=abcdef');
    await exchange(
      upgrading(frame('hello'), (socket, text) => {
        got = text;
        if (text === '(1)') {
          socket.write(whole.slice(0, -3), 'latin1', () => {
            // Read apart from the first half: only then is there something to be wrong about.
            setTimeout(() => socket.write(whole.slice(-3), 'latin1'), 30);
          });
        }
        if (text.endsWith(']')) socket.end();
      }),
      script,
      {},
      { late: withId(2), framesFrom: 1 },
    );
    expect(got).toBe('(1)[abcdef]');
  });

  test('goes as it is when the server has been silent for as long as it may', async () => {
    let got = '';
    const looks: boolean[] = [];
    const result = await exchange(
      upgrading('', (_, text) => {
        got = text;
      }),
      script,
      short,
      { late: withId(2, looks), framesFrom: 1 },
    );
    expect(got).toBe('(1)[{id}]');
    expect(looks.at(-1)).toBe(true);
    expect(result).toMatchObject({ ended: 'complete', sentAll: true });
    // Once for what it waits for, once to hear what comes of it.
    expect(result.endedAt - result.startedAt).toBeGreaterThanOrEqual(300);
  });

  test.each([
    { what: 'much', everyMs: 2, silenceMs: 10_000 },
    { what: 'for long', everyMs: 40, silenceMs: 200 },
  ])('waits no longer for a server that talks $what of something else', async ({ everyMs, silenceMs }) => {
    let got = '';
    await exchange(
      upgrading('', (socket, text) => {
        got = text;
        const talk = setInterval(() => socket.write(frame('tick'), 'latin1'), everyMs);
        socket.once('close', () => clearInterval(talk));
        if (text.endsWith(']')) socket.end();
      }),
      script,
      { silenceMs },
      { late: withId(2), framesFrom: 1 },
    );
    expect(got).toBe('(1)[{id}]');
  });

  test('is not sent when the time for the exchange is over first', async () => {
    const result = await exchange(
      upgrading('', () => {}),
      [payload(GET), payload('[{id}]'), payload('[{id}]')],
      { silenceMs: 200, totalMs: 300 },
      { late: withId(1), framesFrom: 1 },
    );
    expect(result).toMatchObject({ ended: 'complete', sentAll: false, bytesSent: GET.length + '[{id}]'.length });
  });

  test('is not awaited where there is no upgrade: the answer before it is all there is', async () => {
    let got = '';
    const result = await exchange(
      (socket) =>
        gathered(socket, (text) => {
          got = text;
          if (text.endsWith('\r\n\r\n') || text.endsWith(']')) socket.write(HELLO.replace('hello', 'id=ab'));
        }),
      [payload(GET), payload('[{id}]')],
      {},
      { late: withId(1) },
    );
    expect(got).toBe(`${GET}[ab]`);
    expect(result).toMatchObject({ ended: 'complete', sentAll: true });
  });

  test('that cannot be made is told', async () => {
    const late: LatePayload = (index) => {
      if (index > 0) throw new Error('no such file');
      return payload(GET);
    };
    const played = exchange(
      upgrading('', () => {}),
      script,
      {},
      { late, framesFrom: 1 },
    );
    await expect(played).rejects.toThrow('no such file');
  });
});

describe('frames', () => {
  const frames = fc.array(
    fc.record({ size: fc.constantFrom(0, 1, 125, 126, 300, 65_535, 65_536), masked: fc.boolean() }),
    { maxLength: 4 },
  );
  const bytesOf = ({ size, masked }: { size: number; masked: boolean }) => {
    const mask = masked ? 0x80 : 0;
    const head =
      size < 126
        ? [mask | size]
        : size < 65_536
          ? [mask | 126, size >> 8, size & 255]
          : [mask | 127, 0, 0, 0, 0, 0, 1, 0, 0];
    return Buffer.concat([Buffer.from([0x81, ...head]), Buffer.alloc(size + (masked ? 4 : 0), 0x61)]);
  };

  test('are whole at their ends and nowhere else', () => {
    fc.assert(
      fc.property(frames, fc.nat({ max: 20 }), fc.array(fc.nat({ max: 140_000 })), (some, from, cuts) => {
        const parts = some.map(bytesOf);
        const all = Buffer.concat([Buffer.alloc(from, 0xff), ...parts]);
        const ends = new Set([from]);
        for (const part of parts) ends.add(Math.max(...ends) + part.length);
        const reader = new FrameEnds();
        for (const cut of [...cuts, all.length].map((at) => Math.min(at, all.length)).sort((a, b) => a - b))
          if (cut >= from) expect(reader.whole(all.subarray(0, cut), from)).toBe(ends.has(cut));
      }),
    );
  });

  test('of any bytes never throw', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof new FrameEnds().whole(bytes, 0) === 'boolean'));
  });
});
