import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import type { Message } from '../../src/language/ast.ts';
import { collect } from '../../src/language/collect.ts';
import { expand } from '../../src/language/expand.ts';
import { parseFrame, parseRequests, parseResponse } from '../../src/language/parse.ts';
import type { Payload } from '../../src/language/payload.ts';
import { print } from '../../src/language/print.ts';
import { createRandom } from '../../src/language/random.ts';
import { FOREVER_MS, render } from '../../src/language/render.ts';
import { createSettings, type Settings } from '../../src/language/settings.ts';
import { SpecError } from '../../src/language/spec-error.ts';
import { request } from './arbitrary-message.ts';

const settings = createSettings({ host: 'example.org' });

function play(message: Message, changes: Partial<Settings> = {}, seed = 1): Payload {
  return render(message, { ...settings, ...changes }, createRandom(seed));
}
const payloadOf = (spec: string, changes: Partial<Settings> = {}, seed = 1): Payload =>
  play(parseRequests(spec)[0] as Message, changes, seed);
const text = (payload: Payload): string => Buffer.from(collect(payload)).toString('latin1');

/** Steps with their bytes as text. */
const steps = (payload: Payload): unknown[] =>
  payload.steps.map((step) => {
    if (step.kind === 'pause') return step.ms;
    return step.kind === 'disconnect' ? 'disconnect' : text({ steps: [step], length: step.length });
  });

describe('actions', () => {
  test.each([
    ['get:/:r:i2,"A":i2,"B"', ['GEABT / HTTP/1.1\r\n\r\n']],
    ['get:/:r:i5,"B":i4,"A"', ['GET A/B HTTP/1.1\r\n\r\n']],
    ['get:/:r:p2,1:p2,2', ['GE', 1000, 2000, 'T / HTTP/1.1\r\n\r\n']],
    ['get:/:r:p0,f', [FOREVER_MS, 'GET / HTTP/1.1\r\n\r\n']],
    ['get:/:r:d3:i3,"never"', ['GET', 'disconnect']],
    ['get:/:r:i3,"x":d3', ['GETx', 'disconnect']],
    ['get:/:r:d0', ['disconnect']],
    ['get:/:r:ia,"z":i99999999999999999999,"!"', ['GET / HTTP/1.1\r\n\r\nz!']],
    ['get:/:r:da', ['GET / HTTP/1.1\r\n\r\n', 'disconnect']],
    ['post:/:r:b"0123456789":i22,"X":i24,"Y"', ['POST / HTTP/1.1\r\n\r\n012X34Y56789']],
  ])('%s', (spec, want) => {
    expect(steps(payloadOf(spec))).toEqual(want);
  });

  test('two injects into one frame payload land where they say', () => {
    const payload = play(parseFrame('wf:i3,"A":i4,"B":b"foobar":-mask'), { isClient: false });
    expect(text(payload)).toBe('\x01\x06fAoBobar');
  });

  test('a frame offset counts a written mask and key, not the implied ones', () => {
    const offset = (spec: string): number => text(play(parseFrame(`${spec}:-fin:ia,"!"`))).indexOf('!');
    expect(offset('wf:k"aaaa":b"foo"')).toBe(9);
    expect(offset('wf:mask:b"foo"')).toBe(9);
    expect(offset('wf:b"foo"')).toBe(6);
  });

  test('the bytes are the base message with every inject at its offset', () => {
    const inject = fc.record({ offset: fc.nat({ max: 45 }), value: fc.stringMatching(/^[a-z]{0,4}$/) });
    fc.assert(
      fc.property(fc.array(inject, { maxLength: 8 }), (injects) => {
        const base = text(payloadOf('get:/abc'));
        let want = '';
        for (let at = 0; at <= 46; at++) {
          for (const { offset, value } of injects) if (offset === at) want += value;
          want += base[at] ?? '';
        }
        const spec = ['get:/abc', ...injects.map(({ offset, value }) => `i${offset},"${value}"`)].join(':');
        expect(text(payloadOf(spec))).toBe(want);
      }),
    );
  });

  test('r is uniform over the bytes of the message', () => {
    const seen = new Set<number>();
    for (let seed = 0; seed < 400; seed++) seen.add(text(payloadOf('get:/:r:ir,"\\xff"', {}, seed)).indexOf('\xff'));
    expect([...seen].sort((a, b) => a - b)).toEqual(Array.from({ length: 18 }, (_, offset) => offset));
  });
});

describe('laziness', () => {
  test('a small message is one chunk of one write', () => {
    const { steps, length } = payloadOf('post:/:b@2k:i3,"x"');
    const sizes = steps.map((step) => (step.kind === 'write' ? [...step.chunks].map((chunk) => chunk.length) : []));
    expect(sizes).toEqual([[length]]);
  });

  test('a terabyte is rendered without being made', () => {
    const payload = payloadOf('post:/:b@1t,digits:i500000000000,"in the middle":d600000000000');
    expect(payload.length).toBe(600_000_000_013);
    const [write, end] = payload.steps;
    expect(end?.kind).toBe('disconnect');
    let read = 0;
    for (const chunk of write?.kind === 'write' ? write.chunks : []) {
      expect(chunk.length).toBeLessThanOrEqual(65_536);
      read += chunk.length;
      if (read > 1_000_000) break;
    }
    expect(read).toBeGreaterThan(1_000_000);
  });

  test('chunks can be read twice, also of long messages with injects', () => {
    const payload = payloadOf('post:/:b@600k:i300000,@70k,ascii:i0,"x"');
    const [first, second] = [collect(payload), collect(payload)];
    expect(first.length).toBe(payload.length);
    expect(Buffer.compare(first, second)).toBe(0);
    expect(Buffer.compare(collect(payload, 1000), first.subarray(0, 1000))).toBe(0);
  });

  test('a long masked frame is masked all the way', () => {
    const plain = collect(play(parseFrame('wf:-mask:b@300k')));
    const masked = collect(play(parseFrame("wf:k'abcd':b@300k")));
    const key = Buffer.from('abcd');
    const unmasked = masked.subarray(14).map((byte, index) => byte ^ (key[index % 4] as number));
    // The feature's place decides its random bytes: both bodies stand second.
    expect(Buffer.compare(unmasked, plain.subarray(10))).toBe(0);
  });

  test('the same seed renders the same payload', () => {
    fc.assert(
      fc.property(request, fc.integer(), (message, seed) => {
        const once = () => {
          try {
            return steps(play(message, { staticDir: '/s', readFile: () => Buffer.from('file') }, seed));
          } catch (error) {
            if (error instanceof UsageError) return error.message;
            throw error;
          }
        };
        expect(once()).toEqual(once());
      }),
      { numRuns: 200 },
    );
  });
});

describe('the Host header', () => {
  test.each([
    ["get:'http://Foo.com:80/x'", 'foo.com'],
    ["get:'//u:p@foo.com/'", 'foo.com'],
    ["get:'http://[::1]:80/'", '::1'],
    ["get:'http://foo:99999/'", 'example.org'],
    ["get:'http://a b/'", 'example.org'],
    ["get:'foo.com:443'", 'example.org'],
    ['get:@10', 'example.org'],
    ['get:*', 'example.org'],
  ])('of %s is %s', (spec, host) => {
    expect(/\r\nHost: (.*)\r\n\r\n/.exec(text(payloadOf(spec)))?.[1]).toBe(host);
  });

  test('is not sent without a host, with r, or beside another', () => {
    expect(text(payloadOf('get:/', { host: null }))).not.toContain('Host');
    expect(text(payloadOf('get:/:r'))).not.toContain('Host');
    expect(text(payloadOf('get:/:h"hOST"="x"'))).not.toContain('Host:');
  });
});

describe('errors while rendering', () => {
  const failure = (run: () => unknown): SpecError => {
    try {
      run();
    } catch (error) {
      if (error instanceof SpecError) return error;
      throw error;
    }
    throw new Error('it rendered');
  };

  test('stand at the value in the spec', () => {
    const error = failure(() => payloadOf('get:/:h"a"=<nofile', { staticDir: '/nowhere' }));
    expect(error.message).toBe('no regular file that can be read: "nofile"');
    expect(error.place.column).toBe(12);
  });

  test('show the printed message when it was never parsed', () => {
    const [message] = parseRequests('get:/');
    const made = { ...message, features: [{ kind: 'body', value: { kind: 'file', path: 'x' } }] };
    const { origin: _, ...synthetic } = made as Message;
    const error = failure(() => play(synthetic as Message));
    expect(error.place).toEqual({ source: 'spec', line: 1, column: 1, text: 'get:/:b<"x"' });
    expect(error.message).toContain('disabled');
  });

  test.each([
    ['more bytes than can be counted', 'get:/:b@9007199254740992'],
    ['more bytes than a 64-bit number', 'get:/:b@99999999999999999999t'],
    ['a sum that cannot be counted', 'get:/:b@8000t:i0,@8000t'],
  ])('%s', (_, spec) => {
    expect(failure(() => payloadOf(spec)).message).toContain('2^53-1');
  });

  test('a ws response without a handshake', () => {
    expect(failure(() => play(parseResponse('ws'))).message).toContain('websocket key');
  });

  test('a file outside of the static directory', () => {
    const read = () => Buffer.from('x');
    const error = failure(() => payloadOf("get:/:b<'/etc/passwd'", { staticDir: '/srv', readFile: read }));
    expect(error.message).toContain('outside');
  });
});

describe('x', () => {
  test('repeats a message and is struck from the copies', () => {
    expect(expand(parseRequests('get:/a:x2:r put:/b get:/c:x0')).map(print)).toEqual([
      'get:/a:r',
      'get:/a:r',
      'put:/b',
    ]);
  });

  test('has an end', () => {
    expect(() => expand(parseRequests('get:/:x99999999999999999999'))).toThrow(SpecError);
  });
});

describe('random', () => {
  test('a fork depends on the label, not on what was drawn', () => {
    const [one, other] = [createRandom(5), createRandom(5)];
    other.integer(0, 100);
    expect(one.fork(3).integer(0, 1e9)).toBe(other.fork(3).integer(0, 1e9));
    expect(one.fork(3).integer(0, 1e9)).not.toBe(one.fork(4).integer(0, 1e9));
  });

  test('bytes are uniform', () => {
    const bytes = new Uint8Array(256_000);
    createRandom(1).fill(bytes);
    const counts = new Uint32Array(256);
    for (const byte of bytes) counts[byte] = (counts[byte] as number) + 1;
    // 1000 expected; ten standard deviations.
    expect(Math.min(...counts)).toBeGreaterThan(700);
    expect(Math.max(...counts)).toBeLessThan(1300);
  });
});
