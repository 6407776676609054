import { describe, expect, test } from 'vitest';
import { BUILTIN, FAST_TIER } from '../../src/corpus/builtin.ts';
import { scionOf } from '../../src/corpus/graft.ts';
import { CORPUS_CLASSES } from '../../src/corpus/mutation.ts';

test('ids are unique, readable and start with their class', () => {
  expect(new Set(BUILTIN.map((m) => m.id)).size).toBe(BUILTIN.length);
  for (const m of BUILTIN) expect(m.id).toMatch(new RegExp(`^${m.class}/[a-z0-9]+(-[a-z0-9]+)*$`));
});

test('every class but typed has mutations', () => {
  expect(new Set(BUILTIN.map((m) => m.class))).toEqual(new Set(CORPUS_CLASSES.filter((c) => c !== 'typed')));
});

test('the fast tier holds each rank once', () => {
  expect(FAST_TIER.map((m) => m.fast)).toEqual(FAST_TIER.map((_, index) => index + 1));
});

describe.each(BUILTIN.map((m) => [m.id, m] as const))('%s', (_, mutation) => {
  test('parses and is described', () => {
    expect(scionOf(mutation).messages.length).toBeGreaterThan(0);
    expect(mutation.title).not.toBe('');
    expect(mutation.expect).not.toBe('');
    expect(mutation.rfc ?? 'RFC 1').toMatch(/^(RFC \d|WHATWG|W3C|Fetch)/);
  });
});

test('no action reaches past the written headers where implicit ones follow', () => {
  // There the offset would mean another place for each host name.
  const implicit = BUILTIN.filter((m) => !/:r(:|$)/.test(m.spec) && !m.spec.startsWith('ws'));
  const late = implicit.filter((m) => /:[ipd](\d+)/.test(m.spec) && Number(/:[ipd](\d+)/.exec(m.spec)![1]) > 20);
  expect(late.map((m) => m.spec)).toEqual([]);
});
