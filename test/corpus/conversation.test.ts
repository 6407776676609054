import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCases } from '../../src/corpus/cases.ts';
import { parseCapture, printCapture, takeFrom } from '../../src/corpus/conversation.ts';
import { excludeRoute } from '../../src/corpus/routes/exclude-route.ts';
import { parseRoute } from '../../src/corpus/routes/parse-route.ts';
import { conversationMutations } from '../../src/corpus/typed/shapes/conversations.ts';
import { parseUserSpecs } from '../../src/corpus/user-specs.ts';
import { UsageError } from '../../src/errors.ts';
import { bytesOf } from './bytes-of.ts';

const answer = (text: string) => Buffer.from(text, 'latin1');

describe('a capture', () => {
  test('takes what its group finds, in head and body, whatever the case of the field', () => {
    const captures = ['sid = "sid":"([^"]+)"', 'tag = ^etag: *(\\S+)', 'none = (nothing)'];
    expect(
      takeFrom(
        answer('HTTP/1.1 200 OK\r\nETag: "a\xff"\r\n\r\n0{"sid":"x1"}'),
        captures.map((text) => parseCapture(text, 'f')),
      ),
    ).toEqual([
      ['{sid}', 'x1'],
      ['{tag}', '"a\xff"'],
    ]);
  });

  test('is printed as it is read', () => {
    for (const text of ['sid = "sid":"([^"]+)"', 'a-b = (=)']) expect(printCapture(parseCapture(text, 'f'))).toBe(text);
  });

  test.each(['sid', 'sid = ', '1a = (x)', 'sid = x', 'sid = (a)(b)', 'sid = (', 'host = (x)'])(
    '%j is refused',
    (text) => {
      expect(() => parseCapture(text, 'mine.pathoc')).toThrow(UsageError);
    },
  );

  test('of a hostile answer never throws', () => {
    const patterns = conversationMutations().flatMap((m) => m.conversation!.steps.flatMap((step) => step.captures));
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => takeFrom(bytes, patterns).length >= 0));
  });
});

test('what is played before a spec leaves as its client does', () => {
  const userSpecs = parseUserSpecs('get:/a:da\n# capture: id = (x)\n# leaves: reset\nget:"/{id}":da\nget:/:da', 'f');
  const options = { classes: [], routes: [], userSpecs, slow: false, seed: 1, host: 'a' };
  const cases = [...createCases(options).all()];
  expect(cases.map(({ leaves, prelude = [] }) => [leaves, ...prelude.map((one) => one.leaves)])).toEqual([
    [undefined],
    ['reset', 'reset'],
    [undefined],
  ]);
});

describe('specs of a file', () => {
  const specs = (text: string) =>
    parseUserSpecs(text, 'f').map(({ spec, conversation }) => [
      spec,
      conversation?.steps.map((step) => step.spec) ?? [],
    ]);

  test('follow the ones they take from, in order', () => {
    const text =
      'get:/a\n# capture: x = (\\d+)\nget:/{x}\n# capture: y = (z)\n# id: last\nget:/{x}/{y}\nget:/alone\nget:/{x}\n';
    expect(specs(text)).toEqual([
      ['get:/a', []],
      ['get:/{x}', ['get:/a']],
      ['get:/{x}/{y}', ['get:/a', 'get:/{x}']],
      ['get:/alone', []],
      ['get:/{x}', []],
    ]);
    expect(parseUserSpecs(text, 'f')[2]!.id).toBe('user/last');
  });

  test('send what an answer gave, wherever the template stands', () => {
    const userSpecs = parseUserSpecs('get:/a\n# capture: x = (\\d+)\npost:"/{x}":h"A"="{x}":b"[{x}]":i5,"!"', 'f');
    const routes = [parseRoute('GET /')];
    const cases = [...createCases({ classes: [], routes, userSpecs, slow: false, seed: 1, host: 'h' }).all()];
    expect(cases[1]!.prelude?.map(({ spec }) => spec)).toEqual(['get:/a']);
    const bytes = bytesOf({ render: () => cases[1]!.render([['{x}', '1234']]) });
    expect(bytes).toMatch(/^POST !\/1234 HTTP\/1\.1\r\nA: 1234\r\n.*Content-Length: 6\r\n.*\r\n\r\n\[1234\]$/s);
  });
});

describe('conversations of the corpus', () => {
  const cases = (routes: readonly string[], pattern?: string) =>
    [
      ...createCases({
        classes: ['typed'],
        routes: routes.map((text) => parseRoute(text)),
        userSpecs: [],
        slow: false,
        seed: 1,
        host: 'h',
        ...(pattern === undefined ? {} : { excluded: excludeRoute(pattern) }),
      }).all(),
    ].filter(({ mutation }) => mutation.startsWith('conversation/'));

  test('begin with the valid request of the route', () => {
    const [first] = cases(['PUT /a/b?c=1 application/json {"d":1}']);
    expect(bytesOf(first!.prelude![0]!)).toMatch(
      /^PUT \/a\/b\?c=1 HTTP\/1\.1\r\nContent-Type: application\/json\r\n.*\{"d":1\}$/s,
    );
  });

  test('of long polling go where polling is spoken, with the id beside the rest of the query', () => {
    expect(cases(['GET /']).filter(({ mutation }) => mutation.includes('polling'))).toEqual([]);
    const found = cases(['GET /io?EIO=4&transport=polling']).find(({ mutation }) =>
      mutation.includes('after-connect'),
    )!;
    expect(found.prelude).toHaveLength(2);
    expect(bytesOf({ render: () => found.render([['{sid}', 'abc']]) })).toMatch(
      /^POST \/io\?EIO=4&transport=polling&sid=abc HTTP/,
    );
  });

  test('follow no place of an answer where something is excluded', () => {
    const followed = (all: ReturnType<typeof cases>) =>
      all.filter(({ mutation }) => mutation.includes('/location/')).length;
    expect(followed(cases(['GET /a']))).toBeGreaterThan(10);
    expect(followed(cases(['GET /a'], '/logout'))).toBe(0);
  });
});
