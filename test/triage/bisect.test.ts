import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bisect, gallop } from '../../src/triage/bisect.ts';

/** A list, who of it is guilty, and how often that was asked. */
function asking(guilty: readonly number[]) {
  const asked: number[][] = [];
  const shows = async (some: readonly number[]) => {
    asked.push([...some]);
    return some.some((one) => guilty.includes(one));
  };
  return { asked, shows };
}
const list = (length: number) => Array.from({ length }, (_, index) => index);

describe.each([
  ['bisect', bisect],
  ['gallop', gallop],
])('%s', (_, search) => {
  it('finds the guilty one wherever it stands, in a logarithm of tries', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 500 }), fc.nat(), async (length, at) => {
        const { asked, shows } = asking([at % length]);
        expect(await search(list(length), shows)).toBe(at % length);
        expect(asked.length).toBeLessThanOrEqual(2 * Math.ceil(Math.log2(length + 1)) + 3);
      }),
    );
  });

  it('finds one of several', async () => {
    const { shows } = asking([17, 40]);
    expect([17, 40]).toContain(await search(list(50), shows));
  });

  it('finds nobody where nobody is guilty', async () => {
    for (const length of [0, 1, 5, 50]) expect(await search(list(length), asking([]).shows)).toBeNull();
  });
});

describe('gallop', () => {
  it('tries the most suspect before it tries many', async () => {
    const { asked, shows } = asking([2]);
    await gallop(list(500), shows);
    expect(Math.max(...asked.map((some) => some.length))).toBe(4);
  });
});
