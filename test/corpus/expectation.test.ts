import { describe, expect, it } from 'vitest';
import { createCases } from '../../src/corpus/cases.ts';
import { parseExpectation } from '../../src/corpus/expectation.ts';
import { parseUserSpecs } from '../../src/corpus/user-specs.ts';

describe('an expectation', () => {
  it.each([
    ['status<500', [499], [500]],
    ['status <= 404', [404], [405]],
    ['status>399', [400], [399]],
    ['status>=400', [400], [399]],
    ['status=400', [400], [401]],
    ['status == 400', [400], [200]],
    ['status!=200', [404], [200]],
    ['status in 400..499', [400], [500]],
    ['status in 400..499', [499], [399]],
    ['status<500', [200, 404], [200, 500]],
    ['status!=200', [404], []],
    ['status<500', [200], [null]],
    ['no-answer', [], [200]],
  ])('%s is met by %j, not by %j', (text, met, violated) => {
    expect(parseExpectation(text)?.isMet(met)).toBe(true);
    expect(parseExpectation(text)?.isMet(violated)).toBe(false);
  });

  it.each(['a 400, please', 'status<5000', 'status', 'answers below 500 and logs no exception'])(
    'in other words is for people: %s',
    (text) => expect(parseExpectation(text)).toBeNull(),
  );

  it('comes with the case of its spec', () => {
    const userSpecs = parseUserSpecs('# expect: status=400\nget:/a\nget:/b\n', 'a.pathoc');
    const options = { classes: [], routes: [], slow: false, seed: 1, host: 'a' };
    const cases = [...createCases({ ...options, userSpecs }).all()];
    expect(cases.map((one) => one.expects?.text)).toEqual(['status=400', undefined]);
  });
});
