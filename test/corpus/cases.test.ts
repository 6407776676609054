import { describe, expect, test } from 'vitest';
import { BUILTIN, FAST_TIER } from '../../src/corpus/builtin.ts';
import type { Case } from '../../src/corpus/case.ts';
import { type CorpusOptions, createCases } from '../../src/corpus/cases.ts';
import { CORPUS_CLASSES } from '../../src/corpus/mutation.ts';
import { parseRoute } from '../../src/corpus/routes/parse-route.ts';
import { parseUserSpecs } from '../../src/corpus/user-specs.ts';
import { parseRequests } from '../../src/language/parse.ts';
import { bytesOf } from './bytes-of.ts';

const ROUTES = [
  'GET /',
  'GET /info?a=1&b=2',
  'POST /echo text/plain hello',
  'POST /items application/json {"a":{"b":1}}',
  'WS /chat',
];

function options(changes: Partial<CorpusOptions> = {}): CorpusOptions {
  const routes = ROUTES.map((text) => parseRoute(text));
  return { classes: CORPUS_CLASSES, routes, userSpecs: [], slow: false, seed: 1, host: '127.0.0.1', ...changes };
}
const name = (c: Case) => `${c.mutation} @ ${c.route}`;
const builtin = CORPUS_CLASSES.filter((c) => c !== 'typed');

test('every case has a name of its own, and the total counts them', () => {
  const corpus = createCases(options());
  const names = Array.from(corpus.all(), name);
  const counts = new Map<string, number>();
  for (const n of names) counts.set(n, (counts.get(n) ?? 0) + 1);
  expect([...counts].filter(([, count]) => count > 1)).toEqual([]);
  expect(corpus.total).toBe(names.length);
});

test('every builtin mutation is fired, on the only route if it must be', () => {
  const fired = new Set(
    Array.from(createCases(options({ routes: [], slow: true, classes: builtin })).all(), (c) => c.mutation),
  );
  expect(BUILTIN.filter((m) => !fired.has(m.id))).toEqual([]);
});

test('shards have the fast tier each, share out the rest, and count what is theirs', () => {
  const userSpecs = parseUserSpecs('get:/a\nget:/b\nget:/c', 'x.pathoc');
  const whole = createCases(options({ userSpecs, classes: builtin }));
  const fast = Array.from(whole.fast, name);
  const shards = [1, 2, 3].map((index) =>
    createCases(options({ userSpecs, classes: builtin, shard: { index, total: 3 } })),
  );
  const parts = shards.map((shard) => Array.from(shard.all(), name));
  for (const [index, part] of parts.entries()) {
    expect(part.slice(0, fast.length)).toEqual(fast);
    expect(shards[index]!.total).toBe(part.length);
  }
  const rest = parts.flatMap((part) => part.slice(fast.length));
  expect(rest.toSorted()).toEqual(Array.from(whole.all(), name).slice(fast.length).toSorted());
  const sizes = parts.map((part) => part.length);
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
});

test('the fast tier comes first, in its order', () => {
  const corpus = createCases(options());
  const fast = [...corpus.fast];
  expect(fast.map((c) => c.mutation)).toEqual(FAST_TIER.map((m) => m.id));
  const all = corpus.all()[Symbol.iterator]();
  expect(fast.map(() => name(all.next().value as Case))).toEqual(fast.map(name));
});

test('each route sees each class early', () => {
  const seen = new Map<string, Set<string>>();
  let count = 0;
  for (const c of createCases(options()).all()) {
    if (++count > 2500) break;
    const classes = seen.get(c.route) ?? new Set();
    seen.set(c.route, classes.add(c.mutation.split('/')[0]!));
  }
  for (const route of ROUTES) {
    expect([...seen.get(route.split(' ').slice(0, 2).join(' '))!]).toEqual(
      expect.arrayContaining(['host', 'range-and-conditional', 'date']),
    );
  }
});

test('slow mutations are fired only on demand and never counted', () => {
  const quick = createCases(options({ classes: ['timing'] }));
  const slow = createCases(options({ classes: ['timing'], slow: true }));
  const mutations = (corpus: typeof quick) => new Set(Array.from(corpus.all(), (c) => c.mutation));
  expect(mutations(quick)).not.toContain('timing/never-finished');
  expect(mutations(slow)).toContain('timing/never-finished');
  expect(slow.total).toBe(quick.total);
});

test('a case always renders the same bytes, another seed others', () => {
  const random = (seed: number) => {
    for (const c of createCases(options({ seed, classes: ['request-line'] })).all()) {
      if (c.mutation === 'request-line/binary') return c;
    }
    throw new Error('not fired');
  };
  expect(bytesOf(random(1))).toEqual(bytesOf(random(1)));
  expect(bytesOf(random(1))).not.toEqual(bytesOf(random(2)));
});

test('the printed line means the case', () => {
  for (const c of createCases(options({ classes: builtin })).all()) {
    const again = parseRequests(c.spec);
    expect(again.length, c.spec).toBe(c.messages.length);
  }
});

describe('user specs', () => {
  const userSpecs = parseUserSpecs('# id: a\nget:{path}:h"Host"="{host}"\nget:/fixed', 'mine.pathoc');

  test('templates are filled for each route, the others are fired once', () => {
    const cases = [
      ...createCases(options({ classes: [], userSpecs, routes: [parseRoute('GET /x:y'), parseRoute('GET /z')] })).all(),
    ];
    expect(cases.map((c) => [name(c), c.spec])).toEqual([
      ['user/a @ GET /x:y', 'get:"/x:y":h"Host"="127.0.0.1"'],
      ['user/a @ GET /z', 'get:/z:h"Host"="127.0.0.1"'],
      ['user/mine.pathoc:3 @ GET /x:y', 'get:/fixed'],
    ]);
  });

  test('they follow the fast tier', () => {
    const all = createCases(options({ userSpecs })).all()[Symbol.iterator]();
    for (const _ of FAST_TIER) all.next();
    expect((all.next().value as Case).mutation).toBe('user/a');
  });
});

test('ten routes are planned and made without delay and without holding them', () => {
  const routes = Array.from({ length: 10 }, (_, i) =>
    parseRoute(`POST /r${i}/x?a=1 application/json {"a":"b","c":[1]}`),
  );
  const corpus = createCases(options({ routes }));
  const before = process.memoryUsage().heapUsed;
  expect(corpus.total).toBeGreaterThan(20_000);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(200 * 1024 * 1024);
});
