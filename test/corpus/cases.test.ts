import { describe, expect, test } from 'vitest';
import { BUILTIN, FAST_TIER } from '../../src/corpus/builtin.ts';
import type { Case } from '../../src/corpus/case.ts';
import { type CorpusOptions, createCases } from '../../src/corpus/cases.ts';
import { CORPUS_CLASSES } from '../../src/corpus/mutation.ts';
import { excludeRoute } from '../../src/corpus/routes/exclude-route.ts';
import { parseRoute } from '../../src/corpus/routes/parse-route.ts';
import { parseUserSpecs, readUserSpecs } from '../../src/corpus/user-specs.ts';
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

test.each([[['WS /']], [['WS /chat', 'WS /news']], [['POST /echo text/plain hello']], [['GET /a/b', 'WS /']]])(
  'the total counts the cases of %j, and plain requests are among them',
  (texts) => {
    const corpus = createCases(options({ routes: texts.map((text) => parseRoute(text)), classes: builtin }));
    const routes = Array.from(corpus.all(), ({ route }) => route);
    expect(corpus.total).toBe(routes.length);
    expect(routes.some((route) => !route.startsWith('WS '))).toBe(true);
  },
);

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

test('a case says what its mutation is about, from type and field', () => {
  for (const { mutation, about } of createCases(options({ classes: ['typed'] })).all()) {
    if (mutation !== 'date/if-modified-since/year-overflow') continue;
    expect(about).toMatchObject({
      title: expect.stringMatching(/^If-Modified-Since: /),
      rfc: 'RFC 9110 §13.1.3',
      cwe: 1284,
    });
    return;
  }
  expect.unreachable();
});

test('the printed line means the case', () => {
  for (const c of createCases(options({ classes: builtin })).all()) {
    const again = parseRequests(c.spec);
    expect(again.length, c.spec).toBe(c.messages.length);
  }
});

describe('user specs', () => {
  test('a random one a thousand times is a thousand cases, the same for one seed', () => {
    const read = () => '# times: 1000\nget:/:b@10:ir,"\\x00"\n';
    const userSpecs = readUserSpecs('/', ['/random.pathoc'], read);
    const fired = (seed: number) => {
      const corpus = createCases(options({ classes: [], userSpecs, seed }));
      expect(corpus.total).toBe(1000);
      return Array.from(corpus.all(), (one) => bytesOf(one));
    };
    const first = fired(1);
    expect(new Set(first).size).toBe(1000);
    for (const bytes of first) expect(bytes).toContain('\x00');
    expect(fired(1)).toEqual(first);
    expect(fired(2)).not.toEqual(first);
  });

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

test('the whole set for ten routes is made one by one, and counted without making it', () => {
  const routes = Array.from({ length: 10 }, (_, i) =>
    parseRoute(`POST /r${i}/x?a=1 application/json {"a":"b","c":[1]}`),
  );
  const corpus = createCases(options({ routes }));
  const before = process.memoryUsage().heapUsed;
  let made = 0;
  let most = 0;
  for (const c of corpus.all()) {
    if (++made % 1000 === 0) {
      most = Math.max(most, process.memoryUsage().heapUsed);
      expect(parseRequests(c.spec).length).toBe(c.messages.length);
    }
  }
  expect(made).toBeGreaterThan(20_000);
  expect(corpus.total).toBe(made);
  expect(most - before).toBeLessThan(200 * 1024 * 1024);
});

test('the whole set for ten routes takes less than a second of the processor', () => {
  const routes = Array.from({ length: 10 }, (_, i) => parseRoute(`POST /r${i}/x?a=1 application/json {"a":"b"}`));
  // The least of three: the machine may be busy with other tests, the collector with their garbage.
  const took = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    for (const _ of createCases(options({ routes })).all());
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  expect(Math.min(...took)).toBeLessThan(1000);
});

const countOf = (corpus: Iterable<Case>) => {
  const planned = new Map<string, Map<string, number>>();
  for (const { route, class: name = 'none' } of corpus) {
    const classes = planned.get(route) ?? new Map<string, number>();
    planned.set(route, classes.set(name, (classes.get(name) ?? 0) + 1));
  }
  return planned;
};

test.each([
  ['all', {}],
  ['a shard', { shard: { index: 2, total: 3 } }],
  ['some left out', { excluded: excludeRoute('DELETE *') }],
  ['with the slow ones', { slow: true }],
])('what each route gets of each class is known before: %s', (_, changes) => {
  const userSpecs = parseUserSpecs('get:{path}\nget:/fixed', 'x.pathoc');
  const corpus = createCases(options({ userSpecs, ...changes }));
  expect(corpus.planned).toEqual(countOf(corpus.all()));
});

test('each route sees each class that fits before any sees more of one', () => {
  const routes = [...ROUTES, ...Array.from({ length: 20 }, (_, i) => `PATCH /p/${i} application/json {"a":${i}}`)];
  const corpus = createCases(options({ routes: routes.map((text) => parseRoute(text)) }));
  const cells = [...corpus.planned.values()].reduce((sum, classes) => sum + classes.size, 0);
  const first: Case[] = [];
  for (const c of corpus.all()) if (first.push(c) === FAST_TIER.length + cells) break;
  const seen = countOf(first);
  for (const [route, classes] of corpus.planned) {
    expect([...seen.get(route)!.keys()].sort(), route).toEqual([...classes.keys()].sort());
  }
});

test('thousands of routes are counted and begun, not held', () => {
  const routes = Array.from({ length: 5000 }, (_, i) => parseRoute(`GET /r${i}/x`));
  const corpus = createCases(options({ routes }));
  expect(corpus.total).toBeGreaterThan(5_000_000);
  let made = 0;
  for (const _ of corpus.all()) if (++made === 2000) break;
  expect(made).toBe(2000);
});

describe('what must not be called is not called by another way', () => {
  const called = (pattern: string, routes: readonly string[]) => {
    const excluded = excludeRoute(pattern);
    const corpus = createCases(options({ routes: routes.map((text) => parseRoute(text)), excluded }));
    return Array.from(corpus.all(), (c) => ({ id: c.mutation, bytes: bytesOf(c) }));
  };

  test('by the method of a mutation, or by one that a field asks for', () => {
    const cases = called('DELETE *', ['GET /a/b', 'POST /a text/plain x']);
    expect(cases.length).toBeGreaterThan(3000);
    expect(cases.filter(({ bytes }) => /^DELETE |-override: *DELETE/im.test(bytes))).toEqual([]);
    expect(called('PUT *', ['GET /a']).filter(({ bytes }) => /^PUT /m.test(bytes))).toEqual([]);
  });

  test('by a request hidden in another, and by the path that a route stands below', () => {
    expect(
      called('GET /', ['GET /a', 'POST /a text/plain x']).filter(({ bytes }) => /GET \/ HTTP/.test(bytes)),
    ).toEqual([]);
    const below = called('GET /admin/*', ['GET /admin', 'GET /b']);
    expect(below.filter(({ bytes }) => /^GET \/admin\//.test(bytes))).toEqual([]);
    expect(below.filter(({ bytes }) => bytes.startsWith('GET /admin ')).length).toBeGreaterThan(500);
  });
});
