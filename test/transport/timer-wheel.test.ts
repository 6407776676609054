import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TimerWheel } from '../../src/transport/timer-wheel.ts';

/** A clock that moves only when told, and ticks like a timer that is never early. */
function world() {
  let now = 12_345.6;
  let tick = () => {};
  const state = { refs: [] as string[], started: 0 };
  const ticker = { ref: () => state.refs.push('ref'), unref: () => state.refs.push('unref') };
  const wheel = new TimerWheel({
    now: () => now,
    every: (_ms, callback) => {
      tick = callback;
      state.started += 1;
      return ticker;
    },
  });
  return {
    wheel,
    state,
    now: () => now,
    sleep(ms: number) {
      now += ms;
      tick();
    },
  };
}

test('fires between the deadline and one tick later, each timer once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40_000 }), { minLength: 1, maxLength: 30 }), (delays) => {
      const { wheel, now, sleep } = world();
      const start = now();
      const fired = new Map<number, number[]>();
      delays.forEach((delay, i) => {
        wheel.schedule(delay, () => fired.set(i, [...(fired.get(i) ?? []), now() - start]));
      });
      for (let i = 0; i < 810; i += 1) sleep(50);
      delays.forEach((delay, i) => {
        expect(fired.get(i)).toHaveLength(1);
        expect(fired.get(i)![0]).toBeGreaterThanOrEqual(delay);
        expect(fired.get(i)![0]).toBeLessThanOrEqual(delay + 100);
      });
      expect(wheel.size).toBe(0);
    }),
  );
});

test('a machine that slept through many turns fires everything due, in order', () => {
  const { wheel, sleep } = world();
  const fired: number[] = [];
  for (const delay of [30_000, 100, 5_000]) wheel.schedule(delay, () => fired.push(delay));
  wheel.schedule(200_000, () => fired.push(200_000));
  sleep(60_000);
  expect(fired).toEqual([100, 5_000, 30_000]);
});

test('a cancelled timer stays silent, also when an earlier one of the same tick cancels it', () => {
  const { wheel, sleep } = world();
  const fired: string[] = [];
  const second = wheel.schedule(20, () => fired.push('second'));
  wheel.schedule(10, () => {
    fired.push('first');
    wheel.cancel(second);
    wheel.cancel(second);
  });
  sleep(100);
  expect(fired).toEqual(['first']);
  expect(wheel.size).toBe(0);
});

test('keeps the program alive only while timers are pending', () => {
  const { wheel, state, sleep } = world();
  wheel.schedule(10, () => {});
  sleep(100);
  expect(state.refs).toEqual(['unref']);
  wheel.schedule(10, () => {});
  expect(state.refs).toEqual(['unref', 'ref']);
  expect(state.started).toBe(1);
});

test('a timer scheduled by a callback fires on a later tick', () => {
  const { wheel, sleep } = world();
  let count = 0;
  const again = () => {
    count += 1;
    if (count < 3) wheel.schedule(0, again);
  };
  wheel.schedule(0, again);
  sleep(50);
  expect(count).toBe(1);
  sleep(100);
  sleep(100);
  expect(count).toBe(3);
});
