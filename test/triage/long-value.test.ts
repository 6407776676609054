import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRequests } from '../../src/language/parse.ts';
import { printAll } from '../../src/language/print.ts';
import { createSettings } from '../../src/language/settings.ts';
import { bisect } from '../../src/triage/bisect.ts';
import { harmlessTwin } from '../../src/triage/harmless-twin.ts';
import { longestRun, scaleLongest } from '../../src/triage/long-value.ts';
import { createWire } from '../../src/triage/minimize/wire.ts';

const wire = createWire(createSettings({ host: 'a' }), 1);
const scaled = (spec: string, parts: readonly number[]) =>
  scaleLongest(parseRequests(spec), parts, wire)?.map(({ messages, bytes }) => [printAll(messages), bytes]) ?? null;

describe('the longest value', () => {
  it('has fewer of what is repeated in it, and keeps what stands around', () => {
    expect(scaled(`get:/:h"A"="<${'-a'.repeat(100)}!"`, [1 / 4, 1 / 2, 1])).toEqual([
      [`get:/:h"A"="<${'-a'.repeat(25)}!"`, 52],
      [`get:/:h"A"="<${'-a'.repeat(50)}!"`, 102],
      [`get:/:h"A"="<${'-a'.repeat(100)}!"`, 202],
    ]);
  });

  it('has fewer parts where the parts differ, and still its last one', () => {
    const body = (count: number, more = '') =>
      `{${Array.from({ length: count }, (_, i) => `"a${i}":1`).join(',')}${more}}`;
    expect(scaled(`post:/:b'${body(64)}'`, [1 / 2])?.[0]?.[0]).toBe(`post:/:b'${body(31, ',"a63":1')}'`);
  });

  it('is generated shorter', () => {
    expect(scaled('get:/:b@8k,digits', [1 / 4])).toEqual([['get:/:b@2048,digits', 2048]]);
  });

  it('is none in a short request', () => {
    expect(scaled('get:/:h"A"="b"', [1 / 2])).toBeNull();
  });
});

describe('the longest run', () => {
  it('is found wherever it stands', () => {
    const part = fc.record({
      before: fc.stringMatching(/^[A-F]{0,5}$/),
      atom: fc.constantFrom('x', 'xy', 'x=1;', 'xxy'),
      count: fc.integer({ min: 20, max: 60 }),
      after: fc.stringMatching(/^[G-K]{0,5}$/),
    });
    fc.assert(
      fc.property(part, ({ before, atom, count, after }) => {
        const run = longestRun(Buffer.from(before + atom.repeat(count) + after));
        expect(run).toEqual({ start: before.length, length: atom.length * count, atom: atom.length });
      }),
    );
  });

  it('takes linear time', () => {
    const start = performance.now();
    longestRun(new Uint8Array(1 << 20));
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('bisect', () => {
  it('finds the one in as many steps as halves need', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 300 }), fc.nat(), async (count, seed) => {
        const suspects = Array.from({ length: count }, (_, i) => i);
        const guilty = seed % count;
        let steps = 0;
        const found = await bisect(suspects, async (some) => {
          steps++;
          return some.includes(guilty);
        });
        expect(found).toBe(guilty);
        expect(steps).toBeLessThanOrEqual(Math.ceil(Math.log2(count)) + 1);
      }),
    );
  });

  it('finds none when it takes two, or none of them does it', async () => {
    const suspects = [1, 2, 3, 4];
    expect(await bisect(suspects, async (some) => some.includes(1) && some.includes(4))).toBeNull();
    expect(await bisect(suspects, async () => false)).toBeNull();
    expect(await bisect([], async () => true)).toBeNull();
  });
});

describe('a harmless twin', () => {
  const twin = (spec: string) => {
    const messages = harmlessTwin(parseRequests(spec));
    return messages === null ? null : printAll(messages);
  };

  it('has innocent names of the same length', () => {
    expect(twin(`post:"/?constructor=1":b'{"__proto__":{}}'`)).toBe(`post:/?nnnnnnnnnnn=1:b'{"nnnnnnnnn":{}}'`);
  });

  it('is none of a request without such a name', () => {
    expect(twin(`post:/:b'{"proto":{}}'`)).toBeNull();
  });
});
