import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCases } from '../../src/corpus/cases.ts';
import { type Capture, neededCaptures, parseCapture, printCapture, takeFrom } from '../../src/corpus/conversation.ts';
import { excludeRoute } from '../../src/corpus/routes/exclude-route.ts';
import { parseRoute } from '../../src/corpus/routes/parse-route.ts';
import { conversationMutations } from '../../src/corpus/typed/shapes/conversations.ts';
import { websocketConversationMutations } from '../../src/corpus/typed/shapes/websocket-conversations.ts';
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
    const patterns = [
      ...conversationMutations().flatMap((m) => m.conversation!.steps.flatMap((step) => step.captures)),
      ...websocketConversationMutations().flatMap((m) => m.captures!),
    ];
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => takeFrom(bytes, patterns).length >= 0));
  });
});

test('of captures those are needed that the same line or a later one has the templates of', () => {
  const [a, b, c] = ['a = (1)', 'b = (2)', 'c = (3)'].map((text) => parseCapture(text, 'f')) as [
    Capture,
    Capture,
    Capture,
  ];
  expect(
    neededCaptures([
      { spec: 'ws:/ wf:b"{a}"', captures: [a, b, c] },
      { spec: 'get:"/{b}"', captures: [a] },
    ]),
  ).toEqual([[a, b], []]);
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

describe('captures for the messages of the same connection', () => {
  const read = (text: string) => {
    const userSpecs = parseUserSpecs(text, 'f');
    const routes = [parseRoute('WS /chat')];
    return [...createCases({ classes: [], routes, userSpecs, slow: false, seed: 1, host: 'h' }).all()];
  };

  test('belong to the spec whose later messages have the template', () => {
    const [one] = read('ws:/chat wf:b"hi" wf:b"{id}"\n# capture: id = (\\d+)\n# capture: other = (x)\n');
    expect(one!.captures).toEqual([{ name: 'id', pattern: '(\\d+)' }]);
    expect(one!.prelude).toBeUndefined();
  });

  test('serve the specs after it, too', () => {
    const [first, second] = read('ws:/chat wf:b"{id}"\n# capture: id = (\\d+)\nget:"/{id}"\n');
    expect(first!.captures).toHaveLength(1);
    expect(second!.captures).toBeUndefined();
    expect(second!.prelude!.map(({ captures }) => captures)).toEqual([first!.captures]);
  });
});

describe('conversations of a websocket', () => {
  const all = websocketConversationMutations();

  test('go to the websocket routes, on one connection', () => {
    const routes = [parseRoute('GET /'), parseRoute('WS /chat')];
    const cases = [
      ...createCases({ classes: ['typed'], routes, userSpecs: [], slow: false, seed: 1, host: 'h' }).all(),
    ];
    const found = cases.filter(({ mutation }) => mutation.startsWith('conversation/websocket'));
    expect(found.map(({ route }) => route)).toEqual(all.map(() => 'WS /chat'));
    for (const one of found) {
      expect(one.spec).toMatch(/^ws:\/chat/);
      expect(one.prelude).toBeUndefined();
    }
  });

  test('capture what they have templates for, and have templates for what they capture somewhere', () => {
    for (const { id, spec, captures = [] } of all) {
      // Braces of JSON are none: a template is a name alone.
      const templates = [...spec.matchAll(/\{([a-z]+)\}/g)].map(([, name]) => name);
      for (const name of templates)
        expect(
          captures.map((one) => one.name),
          id,
        ).toContain(name);
    }
    const greetings = all.find(({ id }) => id === 'conversation/websocket-greeting/twice')!;
    const said = answer('HTTP/1.1 101 S\r\n\r\n\x81\x30{"type":"welcome","userId": 4711,"token":"abc.def"}');
    expect(takeFrom(said, greetings.captures!)).toEqual([
      ['{key}', 'userId'],
      ['{id}', '4711'],
      ['{half}', '4711'],
    ]);
    const text = takeFrom(answer('{"id":"","valid":true,"session":"0123456789"}'), greetings.captures!);
    expect(text.map(([, value]) => value)).toEqual(['session', '0123456789', '012345']);
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

  test.each([
    ['/logout', 'GET /logout', false],
    ['/logout', '/logout', false],
    ['/logout', '/log*', false],
    ['/logout', 'POST /logout', true],
    ['/items/5', '/logout', true],
    ['/items/5', 'GET /items/*', false],
  ])('follow the place %s of an answer where %s is excluded: %s', (place, pattern, follows) => {
    const followed = cases(['GET /a'], pattern).filter(({ mutation }) =>
      /location\/(?:itself|percent|below)$/.test(mutation),
    );
    expect(followed).toHaveLength(3);
    for (const one of followed) {
      const bytes = bytesOf({ render: () => one.render([['{location}', place]]) });
      expect(bytes.includes(place)).toBe(follows);
      expect(bytes.includes('{location}')).toBe(!follows);
    }
  });

  test('of which the last request is excluded are not fired', () => {
    const patching = (all: ReturnType<typeof cases>) =>
      all.filter(({ spec }) => /^'PATCH'|^patch|^"PATCH"/.test(spec)).length;
    expect(patching(cases(['GET /a']))).toBeGreaterThan(2);
    expect(patching(cases(['GET /a'], 'PATCH *'))).toBe(0);
  });
});
