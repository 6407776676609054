import { expect, it } from 'vitest';
import { patho } from './run.ts';

it('shows for a mutant what it comes from', async () => {
  const origin = await patho(['corpus', 'show', 'target/asterisk-get']);
  expect(origin.code).toBe(0);
  expect(await patho(['corpus', 'show', 'target/asterisk-get/adaptive/17'])).toEqual(origin);
});
