import { describe, expect, it } from 'vitest';
import { createRecent } from '../../src/triage/recent.ts';
import { caseOf } from '../e2e/weak-servers/open.ts';
import { exchange, response } from '../oracle/observations.ts';

const answered = exchange({ responses: [response(200)] });
const silent = exchange({ responses: [], ended: 'timeout' });
const left = exchange({ responses: [], ended: 'disconnect' });
const hit = (mutation: string, one: typeof answered) => ({ shot: caseOf('get:/', mutation), exchange: one, order: 0 });

describe('who made the server keep something', () => {
  it('is looked for first among those whose clients left in the middle, as often as they did', () => {
    const recent = createRecent();
    recent.add([
      hit('method/get/a', answered),
      hit('chunk/cut/a', silent),
      hit('chunk/cut/b', silent),
      hit('close/once/a', left),
      hit('close/often/a', left),
      hit('length/long/a', silent),
      hit('close/often/b', left),
      hit('close/late/a', exchange({ responses: [response(200)], ended: 'disconnect' })),
    ]);
    const { suspects } = recent.retainedLead();
    const ranked = ['close/often/a', 'close/once/a', 'chunk/cut/a', 'length/long/a', 'method/get/a', 'close/late/a'];
    expect(suspects.map(({ mutation }) => mutation)).toEqual(ranked);
    recent.rested();
    expect(recent.retainedLead().suspects).toEqual([]);
  });
});

it('what the run began with is remembered, however much came after it', () => {
  const recent = createRecent();
  const fired = Array.from({ length: 20_000 }, (_, at) => ({
    ...hit(`a/b/${at}`, exchange({ responses: [response(200)], startedAt: at })),
  }));
  for (let at = 0; at < fired.length; at += 250) recent.add(fired.slice(at, at + 250));
  const mutations = (before: number) => recent.firedBefore(before).map(({ mutation }) => mutation);
  expect(mutations(2_000)).toEqual(fired.slice(0, 2_001).map(({ shot }) => shot.mutation));
  expect(mutations(19_000).slice(-3_000)).toEqual(fired.slice(16_001, 19_001).map(({ shot }) => shot.mutation));
  expect(mutations(20_000)).toHaveLength(8_000);
});
