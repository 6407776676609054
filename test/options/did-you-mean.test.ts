import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OPTIONS } from '../../src/options/table.ts';
import { editDistance, nearest } from '../../src/options/values/did-you-mean.ts';

const names = Object.keys(OPTIONS);

describe('did you mean', () => {
  it.each([
    ['time-buget', 'time-budget'],
    ['timeBudget', 'time-budget'],
    ['TIME_BUDGET', 'time-budget'],
    ['routes', 'route'],
    ['ulr', 'url'],
    ['boot', 'no-boot'],
    ['memory', 'memory-limit'],
    ['fail-no', 'fail-on'],
  ])('%s is %s', (wrong, right) => expect(nearest(wrong, names)).toBe(right));

  it('says nothing when nothing is near', () => {
    for (const wrong of ['', 'x', 'kubernetes', 'base', 'a'.repeat(10_000)]) expect(nearest(wrong, names)).toBeNull();
  });

  it('a name with one letter wrong is found again', () => {
    const long = names.filter((name) => name.length > 7);
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(), (name, at) => {
        const i = at % name.length;
        expect(nearest(`${name.slice(0, i)}~${name.slice(i + 1)}`, names)).toBe(name);
      }),
    );
  });

  it('the distance is symmetric, and 0 only for the same word', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '-'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
        expect(editDistance(a, b, 9) === 0).toBe(a === b);
      }),
    );
  });
});
