import { expect, it } from 'vitest';
import { confirm } from '../../src/triage/confirm.ts';
import type { Failure } from '../../src/triage/failure.ts';

/** Fails in the tries whose letter is x. */
function script(tries: string): () => Promise<Failure | null> {
  let at = 0;
  return async () => (tries[at++] === 'x' ? ({} as Failure) : null);
}

it.each([
  ['xxx', 3, 3, 'stable'],
  ['...', 0, 3, 'unreproduced'],
  ['xx.xx.x.x.', 6, 10, 'flaky'],
  ['x.........', 1, 7, 'unreproduced'],
] as const)('%s is %i of %i, %s', async (tries, k, n, stability) => {
  expect(await confirm(script(tries), false)).toEqual({ k, n, stability });
});

it('counts the sighting that brought it here', async () => {
  expect(await confirm(script('xx'), true)).toEqual({ k: 3, n: 3, stability: 'stable' });
});

it('stops when told to', async () => {
  expect(await confirm(script('xxx'), true, () => true)).toEqual({ k: 1, n: 1, stability: 'stable' });
});
