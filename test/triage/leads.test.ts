import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/corpus/case.ts';
import type { Volley } from '../../src/fire/volley.ts';
import type { Exception } from '../../src/traceback/exception.ts';
import { answerLeadsOf, leadsOf } from '../../src/triage/leads.ts';
import { response } from '../oracle/observations.ts';
import { at, hit, noAnswer } from './hits.ts';

const volley = (changes: Partial<Volley<Case>>) =>
  ({ hits: [], victims: [], exceptions: [], died: false, health: null, ...changes }) as Volley<Case>;
const nameOf = (e: Exception) => e.type;

describe('leads', () => {
  it('are one for each name of an exception, however often it was logged', () => {
    const leads = leadsOf(
      volley({ hits: [hit('a', 0, noAnswer)], exceptions: [at(5), at(6), at(7, { type: 'KeyError' })] }),
      nameOf,
    );
    expect(leads.map((lead) => lead.key)).toEqual(['exception ValueError', 'exception KeyError']);
  });

  it('are none for a broken pipe when we close connections', () => {
    const pipe = at(5, { type: 'BrokenPipeError', message: '' });
    expect(leadsOf(volley({ hits: [hit('a', 0)], exceptions: [pipe] }), nameOf)).toEqual([]);
    // What the server dies of counts, whatever it says.
    expect(leadsOf(volley({ hits: [hit('a', 0)], exceptions: [{ ...pipe, fatal: true }] }), nameOf)).toHaveLength(1);
  });

  it('ask all victims of a crash, in the order of the corpus', () => {
    const victims = [hit('b', 1, noAnswer), hit('a', 0, noAnswer)];
    const [lead] = leadsOf(volley({ victims, died: true }), nameOf);
    expect([lead?.what, lead?.suspects.map((c) => c.mutation)]).toEqual(['crash', ['a', 'b']]);
  });
});

describe('the lead of a worker that died', () => {
  const hits = [hit('c', 2, noAnswer), hit('b', 1), hit('a', 0, noAnswer)];

  it('asks those whom the server left without an answer, in the order of the corpus', () => {
    const [lead] = leadsOf(volley({ hits, workersLost: 1 }), nameOf);
    expect([lead?.what, lead?.suspects.map((c) => c.mutation)]).toEqual(['worker', ['a', 'c']]);
    expect(leadsOf(volley({ hits, workersLost: 0 }), nameOf)).toEqual([]);
  });

  it('is none where everybody got an answer: it was replaced', () => {
    expect(leadsOf(volley({ hits: [hit('b', 1)], workersLost: 1 }), nameOf)).toEqual([]);
  });
});

describe('the leads of answers', () => {
  const failed = (name: string, order: number, endedAt = 10) =>
    hit(name, order, { responses: [response(500)], endedAt });

  const fine = (count: number) => Array.from({ length: count }, (_, i) => hit(`fine/${i}`, i + 2));

  it('are none where each 500 among many has its exception', () => {
    const hits = [failed('a/x', 0), failed('b/x', 1), ...fine(20)];
    expect(answerLeadsOf(volley({ hits, exceptions: [at(9), at(9)] }), () => true)).toEqual([]);
  });

  it('are those left over: exceptions of right answers explain nothing', () => {
    const hits = [failed('a/x', 0), failed('b/x', 1), ...fine(20)];
    expect(answerLeadsOf(volley({ hits, exceptions: [at(9)] }), () => true)).toHaveLength(1);
    expect(answerLeadsOf(volley({ hits, exceptions: [at(9), at(9)] }), () => false)).toHaveLength(2);
  });

  it('look at each 500 among very few: two exceptions printed at once can hide each other', () => {
    const hits = [failed('a/x', 0), failed('b/x', 1), ...fine(6)];
    expect(answerLeadsOf(volley({ hits, exceptions: [at(9), at(9)] }), () => true)).toHaveLength(2);
  });

  it('look at each end without an answer among few requests, and at none among many', () => {
    const closed = hit('a/x', 0, noAnswer);
    expect(answerLeadsOf(volley({ hits: [closed] }), () => true)).toHaveLength(1);
    const many = Array.from({ length: 100 }, (_, i) => hit(`fine/${i}`, i + 1));
    expect(answerLeadsOf(volley({ hits: [closed, ...many] }), () => true)).toEqual([]);
  });

  it('look at an end without an answer though a traceback came with it, in which its own may have been lost', () => {
    const few = Array.from({ length: 30 }, (_, i) => hit(`fine/${i}`, i + 2, { startedAt: 0, endedAt: 10 }));
    const ends = ['a/x', 'a/y'].map((name, i) => hit(name, i, { ...noAnswer, startedAt: 0, endedAt: 10 }));
    const found = answerLeadsOf(volley({ hits: [...ends, ...few], exceptions: [at(5), at(6)] }), () => true);
    expect(found.map(({ suspects }) => suspects[0]?.mutation)).toEqual(['a/x', 'a/y']);
  });
});
