import { expect, it } from 'vitest';
import { TargetError } from '../../src/errors.ts';
import { RangeClosed } from '../../src/fire/range.ts';
import { earlyEnd } from '../../src/run/early-end.ts';

const { signal } = new AbortController();

it('takes a server that is not healthy for an outcome, and shows its log', () => {
  expect(earlyEnd(new TargetError('It never got ready.', ['first', 'last']), signal)).toEqual({
    stoppedBecause: 'unhealthy',
    notes: [
      { kind: 'unhealthy', text: 'It never got ready.' },
      { kind: 'log', text: 'first' },
      { kind: 'log', text: 'last' },
    ],
  });
});

it('takes a server that does not come up again for an outcome', () => {
  expect(earlyEnd(new RangeClosed('It died 150 times.'), signal)).toEqual({
    stoppedBecause: 'restarts',
    notes: [{ kind: 'restarts', text: 'It died 150 times.' }],
  });
});

it('says no more of a cancelled run, whatever failed in it', () => {
  for (const error of [new TargetError('It was stopped.'), new RangeClosed('It was stopped.'), new TypeError()])
    expect(earlyEnd(error, AbortSignal.abort())).toEqual({ stoppedBecause: 'cancelled', notes: [] });
});

it('lets a bug be a bug', () => {
  const bug = new TypeError('undefined is not a function');
  expect(() => earlyEnd(bug, signal)).toThrow(bug);
});
