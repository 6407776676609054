import { expect, it } from 'vitest';
import { patho } from './run.ts';

it('shows for a mutant what it comes from', async () => {
  const origin = await patho(['corpus', 'show', 'target/asterisk-get']);
  expect(origin.code).toBe(0);
  expect(await patho(['corpus', 'show', 'target/asterisk-get/adaptive/17'])).toEqual(origin);
});

it('shows that a client leaves by a reset, which no spec says', async () => {
  expect((await patho(['corpus', 'show', 'early-close/upgrade/reset-1'])).out).toMatch(
    /^the client leaves +by a reset \(RST\)$/m,
  );
  expect((await patho(['corpus', 'show', 'early-close/upgrade/1'])).out).not.toContain('by a reset');
});
