import { describe, expect, it } from 'vitest';
import { parseRequests } from '../../src/language/parse.ts';
import { printAll } from '../../src/language/print.ts';
import { createSettings } from '../../src/language/settings.ts';
import type { Failure } from '../../src/triage/failure.ts';
import type { Messages } from '../../src/triage/minimize/messages.ts';
import { createShrinker } from '../../src/triage/minimize/shrinker.ts';
import { createWire } from '../../src/triage/minimize/wire.ts';
import { createSizeLadder } from '../../src/triage/size-ladder.ts';

const settings = createSettings({ host: '127.0.0.1' });
const blanks = (count: number) => `get:/:h"Accept"="<${' '.repeat(count)}>":h"B"="c"`;
const sizeOf = (messages: Messages) => (printAll(messages).match(/ +/)?.[0] ?? '').length;

/** What a server shows that takes so many ms for a run of so many blanks; `noise` is this run's luck. */
const seen = (messages: Messages, noise: number) => {
  const ms = (sizeOf(messages) / 1000) ** 2 * noise;
  return {
    observation: { growth: { points: [{ bytes: 1, ms, validMs: 1 }], held: null, inAnyHeader: false } },
  } as unknown as Failure;
};

async function minimize(start: Messages, noise: number) {
  const ladder = createSizeLadder(start, createWire(settings, 1));
  const shrinker = createShrinker(start, {
    settings,
    candidates: ladder.candidates,
    admits: ladder.has,
    interesting: async (messages) => {
      const failure = seen(messages, noise);
      return (failure.observation.growth?.points[0]?.ms ?? 0) >= 50 && ladder.holds(messages, failure);
    },
  });
  while ((await shrinker.next()) !== 'done');
  return printAll(shrinker.best);
}

describe('the sizes of a slow request', () => {
  it('are the same whatever the luck of the run, and what stands around goes', async () => {
    const start = parseRequests(blanks(32_000));
    const specs = await Promise.all([0.7, 1, 1.3].map((noise) => minimize(start, noise * 3)));
    expect(new Set(specs)).toEqual(new Set([`get:/:h""="${' '.repeat(8_000)}"`]));
  });

  it('stay as fired where a smaller one is a close call', async () => {
    expect(await minimize(parseRequests(blanks(8_000)), 1)).toBe(`get:/:h""="${' '.repeat(8_000)}"`);
  });

  it('are none of a short request, which is minimized as any other', async () => {
    const ladder = createSizeLadder(parseRequests('get:/:h"A"="b"'), createWire(settings, 1));
    expect(ladder.candidates).toEqual([]);
    expect(ladder.has(parseRequests('get:/'))).toBe(true);
  });
});
