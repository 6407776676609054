import { expect, it } from 'vitest';
import { baseTime, firingUntil, lastShotAt, shareOut } from '../../src/schedule/budget.ts';

it.each([
  [60_000, 15_000],
  [15_000, 5_000],
  [4_000, 2_000],
  [3_600_000, 60_000],
])('of %i ms it keeps %i for triage', (budget, reserve) => {
  const { firingEnds, ends } = shareOut(100, budget);
  expect(ends).toBe(100 + budget);
  expect(ends - firingEnds).toBe(reserve);
});

it('gives firing what triage does not need, and what triage took from it', () => {
  const budget = shareOut(100, 60_000);
  const busy = { idle: false, owes: 7_000 };
  const half = (budget.firingEnds - budget.startedAt) / 2;
  expect(firingUntil(budget, 40_000, busy)).toBe(budget.firingEnds);
  expect(firingUntil(budget, 40_000, { idle: true, owes: 0 })).toBe(lastShotAt(budget));
  expect(firingUntil(budget, half, busy)).toBe(lastShotAt(budget) - 7_000);
  expect(firingUntil(budget, half, { idle: false, owes: 30_000 })).toBe(budget.firingEnds);
});

it('takes the part of the base from firing and triage, and gives it what they leave', () => {
  const budget = shareOut(100, 60_000, 10_000);
  expect(budget).toEqual({ ...shareOut(100, 50_000), baseMs: 10_000 });
  expect(baseTime(budget, budget.ends - 5_000)).toBe(15_000);
  expect(baseTime(budget, budget.ends + 5_000)).toBe(10_000);
});
