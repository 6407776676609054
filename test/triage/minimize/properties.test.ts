import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Feature, literal, type Message, type Value } from '../../../src/language/ast.ts';
import { parseRequests } from '../../../src/language/parse.ts';
import { printAll } from '../../../src/language/print.ts';
import { createSettings } from '../../../src/language/settings.ts';
import { freezeRandom } from '../../../src/triage/minimize/freeze-random.ts';
import { isSmaller, measure } from '../../../src/triage/minimize/measure.ts';
import type { Messages } from '../../../src/triage/minimize/messages.ts';
import { minimize } from '../../../src/triage/minimize/minimize.ts';
import { createShrinker } from '../../../src/triage/minimize/shrinker.ts';
import { createWire } from '../../../src/triage/minimize/wire.ts';
import { clientFrame, request } from '../../language/arbitrary-message.ts';

const SETTINGS = createSettings({
  host: '127.0.0.1',
  staticDir: '/',
  readFile: () => new Uint8Array([102, 105, 108, 101]),
});
const WIRE = createWire(SETTINGS, 0);

function wireOf(messages: Messages): string | null {
  const all = messages.map((message) => WIRE.bytes(message));
  return all.includes(null) ? null : Buffer.concat(all as Uint8Array[]).toString('latin1');
}

function printable(messages: Messages): boolean {
  try {
    return printAll(parseRequests(printAll(messages))) === printAll(messages) && wireOf(messages) !== null;
  } catch {
    return false;
  }
}

const connection: fc.Arbitrary<Messages> = fc
  .tuple(request, fc.array(fc.oneof(request, clientFrame) as fc.Arbitrary<Message>, { maxLength: 2 }))
  .map(([first, rest]) => [first, ...rest])
  .filter(printable);

/** Bugs of a model server: some text on the wire, and or or not a number of bytes. */
const bug = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 4 }),
  share: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 2 }),
});

function oracle(start: Messages, { at, length, share }: typeof bug extends fc.Arbitrary<infer T> ? T : never) {
  const wire = wireOf(start)!;
  const from = Math.floor(at * Math.max(0, wire.length - length));
  const needle = wire.slice(from, from + length);
  const least = share === null ? 0 : Math.floor(wire.length * share);
  return (messages: Messages) => {
    const bytes = wireOf(messages);
    return bytes !== null && bytes.length >= least && bytes.includes(needle);
  };
}

/** All that is got by taking one thing away, or one escape. */
function* oneLess(messages: Messages): Generator<Messages> {
  for (const [index, message] of messages.entries()) {
    if (messages.length > 1) yield messages.toSpliced(index, 1);
    for (const at of message.features.keys()) {
      yield messages.with(index, { ...message, features: message.features.toSpliced(at, 1) } as Message);
    }
    for (const [at, feature] of message.features.entries()) {
      for (const field of ['key', 'value'] as const) {
        for (const value of lessOf((feature as unknown as Record<string, Value | undefined>)[field])) {
          const changed = { ...feature, [field]: value } as Feature;
          yield messages.with(index, { ...message, features: message.features.with(at, changed as never) } as Message);
        }
      }
    }
    if (message.kind !== 'request') continue;
    for (const path of lessOf(message.path)) yield messages.with(index, { ...message, path });
    for (const method of lessOf(message.method)) yield messages.with(index, { ...message, method });
  }
}

function* lessOf(value: Value | null | undefined): Generator<Value> {
  if (value?.kind !== 'literal') return;
  for (const [at, byte] of value.bytes.entries()) {
    const left = Buffer.concat([value.bytes.subarray(0, at), value.bytes.subarray(at + 1)]);
    yield literal(new Uint8Array(left));
    if (byte < 0x20 || byte > 0x7e) yield literal(value.bytes.with(at, 'x'.charCodeAt(0)));
  }
}

describe('minimize', () => {
  it('keeps the bug, parses, is never longer, and ends', async () => {
    await fc.assert(
      fc.asyncProperty(connection, bug, async (start, parts) => {
        const shows = oracle(start, parts);
        const frozen = freezeRandom(start, WIRE) ?? start;
        const longest = Math.max(printAll(start).length, printAll(frozen).length);
        const { messages, executions } = await minimize(start, {
          settings: SETTINGS,
          interesting: async (candidate) => {
            expect(printAll(parseRequests(printAll(candidate)))).toBe(printAll(candidate));
            return shows(candidate);
          },
        });
        expect(shows(messages)).toBe(true);
        expect(shows(parseRequests(printAll(messages)))).toBe(true);
        expect(printAll(messages).length).toBeLessThanOrEqual(longest);
        expect(executions).toBeLessThanOrEqual(300);
      }),
      { numRuns: 200 },
    );
  });

  it('ends where nothing single can go', async () => {
    await fc.assert(
      fc.asyncProperty(connection, bug, async (start, parts) => {
        const shows = oracle(start, parts);
        const { messages } = await minimize(start, {
          settings: SETTINGS,
          executions: 20_000,
          interesting: async (candidate) => shows(candidate),
        });
        const size = measure(messages);
        for (const less of oneLess(messages)) {
          if (!printable(less) || !isSmaller(measure(less), size)) continue;
          expect(shows(less) && `${printAll(messages)} could be ${printAll(less)}`).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('finds one guilty feature among n in O(log n) and little more', async () => {
    const guiltyAmong = fc.integer({ min: 1, max: 256 }).chain((n) => fc.tuple(fc.constant(n), fc.nat(n - 1)));
    await fc.assert(
      fc.asyncProperty(guiltyAmong, async ([n, guilty]) => {
        const features = Array.from({ length: n }, (_, at) => `h"X${at}"="${at === guilty ? '\\0' : at}"`);
        const start = parseRequests(`get:/:${features.join(':')}`);
        const { messages, executions } = await minimize(start, {
          settings: SETTINGS,
          interesting: async (candidate) => /^X\d*: \0/m.test(wireOf(candidate)!),
        });
        expect(printAll(messages)).toBe('get:/:h"X"="\\0"');
        expect(executions).toBeLessThanOrEqual(14 + 3 * Math.ceil(Math.log2(n + 1)));
      }),
      { numRuns: 60 },
    );
  });

  it('shortens a value of n bytes around one guilty byte in O(log n)', async () => {
    for (const n of [10, 100, 1000, 20_000]) {
      for (const guilty of [0, Math.floor(n / 3), n - 1]) {
        const value = `${'a'.repeat(guilty)}\\0${'b'.repeat(n - 1 - guilty)}`;
        const { messages, executions } = await minimize(parseRequests(`get:/:h"X"="${value}"`), {
          settings: SETTINGS,
          interesting: async (candidate) => /^X: .*\0/m.test(wireOf(candidate)!),
        });
        expect(printAll(messages)).toBe('get:/:h"X"="\\0"');
        expect(executions).toBeLessThanOrEqual(20 + 4 * Math.ceil(Math.log2(n)));
      }
    }
  });
});

describe('createShrinker', () => {
  const start = parseRequests('get:/a/long/path:h"A"="b":h"B"="\\0"');
  const shows = async (messages: Messages) => wireOf(messages)!.includes('\0');

  it('plays one execution a step and always has a best that shows the bug', async () => {
    let played = 0;
    const shrinker = createShrinker(start, {
      settings: SETTINGS,
      interesting: (messages) => {
        played++;
        return shows(messages);
      },
    });
    for (let result = await shrinker.next(); result !== 'done'; result = await shrinker.next()) {
      expect(shrinker.executions).toBe(played);
      expect(await shows(shrinker.best)).toBe(true);
    }
    expect(await shrinker.next()).toBe('done');
    expect(shrinker.executions).toBe(played);
  });

  it('never plays the same bytes twice', async () => {
    const seen = new Set<string>();
    await minimize(start, {
      settings: SETTINGS,
      interesting: (messages) => {
        const key = WIRE.key(messages);
        expect(seen.has(key)).toBe(false);
        seen.add(key);
        return shows(messages);
      },
    });
  });

  it('stops at the budget and when told to', async () => {
    const budget = await minimize(start, { interesting: shows, executions: 3 });
    expect(budget.executions).toBe(3);
    const stopped = AbortSignal.abort();
    expect(await minimize(start, { interesting: shows, signal: stopped })).toEqual({ messages: start, executions: 0 });
  });

  it('tries what the caller holds likely first', async () => {
    const tried: string[] = [];
    await minimize(start, {
      settings: SETTINGS,
      candidates: [parseRequests('get:"/\\0"')],
      interesting: (messages) => {
        tried.push(printAll(messages));
        return shows(messages);
      },
    });
    expect(tried[0]).toBe('get:"/\\0"');
  });

  it('goes on from a shorter spec that is offered, once nothing can go, and plays no other offer', async () => {
    const played: string[] = [];
    const two = async (messages: Messages) => {
      played.push(printAll(messages));
      return wireOf(messages)!.includes('\0') || /^A: bcbc\r/m.test(wireOf(messages)!);
    };
    const shrinker = createShrinker(parseRequests('get:/:h"A"="bcbc"'), { settings: SETTINGS, interesting: two });
    expect(shrinker.offer(parseRequests('get:/a/longer/path/than/it/has:h"B"="\\0"'))).toBe(false);
    while ((await shrinker.next()) !== 'done');
    expect(printAll(shrinker.best)).toBe('get:/:h"A"="bcbc"');
    played.length = 0;
    for (const spec of ['get:/path/\\0', 'get:/other']) expect(shrinker.offer(parseRequests(spec))).toBe(true);
    while ((await shrinker.next()) !== 'done');
    expect(played.slice(0, 2)).toEqual(['get:/other', 'get:"/path/\\0"']);
    expect(printAll(shrinker.best)).toBe('get:"\\0"');
    expect(shrinker.offer(parseRequests('get:/'))).toBe(true);
    expect(await shrinker.next()).toBe('done');
  });

  it('asks for three letters of a word that is needed whole, and for every letter of one that is not', async () => {
    const type = 'application/x-www-form-urlencoded';
    const asked = async (needed: string) => {
      const form = parseRequests(`post:/:c"${type};charset=foo":b"x"`);
      const { messages, executions } = await minimize(form, {
        settings: SETTINGS,
        interesting: async (candidate) => wireOf(candidate)!.includes(needed),
      });
      return { spec: printAll(messages), executions };
    };
    const whole = await asked(`: ${type};charset=`);
    expect(whole.spec).toBe(`get:/:c"${type};charset="`);
    expect(whole.executions).toBeLessThanOrEqual(40);
    expect((await asked('x-www-fo')).spec).toBe('get:/:c"x-www-fo"');
  });

  it('goes on from what was the best before when told that the best was chance', async () => {
    let lies = 1;
    const shrinker = createShrinker(start, {
      settings: SETTINGS,
      // A line of another request's in the log once makes something innocent look guilty.
      interesting: async (messages) =>
        (await shows(messages)) || (printAll(messages) === 'get:/:h"A"="b"' && lies-- > 0),
    });
    while ((await shrinker.next()) !== 'done');
    expect(await shows(shrinker.best)).toBe(false);
    while (!(await shows(shrinker.best))) {
      expect(shrinker.retreat()).toBe(true);
      while ((await shrinker.next()) !== 'done');
    }
    const honest = await minimize(start, { settings: SETTINGS, interesting: shows });
    expect(shrinker.best).toEqual(honest.messages);
    const small = createShrinker(parseRequests('get:/'), { interesting: shows });
    expect(small.retreat()).toBe(false);
  });

  it('passes on what goes wrong in the world', async () => {
    const shrinker = createShrinker(start, { interesting: () => Promise.reject(new Error('closed')) });
    await expect(shrinker.next()).rejects.toThrow('closed');
  });

  it('keeps random values that only need to be long, and writes out those whose bytes matter', async () => {
    const long = await minimize(parseRequests('get:/:h"A"=@100k:b@10'), {
      settings: SETTINGS,
      interesting: async (messages) => wireOf(messages)!.length > 70_000,
    });
    expect(printAll(long.messages)).toMatch(/^get:\/:(b|h""=)@69k$/);
    const bytes = parseRequests('get:/:b@20');
    const needle = wireOf(bytes)!.at(-5)!;
    const short = await minimize(bytes, {
      settings: SETTINGS,
      interesting: async (messages) => wireOf(messages)!.split('\r\n\r\n')[1]!.includes(needle),
    });
    expect(printAll(short.messages)).toMatch(/^get:\/:b".{1,4}"$/);
  });
});
