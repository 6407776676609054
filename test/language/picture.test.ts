import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import type { Message } from '../../src/language/ast.ts';
import { parseRequests, parseResponse } from '../../src/language/parse.ts';
import { picture } from '../../src/language/picture.ts';
import { createRandom } from '../../src/language/random.ts';
import { createSettings } from '../../src/language/settings.ts';
import { message } from './arbitrary-message.ts';

const settings = createSettings({ host: 'example.org', staticDir: '/s', readFile: () => Buffer.from('file') });
const draw = (message: Message): string => picture(message, settings, createRandom(1));

test('shows bytes, offsets, and where actions land', async () => {
  const specs = [
    'get:/',
    'get:/:i4,"\\r":p20,2:h"a"="b\\0"',
    'post:/upload:b@100k,digits:i50000,@100,ascii_letters:d99999',
    'get:/:i2,"A":i2,"B":p2,f:ia,"end"',
    'get:/:d0',
    'get:/:b@1t,octdigits',
    'wf:fin:k"abcd":b"hello"',
    'get:/:h"a"=@500,ascii_lowercase:i300,"x"',
  ];
  const pictures = [...specs.flatMap((spec) => parseRequests(spec)), parseResponse('404:m"No":da')].map(draw);
  await expect(pictures.join('\n')).toMatchFileSnapshot('./golden/pictures.txt');
});

test('paints offsets, escapes and markers, and nothing else changes', () => {
  const [first] = parseRequests('get:/:i4,"x"') as [Message];
  const painted = picture(first, settings, createRandom(1), (part, text) => `<${part}>${text}</${part}>`);
  expect(painted).toContain('<escape>\\r</escape>');
  expect(painted).toContain('<marker>^ inject x</marker>');
  expect(painted.replace(/<\/?(?:offset|escape|marker)>/g, '')).toBe(draw(first));
});

test('is short, printable ASCII with an ellipsis, and draws every action that is played', () => {
  fc.assert(
    fc.property(message, (original) => {
      let text: string;
      try {
        text = draw(original);
      } catch (error) {
        if (error instanceof UsageError) return;
        throw error;
      }
      expect(text).toMatch(/^[ -~…\n]*$/);
      const actions = original.features.filter(
        ({ kind }) => kind === 'inject' || kind === 'pause' || kind === 'disconnect',
      );
      const carets = text.match(/^ +\^ (?:inject|pause|disconnect)/gm) ?? [];
      const stops = original.features.some(({ kind }) => kind === 'disconnect');
      if (stops) expect(carets.length).toBeLessThanOrEqual(actions.length);
      else expect(carets.length).toBe(actions.length);
    }),
    { numRuns: 500 },
  );
});
