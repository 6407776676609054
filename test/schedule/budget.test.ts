import { expect, it } from 'vitest';
import { shareOut } from '../../src/schedule/budget.ts';

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
