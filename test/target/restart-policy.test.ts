import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pauseBeforeRestart, RESTART_POLICY } from '../../src/target/restart-policy.ts';

const { forgiven, limit, longestPauseMs } = RESTART_POLICY;

describe('pauseBeforeRestart', () => {
  it('does not make a server wait that we killed now and then', () => {
    expect(pauseBeforeRestart([])).toBe(0);
    expect(pauseBeforeRestart(Array(limit).fill(60_000))).toBe(0);
    expect(pauseBeforeRestart(Array(forgiven).fill(10))).toBe(0);
  });

  it('doubles the pause for each further short life, and forgets them after a long one', () => {
    const short = (count: number) => Array<number>(count).fill(10);
    expect([1, 2, 3].map((more) => pauseBeforeRestart(short(forgiven + more)))).toEqual([100, 200, 400]);
    expect(pauseBeforeRestart([...short(20), 60_000])).toBe(0);
  });

  it('gives up after the limit and never pauses longer than it says', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 5000, noNaN: true }), { maxLength: limit + 20 }), (uptimes) => {
        const pause = pauseBeforeRestart(uptimes);
        if (uptimes.length > limit) expect(pause).toBeNull();
        else expect(pause).toSatisfy((ms: number) => ms >= 0 && ms <= longestPauseMs);
      }),
    );
  });
});
