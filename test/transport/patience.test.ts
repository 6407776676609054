import { expect, test } from 'vitest';
import { patienceFrom } from '../../src/transport/patience.ts';

test('a fast server gets a short silence, a slow one twenty times its own slowness', () => {
  expect(patienceFrom({ p50: 1, p99: 2 }).silenceMs).toBe(250);
  expect(patienceFrom({ p50: 20, p99: 40 }).silenceMs).toBe(800);
  expect(patienceFrom({ p50: 500, p99: 900 }).silenceMs).toBe(2_000);
});

test('all of it is finite, also when nothing was measured', () => {
  const patience = patienceFrom({ p50: Number.NaN, p99: Number.NaN });
  for (const value of Object.values(patience)) expect(value).toBeGreaterThan(0);
  expect(patience).toMatchObject({ silenceMs: 2_000, halfCloseMs: 500 });
  expect(patience.totalMs).toBeGreaterThan(patience.silenceMs);
});
