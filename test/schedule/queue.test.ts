import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/corpus/case.ts';
import { createQueue } from '../../src/schedule/queue.ts';

const aCase = (mutation: string, route = 'GET /'): Case => ({
  mutation,
  route,
  seed: 1,
  spec: 'get:/',
  messages: [],
  render: () => [],
});

function drain(queue: { next(): Case | null }): string[] {
  const out: string[] = [];
  for (let c = queue.next(); c !== null; c = queue.next()) out.push(c.mutation);
  return out;
}

describe('the queue', () => {
  it('gives each case once, in the order of the corpus', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (ids) => {
        expect(drain(createQueue(ids.map((id) => aCase(id))))).toEqual(ids);
      }),
    );
  });

  it('gives spoilt cases next; one that is spoilt each time comes last, alone, and then never again', () => {
    const queue = createQueue([aCase('a'), aCase('b')]);
    const a = queue.next()!;
    for (let n = 0; n < 2; n++) {
      queue.again([a]);
      expect(queue.next()).toBe(a);
    }
    queue.again([a]);
    expect(queue.next()!.mutation).toBe('b');
    expect(queue.lane()).toBe('alone');
    expect(queue.done()).toBe(false);
    expect(queue.next()).toBe(a);
    queue.again([a]);
    expect(queue.done()).toBe(true);
    expect(queue.givenUp()).toBe(1);
    expect(queue.skipped()).toBe(0);
  });

  it('does not count a try that was spoilt by a killer who was found then', () => {
    const killers = ['k1', 'k2', 'k3', 'k4'].map((id) => aCase(id));
    const queue = createQueue([aCase('a'), ...killers]);
    const a = queue.next()!;
    for (const killer of killers) {
      expect(queue.next()).toBe(killer);
      queue.killed(killer);
      queue.again([a, killer]);
      expect(queue.lane()).toBe('corpus');
      expect(queue.next()).toBe(a);
    }
    expect(queue.givenUp()).toBe(0);
    expect(queue.skipped()).toBe(0);
  });

  it('counts a try when only a killer of before was seen again', () => {
    const queue = createQueue([aCase('a'), aCase('k')]);
    const [a, k] = [queue.next()!, queue.next()!];
    for (let n = 0; n < 4; n++) {
      queue.killed(k);
      queue.again([a]);
      expect(queue.lane()).toBe(n < 3 ? 'corpus' : 'alone');
      expect(queue.next()).toBe(a);
    }
  });

  const cases = ['host/1', 'host/2', 'host/3', 'host/4', 'path/1'].map((id) => aCase(id));
  const byFirst = (c: Case) => c.mutation.split('/')[0]!;

  it('puts off what is like a killer, and fires it alone', () => {
    const queue = createQueue(cases, byFirst);
    queue.killed(queue.next()!);
    expect(queue.lane()).toBe('corpus');
    expect(queue.next()!.mutation).toBe('path/1');
    expect(queue.lane()).toBe('alone');
    expect(drain(queue)).toEqual(['host/2', 'host/3', 'host/4']);
  });

  it('leaves out what is like a case that killed three times', () => {
    const queue = createQueue(cases, byFirst);
    for (let i = 0; i < 3; i++) queue.killed(cases[0]!);
    expect(drain(queue)).toEqual(['path/1']);
    expect(queue.skipped()).toBe(3);
  });

  it('gives suspects again at the end, and puts off their families once suspected twice', () => {
    const queue = createQueue(cases, byFirst);
    const first = queue.next()!;
    queue.suspect([first]);
    const second = queue.next()!;
    queue.suspect([second]);
    expect(drain(queue)).toEqual(['path/1', 'host/1', 'host/2', 'host/3', 'host/4']);
  });

  it('never fires a killer again', () => {
    const queue = createQueue([aCase('a'), aCase('b')]);
    const a = queue.next()!;
    queue.killed(a);
    queue.again([a]);
    expect(drain(queue)).toEqual(['b']);
  });

  it('goes on with mutants when all is done, save those of a family that killed', () => {
    const queue = createQueue(cases.slice(0, 1), byFirst);
    queue.killed(queue.next()!);
    expect(queue.done()).toBe(true);
    queue.extend(cases);
    expect(queue.done()).toBe(false);
    expect(drain(queue)).toEqual(['path/1']);
    expect(queue.skipped()).toBe(0);
  });
});
