import { expect, it } from 'vitest';
import { carry } from '../../../src/corpus/carry.ts';
import { parseRequests } from '../../../src/language/parse.ts';
import { printAll } from '../../../src/language/print.ts';
import { minimize } from '../../../src/triage/minimize/minimize.ts';

const start = carry(parseRequests('get:"/abcdef":h"X"="1"'), { Authorization: 'Bearer s3cr3t-token' });

it('a carried value that the bug needs a part of stays whole', async () => {
  const { messages } = await minimize(start, {
    interesting: (m) => Promise.resolve(printAll(m).includes('s3cr3t')),
  });
  expect(printAll(messages)).toContain('Bearer s3cr3t-token');
  expect(printAll(messages)).not.toContain('abcdef');
});

it('a carried field that the bug does not need goes', async () => {
  const { messages } = await minimize(start, { interesting: (m) => Promise.resolve(printAll(m).includes('abc')) });
  expect(printAll(messages)).not.toContain('Bearer');
});
