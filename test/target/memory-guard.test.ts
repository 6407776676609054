import { describe, expect, it } from 'vitest';
import { MemoryGuard } from '../../src/target/memory-guard.ts';

describe('MemoryGuard', () => {
  it('allows what the limit says over the memory of the ready server', () => {
    const guard = new MemoryGuard(100);
    guard.settle(1000, 0);
    expect(guard.observe(1040, 10)).toBeNull();
    expect(guard.observe(1100, 20)).toBeNull();
    expect(guard.observe(1101, 30)).toEqual({
      baselineBytes: 1000,
      rssBytes: 1101,
      limitBytes: 100,
      growthMs: 20,
      at: 30,
    });
  });

  it('counts from nothing while the server boots', () => {
    expect(new MemoryGuard(100).observe(101, 5)).toMatchObject({ baselineBytes: 0, rssBytes: 101 });
  });

  it('allows anything when the limit is 0', () => {
    expect(new MemoryGuard(0).observe(2 ** 50, 0)).toBeNull();
  });
});
