import { expect, it } from 'vitest';
import { createTimeShare } from '../../src/triage/time-share.ts';

it('is used up by what is spent beyond the share, and comes back as time goes by', async () => {
  let now = 0;
  const share = createTimeShare(() => now, 0.1, 100);
  expect(share.left).toBe(true);
  const spend = (ms: number) =>
    share.spend(async () => {
      now += ms;
    });
  await spend(200);
  expect(share.left).toBe(false);
  now += 1000;
  expect(share.left).toBe(true);
});

it('counts work that fails', async () => {
  let now = 0;
  const share = createTimeShare(() => now, 0, 10);
  await expect(
    share.spend(async () => {
      now += 50;
      throw new Error('closed');
    }),
  ).rejects.toThrow('closed');
  expect(share.left).toBe(false);
});

it('is used up in the midst of work that takes long', async () => {
  let now = 0;
  const share = createTimeShare(() => now, 0.1, 100);
  const left: boolean[] = [];
  await share.spend(async () => {
    left.push(share.left);
    now += 200;
    left.push(share.left);
  });
  expect(left).toEqual([true, false]);
});
