import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandReferences } from '../../src/options/environment-reference.ts';
import { givenInline } from '../../src/options/given.ts';
import type { OptionSpec } from '../../src/options/option.ts';
import { parseValue } from '../../src/options/parse-value.ts';
import { shellWords } from '../../src/options/shell-words.ts';
import { OPTIONS, type OptionName, optionSpec } from '../../src/options/table.ts';
import { parseBytes } from '../../src/options/values/bytes.ts';
import { parseDuration } from '../../src/options/values/duration.ts';
import { parseRegex } from '../../src/options/values/regex.ts';
import { parseShard } from '../../src/options/values/shard.ts';
import { parseTargetUrl } from '../../src/options/values/target-url.ts';

const value = (parsed: { ok: boolean; value?: unknown }) => (parsed.ok ? parsed.value : null);

describe('durations', () => {
  it.each([
    ['500ms', 500],
    ['60s', 60_000],
    ['1.5s', 1500],
    ['2m', 120_000],
    ['1h', 3_600_000],
    ['10 s', 10_000],
  ])('%s is %d ms', (text, ms) => expect(value(parseDuration(text))).toBe(ms));

  it.each(['', '60', 's', '-1s', '1e3s', '0ms', '0.0001s', '60S', '1m30s', 'Infinitys', '9999999h', '６０s'])(
    '%j is none',
    (text) => expect(parseDuration(text).ok).toBe(false),
  );
});

describe('sizes', () => {
  it.each([
    ['2GiB', 2 ** 31],
    ['512 MiB', 2 ** 29],
    ['1.5kb', 1500],
    ['7B', 7],
  ])('%s is %d bytes', (text, bytes) => expect(value(parseBytes(text))).toBe(bytes));

  it.each(['', '2', '2G', '0MiB', '-1B', '999999999999TiB'])('%j is none', (text) =>
    expect(parseBytes(text).ok).toBe(false),
  );
});

describe('the URL of the server', () => {
  it.each([
    'http://127.0.0.1:8080',
    'http://localhost',
    'https://[::1]:8443/x?y',
    'http://app.localhost:1/',
    'http://127.8.9.1:1',
    'http://2130706433:1',
  ])('%s is on this machine', (text) => expect(parseTargetUrl(text).ok).toBe(true));

  it.each([
    'http://10.0.0.1',
    'http://example.com',
    'http://localhost.example.com',
    'http://127.0.0.1.nip.io',
    'http://127.0.0.1@example.com',
    'http://1270.0.1',
    'http://[::ffff:10.0.0.1]',
    'http://0/',
    'file:///etc/passwd',
    '//localhost',
    'http://localhost:0',
    'http://localhost/#x',
  ])('%s is not', (text) => expect(parseTargetUrl(text).ok).toBe(false));
});

it('regular expressions are bare or between slashes', () => {
  expect(value(parseRegex('up \\d+'))).toEqual(/up \d+/);
  expect(value(parseRegex('/up/i'))).toEqual(/up/i);
  expect(value(parseRegex('/api/ready'))).toEqual(/\/api\/ready/);
});

it('shards count from one', () => {
  expect(value(parseShard('4/4'))).toEqual({ index: 4, total: 4 });
  for (const text of ['0/4', '5/4', '1/0', '1/257', '1', '1/', '/2', '1/2/3']) expect(parseShard(text).ok).toBe(false);
});

it('references to the environment are replaced; $${ is not one', () => {
  const env = { A: 'x', B: '${A}', E: '' };
  expect(value(expandReferences('$A ${A}${B} $${A} $', env))).toEqual({
    text: '$A x${A} ${A} $',
    secrets: ['x', '${A}'],
    empty: [],
  });
  expect(value(expandReferences('${E}', env))).toMatchObject({ text: '', empty: ['E'] });
  for (const text of ['${', '${A', '${}', '${A B}', '${toString}']) expect(expandReferences(text, env).ok).toBe(false);
});

it('words are shown as a person would type them', () => {
  expect(shellWords(['node', 'a b.js', '--x=1', "it's", ''])).toBe("node 'a b.js' --x=1 'it'\\''s' ''");
});

describe('whatever the text', () => {
  const names = Object.keys(OPTIONS) as OptionName[];
  const textual = names.map(optionSpec).filter((spec) => !['text-map', 'suppressions', 'noise'].includes(spec.type));

  it('a value is read, or refused with a caret inside of the text or right behind it', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...textual.map((spec) => spec.example)));
    fc.assert(
      fc.property(fc.constantFrom<OptionSpec>(...textual), texts, (spec, text) => {
        const parsed = parseValue(text, spec);
        if (parsed.ok) return;
        expect(parsed.problem).toMatch(/\S/);
        expect(parsed.at).toBeGreaterThanOrEqual(0);
        expect(parsed.at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('a place shows the line of its offset, with the column of the character', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', '\n'), { minLength: 1 }).map((c) => c.join('')),
        fc.nat(),
        (text, n) => {
          const offset = n % text.length;
          if (text[offset] === '\n') return;
          const place = givenInline(text, 's', '--x ').place(offset);
          expect(place.text[place.column - 1]).toBe(text[offset]);
          expect(place.line).toBe(text.slice(0, offset).split('\n').length);
        },
      ),
    );
  });
});
