import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/corpus/case.ts';
import { excludeRoute } from '../../src/corpus/routes/exclude-route.ts';
import { createSettings } from '../../src/language/settings.ts';
import { shortenPrelude } from '../../src/triage/shorten-prelude.ts';
import { caseOf } from '../e2e/weak-servers/open.ts';

const settings = createSettings({ host: '127.0.0.1' });
const specs = ({ prelude = [], spec }: Case) => [...prelude.map((line) => line.spec), spec];
const sequence = (...lines: string[]): Case => {
  const cases = lines.map((line) => caseOf(line));
  return { ...cases.at(-1)!, prelude: cases.slice(0, -1) };
};

/** What is left of a sequence that fails when each of these texts is sent before its last line, in this order. */
async function shortened(found: Case, needed: readonly string[], excluded?: Parameters<typeof excludeRoute>[0]) {
  const played: string[] = [];
  const result = await shortenPrelude(found, {
    settings,
    over: () => false,
    ...(excluded === undefined ? {} : { excluded: excludeRoute(excluded) }),
    shows: async (one) => {
      played.push(specs(one).join('; '));
      let at = 0;
      for (const { spec } of one.prelude ?? []) if (at < needed.length && spec.includes(needed[at]!)) at++;
      return at === needed.length;
    },
  });
  return { result, played };
}

describe('what goes before a request', () => {
  it('goes when the request fails alone, at the cost of one try', async () => {
    const { result, played } = await shortened(sequence('get:/redirect', 'head:/'), []);
    expect(specs(result)).toEqual(['head:/']);
    expect(result).not.toHaveProperty('prelude');
    expect(played).toEqual(['head:/']);
  });

  it('keeps what is needed, and of that what is needed of it', async () => {
    const found = sequence('get:/a', 'post:/login:h"User"="x":b"secret"', 'get:/b', 'get:/last');
    const { result } = await shortened(found, ['secret']);
    expect(specs(result)).toEqual([expect.stringMatching(/^\S{5,20}secret\S{0,3}$/), 'get:/last']);
  });

  it('never calls what must not be called', async () => {
    const found = sequence('post:/logout/all:b"x"', 'get:/last');
    const { played } = await shortened(found, ['post:/lo'], 'POST /logout');
    expect(played.filter((line) => /post:\/logout(?!\/)/.test(line))).toEqual([]);
    expect(played.length).toBeGreaterThan(1);
  });

  it('never grows, keeps its order, and always shows it', async () => {
    const line = fc.constantFrom('get:/a', 'get:/b:h"X"="1"', 'post:/c:b"secret"', 'get:/d');
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 5 }), fc.nat(), async (lines, pick) => {
        const needed = lines.filter((_, at) => (pick >> at) & 1).map((text) => text.slice(0, 6));
        const { result } = await shortened(sequence(...lines, 'get:/last'), needed);
        expect(result.prelude ?? []).toHaveLength(needed.length);
        const rest = (result.prelude ?? []).map(({ spec }) => spec);
        for (const [at, text] of needed.entries()) expect(rest[at]).toContain(text);
        expect(specs(result).join().length).toBeLessThanOrEqual([...lines, 'get:/last'].join().length);
      }),
      { numRuns: 50 },
    );
  });
});
