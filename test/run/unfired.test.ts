import { expect, it } from 'vitest';
import { unfired } from '../../src/run/unfired.ts';

it('counts what was not fired and what got no verdict, and is silent where there is neither', () => {
  const texts = (skipped: number, givenUp: number) =>
    unfired({ skipped: () => skipped, givenUp: () => givenUp }).map(({ kind, text }) => `${kind}: ${text}`);
  expect(texts(0, 0)).toEqual([]);
  expect(texts(7, 3)).toEqual([
    'skipped: 7 cases were not fired: cases like them end the server.',
    'skipped: 3 cases got no verdict: the server went away each time they were fired.',
  ]);
});
