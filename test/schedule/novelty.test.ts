import { describe, expect, it } from 'vitest';
import { createNovelty } from '../../src/schedule/novelty.ts';

const seen = (kind: number, ...details: number[]) => ({ kind, details, fertile: true, words: () => [] });

describe('novelty', () => {
  it('is what was never seen, in kind or in detail', () => {
    const novelty = createNovelty();
    expect([seen(1, 1), seen(1, 1), seen(1, 2), seen(2, 1), seen(2, 1)].map(novelty.note)).toEqual([
      ...[true, false, true, true, false],
    ]);
  });

  it('is what has a new detail, not another combination of old ones', () => {
    const novelty = createNovelty();
    expect([seen(1, 1, 2), seen(1, 3), seen(1, 1, 3), seen(1, 1, 4)].map(novelty.note)).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });

  it('ends in each kind, and altogether', () => {
    const novelty = createNovelty();
    let news = 0;
    for (let detail = 0; detail < 1_000; detail++) {
      if (novelty.note(seen(1, detail))) news++;
      novelty.note(seen(1, detail));
    }
    expect(news).toBeGreaterThan(20);
    expect(news).toBeLessThan(100);
    expect(novelty.note(seen(2, 1))).toBe(true);
    for (let kind = 3; kind < 1_000; kind++) novelty.note(seen(kind, 1));
    expect(novelty.note(seen(2_000, 1))).toBe(false);
  });

  it('is soon over where each answer is another one, as an echo is', () => {
    const novelty = createNovelty();
    let news = 0;
    for (let detail = 0; detail < 1_000; detail++) if (novelty.note(seen(1, detail))) news++;
    expect(news).toBeLessThan(10);
  });

  it('is the rarer the seldomer its kind, and then its detail, came', () => {
    const novelty = createNovelty();
    for (let times = 0; times < 9; times++) novelty.note(seen(200, times % 3 === 0 ? 1 : 2));
    novelty.note(seen(417, 3));
    const order = [seen(417, 3), seen(200, 1), seen(200, 2)].map(novelty.commonness);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(new Set(order).size).toBe(3);
  });
});
