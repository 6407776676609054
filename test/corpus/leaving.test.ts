import { expect, test } from 'vitest';
import { leavingBy } from '../../src/corpus/case.ts';
import { leavingOf, specKey } from '../../src/corpus/leaving.ts';
import { caseOf } from '../e2e/weak-servers/open.ts';

test('a FIN and a reset of one spec are two', () => {
  const keys = [{}, { leaves: 'reset' as const }].map((leaving) => specKey({ spec: 'get:/:da', ...leaving }));
  expect(new Set(keys).size).toBe(2);
  expect(specKey({ spec: 'get:/:da', ...leavingOf({ leaves: null }) })).toBe(keys[0]);
});

test('a case leaves as what is played before it', () => {
  const plain = { ...caseOf('get:/b:da'), prelude: [caseOf('get:/a:da')] };
  const resetting = leavingBy(plain, 'reset');
  expect([resetting, ...resetting.prelude!].map(({ leaves }) => leaves)).toEqual(['reset', 'reset']);
  expect(leavingBy(resetting, null)).toEqual(plain);
});
