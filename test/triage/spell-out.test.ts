import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/corpus/case.ts';
import { parseCapture } from '../../src/corpus/conversation.ts';
import { parseRequests } from '../../src/language/parse.ts';
import { createSettings } from '../../src/language/settings.ts';
import type { Failure } from '../../src/triage/failure.ts';
import { shotOf } from '../../src/triage/shot-of.ts';
import { spellOut } from '../../src/triage/spell-out.ts';

const settings = createSettings({ host: 'h' });

function suspect(spec: string, ...captures: string[]): Case {
  const messages = parseRequests(spec);
  return {
    mutation: 'm',
    route: 'WS /',
    seed: 1,
    spec,
    captures: captures.map((text) => parseCapture(text, 'f')),
    ...shotOf(messages, settings, 1),
  };
}

const failure = (said: string) =>
  ({ observation: { exchange: { received: Buffer.from(said, 'latin1') } } }) as unknown as Failure;

/** What is left of a suspect where the failure needs texts in its spec as they stand, and how many tries it took. */
async function spelledOut(one: Case, said: string, needs: readonly string[]) {
  let tries = 0;
  const result = await spellOut(one, failure(said), settings, (variant) => {
    tries++;
    return Promise.resolve(needs.every((text) => variant.spec.includes(text)) ? failure(said) : null);
  });
  return { spec: result.spec, captures: (result.captures ?? []).map(({ name }) => name), tries };
}

const SPEC = `ws:/ wf:fin:b'{"{key}":"{id}x"}'`;
const CAPTURES = ['key = "(\\w+)":', 'id = :"(\\w+)"'];

describe('a template', () => {
  test('becomes the text that the server gave where that fails, too', async () => {
    expect(await spelledOut(suspect(SPEC, ...CAPTURES), '{"sid":"a1"}', ['{id}'])).toEqual({
      spec: `ws:/ wf:fin:b'{"sid":"{id}x"}'`,
      captures: ['id'],
      tries: 2,
    });
  });

  test('stays where only what is given anew fails', async () => {
    const one = suspect(SPEC, ...CAPTURES);
    expect(await spelledOut(one, '{"sid":"a1"}', ['{id}', '{key}'])).toMatchObject({
      spec: SPEC,
      captures: ['key', 'id'],
    });
  });

  test('that nothing filled stays as it stands, and is not awaited any more', async () => {
    expect(await spelledOut(suspect(SPEC, ...CAPTURES), 'hello', [])).toEqual({ spec: SPEC, captures: [], tries: 2 });
  });

  test('keeps its name where the text is long', async () => {
    const one = suspect(SPEC, ...CAPTURES);
    expect(await spelledOut(one, `{"sid":"${'a'.repeat(100)}"}`, [])).toMatchObject({ captures: ['id'], tries: 1 });
  });
});

test('a case that captures nothing costs no try', async () => {
  const { captures: _, ...plain } = suspect('get:/');
  expect(await spelledOut(plain, 'x', [])).toEqual({ spec: 'get:/', captures: [], tries: 0 });
});
