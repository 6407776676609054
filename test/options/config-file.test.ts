import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { readConfig } from '../../src/options/config-file.ts';
import { loadConfig } from '../../src/options/load-config.ts';
import { isExpired } from '../../src/options/suppression.ts';
import { config, flags, resolved, shown } from './given-by.ts';

describe('a config file', () => {
  it('may be empty or hold comments alone', () => {
    expect(resolved(flags({}), '').seed).toBe(1);
    expect(resolved(flags({}), '# nothing yet\n---\n').seed).toBe(1);
  });

  it('holds every type of option', () => {
    const options = resolved(
      flags({}),
      [
        'url: http://127.0.0.1:3000',
        'ready-log: "up on \\\\d+"',
        'memory-limit: 512MiB',
        'slow: true',
        'seed: 7',
        'corpus: [host, chunked]',
        'route: POST /a text/plain x y',
        'exclude-route:',
        '  - /logout',
        '  - DELETE *',
        'fail-on: any',
        'env:',
        '  - A=1',
      ].join('\n'),
    );
    expect(options).toMatchObject({
      seed: 7,
      rule: { failOn: 'any' },
      target: { env: { A: '1' }, memoryLimitBytes: 2 ** 29 },
    });
    expect(options.target.readyLog?.test('up on 80')).toBe(true);
    expect(options.cases.classes).toEqual(['host', 'chunked']);
    expect(options.cases.routes[0]).toEqual({ method: 'POST', path: '/a', contentType: 'text/plain', body: 'x y' });
    const [logout, deletes] = options.cases.excludeRoutes;
    expect(logout?.({ method: 'GET', path: '/logout', contentType: null, body: null })).toBe(true);
    expect(deletes?.({ method: 'GET', path: '/', contentType: null, body: null })).toBe(false);
  });

  it('takes the values of an option that repeats as lines of a text, too, as a workflow has them', () => {
    const yaml = [
      'url: http://127.0.0.1:3000',
      'route: |',
      '  GET /',
      '',
      '  POST /a text/plain x',
      'env: |',
      '  A=1',
      '  B=2',
    ];
    const options = resolved(flags({}), yaml.join('\n'));
    expect(options.cases.routes.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /', 'POST /a']);
    expect(options.target.env).toMatchObject({ A: '1', B: '2' });
    const broken = () => resolved(flags({}), [...yaml.slice(0, 4), '  POST a'].join('\n'));
    expect(broken).toThrow(expect.objectContaining({ place: expect.objectContaining({ line: 5, text: '  POST a' }) }));
  });

  it('reads suppressions', () => {
    const yaml = [
      'suppressions:',
      '  - fingerprint: 3f9a1c5d',
      '    reason: fixed upstream',
      '  - { rule: traceback, path: "vendor/**", reason: not ours, expires: 2030-01-31 }',
    ].join('\n');
    const [one, other] = config(yaml).suppressions;
    expect(one).toEqual({ fingerprint: '3f9a1c5d', rule: null, path: null, reason: 'fixed upstream', expires: null });
    expect(other).toMatchObject({ rule: 'traceback', path: 'vendor/**', expires: '2030-01-31' });
    expect(isExpired(one!, new Date('2999-01-01'))).toBe(false);
    expect(isExpired(other!, new Date('2030-01-31T23:59:59Z'))).toBe(false);
    expect(isExpired(other!, new Date('2030-02-01T00:00:00Z'))).toBe(true);
  });

  it('reads noise rules', () => {
    const yaml = [
      'noise:',
      '  - remove: correct-4xx',
      '  - exception: "*.Busy"',
      '    message: /^try later/i',
      '    file: app/*.py',
      '    function: save_*',
      '    status: 503',
      '    route: POST /upload*',
      '    reason: we shed load',
      '  - { status: 5XX, reason: a stub }',
    ].join('\n');
    const { removed, added } = config(yaml).noise;
    const [one, other] = added;
    expect(removed).toEqual(['correct-4xx']);
    expect(one).toMatchObject({ place: '.github/patho.yml:3', reason: 'we shed load' });
    expect([one?.exception?.('app.Busy'), one?.exception?.('Busy')]).toEqual([true, false]);
    expect([one?.message?.test('Try later!'), one?.message?.test('no')]).toEqual([true, false]);
    expect([one?.file?.('/srv/app/up.py'), one?.file?.('app\\up.py'), one?.file?.('/srv/app/x/up.py')]).toEqual([
      true,
      true,
      false,
    ]);
    expect([one?.function?.('save_all'), one?.function?.('resave_all')]).toEqual([true, false]);
    expect([one?.status?.(503), one?.status?.(500)]).toEqual([true, false]);
    expect([one?.route?.('POST /upload/a b'), one?.route?.('GET /upload')]).toEqual([true, false]);
    expect(other).toMatchObject({ exception: null, message: null, file: null, function: null, route: null });
    expect([other?.status?.(599), other?.status?.(499)]).toEqual([true, false]);
  });
});

describe('errors name file, line, column and the fix', () => {
  it.each([
    ['unknown key', 'seed: 1\ntime-buget: 60s\n'],
    ['key in another spelling', 'timeBudget: 60s\n'],
    ['key without its no', 'boot: false\n'],
    ['only a flag or an input', 'github-token: x\n'],
    ['value', 'seed: 1\ntime-budget:   60x # a minute\n'],
    ['value in quotes', "memory-limit: '2 gigs'\n"],
    ['value in a list', 'route:\n  - GET /\n  - GET index\n'],
    ['value in a flow list', 'corpus: [host, chunkd]\n'],
    ['value in a block', 'command: |\n  node x\nready-log: >\n  (\n'],
    ['no value', 'url:\nseed: 1\n'],
    ['a list where one belongs', 'seed: [1, 2]\n'],
    ['a map where one belongs', 'seed: { a: 1 }\n'],
    ['an alias', 'json: &f a.json\nsarif: *f\n'],
    ['twice', 'seed: 1\nseed: 2\n'],
    ['no YAML', 'seed: [1\nurl: x\n'],
    ['a tab', 'env:\n\tA: 1\n'],
    ['no map', '- seed\n'],
    ['yes is no boolean', 'slow: yes\n'],
    ['environment', 'headers:\n  Authorization: Bearer ${NOPE}\n'],
    ['reference left open', 'cookies:\n  a: x${NOPE\n'],
    ['header name', 'headers:\n  "X Y": a\n'],
    ['header value', 'headers:\n  X: "a\\r\\nY: b"\n'],
    ['header of the corpus', 'headers:\n  Host: a\n'],
    ['headers as a list', 'headers:\n  - "X: y"\n'],
    ['suppression without a reason', 'suppressions:\n  - fingerprint: abc\n'],
    ['suppression of everything', 'suppressions:\n  - rule: crash\n    reason: later\n'],
    ['suppression of an unknown rule', 'suppressions:\n  - { rule: crsh, path: x, reason: y }\n'],
    ['suppression until never', 'suppressions:\n  - { fingerprint: x, reason: y, expires: 2030-02-30 }\n'],
    ['noise as a map', 'noise: { status: 503, reason: x }\n'],
    ['noise without a reason', 'noise:\n  - status: 503\n'],
    ['noise of everything', 'noise:\n  - reason: all of it\n'],
    ['noise with a typo', 'noise:\n  - { excepton: Busy, reason: x }\n'],
    ['noise rule that is none', 'noise:\n  - remove: corect-4xx\n'],
    ['noise that removes and adds', 'noise:\n  - { remove: correct-4xx, status: 4xx }\n'],
    ['noise of no status', 'noise:\n  - { status: 50x, reason: x }\n'],
    ['noise with a broken expression', 'noise:\n  - reason: x\n    message: "late (by"\n'],
    ['noise on no route', 'noise:\n  - { route: upload, reason: x }\n'],
    ['suppression with a typo', 'suppressions:\n  - { fingerprint: x, reasn: y }\n'],
  ])('%s', (_, yaml) => {
    expect(shown(() => resolved(flags({}), yaml))).toMatchSnapshot();
  });

  it('whatever the file holds, it is read or refused with a place', () => {
    const key = fc.constantFrom(
      'seed',
      'url',
      'env',
      'headers',
      'suppressions',
      'noise',
      'corpus',
      'route',
      'x',
      '__proto__',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(fc.tuple(key, fc.json({ maxDepth: 2 })), { maxLength: 4 })
        .map((pairs) => pairs.map(([k, v]) => `${k}: ${v}`).join('\n')),
    );
    fc.assert(
      fc.property(text, (yaml) => {
        try {
          resolved(flags({}), yaml);
        } catch (error) {
          if (!(error instanceof UsageError)) throw error;
          if (error.place !== null) expect(error.place.text.length).toBeGreaterThanOrEqual(error.place.column - 1);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('finding the file', () => {
  const missing = () => {
    throw Object.assign(new Error('gone'), { code: 'ENOENT' });
  };

  it('is the usual one when none is named', async () => {
    const read = (path: string) => (path === '/p/.github/patho.yml' ? 'seed: 9' : missing());
    const found = await loadConfig(flags({}), {}, '/p', read);
    expect(found.file).toBe('.github/patho.yml');
    expect(found.given.get('seed')?.values[0]?.text).toBe('9');
  });

  it('may be missing unless it is named', async () => {
    expect((await loadConfig(flags({}), {}, '/p', missing)).file).toBeNull();
    await expect(loadConfig(flags({ config: 'ci/x.yml' }), {}, '/p', missing)).rejects.toThrow(
      '--config: ci/x.yml does not exist',
    );
  });

  it('an unreadable one is an error, never an absent one', async () => {
    const denied = () => {
      throw Object.assign(new Error('no'), { code: 'EACCES' });
    };
    await expect(loadConfig(flags({}), {}, '/p', denied)).rejects.toThrow('.github/patho.yml cannot be read (EACCES)');
  });

  it('is bounded', () => {
    expect(() => readConfig(`#${'x'.repeat(1 << 20)}`, 'f', {})).toThrow('longer than 1 MiB');
  });
});
