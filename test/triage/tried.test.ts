import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/corpus/case.ts';
import { Tried } from '../../src/triage/tried.ts';
import { aCase } from './hits.ts';

describe('suspects', () => {
  it('that were tried come last, nobody is left out', () => {
    const [a, b, c] = ['a', 'b', 'c'].map(aCase) as [Case, Case, Case];
    const tried = new Tried();
    tried.note(a, []);
    expect(tried.untriedFirst([a, b, c])).toEqual([b, c, a]);
    tried.note(c, []);
    expect(tried.untriedFirst([a, b, c])).toEqual([b, a, c]);
  });

  it('count an exception next to a right answer once a try', () => {
    const tried = new Tried();
    tried.note(aCase('a'), ['ValueError', 'ValueError', 'KeyError']);
    tried.note(aCase('b'), ['ValueError']);
    expect(['ValueError', 'KeyError', 'TypeError'].map((name) => tried.timesHarmless(name))).toEqual([2, 1, 0]);
  });
});
