import { describe, expect, it } from 'vitest';
import { CORPUS_CLASSES } from '../../src/corpus/mutation.ts';
import { resolveOptions } from '../../src/options/resolve-options.ts';
import { OPTIONS, type OptionName, optionNames, optionSpec } from '../../src/options/table.ts';
import { config, flags, resolved, shown } from './given-by.ts';

describe('precedence', () => {
  it('a flag wins over the config file, which wins over the default', () => {
    const yaml = 'time-budget: 2m\nconcurrency: 3\n';
    expect(resolved(flags({})).timeBudgetMs).toBe(60_000);
    expect(resolved(flags({}), yaml).timeBudgetMs).toBe(120_000);
    expect(resolved(flags({ 'time-budget': '5s' }), yaml)).toMatchObject({ timeBudgetMs: 5000, concurrency: 3 });
  });

  it('false as a flag wins over true in the config file', () => {
    expect(resolved(flags({ slow: 'false' }), 'slow: true').cases.slow).toBe(false);
    expect(resolved(flags({}), 'slow: true').cases.slow).toBe(true);
  });

  it('a list replaces the list of the config file, it does not add to it', () => {
    const yaml = 'route:\n  - GET /a\n  - GET /b\n';
    expect(resolved(flags({}), yaml).cases.routes.map((r) => r.path)).toEqual(['/a', '/b']);
    expect(resolved(flags({ route: ['GET /c'] }), yaml).cases.routes.map((r) => r.path)).toEqual(['/c']);
  });

  it('of a flag given twice the last one holds', () => {
    expect(resolved(flags({ seed: ['1', '2'] })).seed).toBe(2);
  });

  it('the action writes its reports without being told', () => {
    const sources = { given: flags({}), argv: ['x'], directory: '/p' } as const;
    expect(resolveOptions({ ...sources, place: 'cli' }).files).toEqual({ json: null, sarif: null });
    expect(resolveOptions({ ...sources, place: 'action' }).files.sarif).toBe('patho-report/report.sarif');
  });
});

describe('the record', () => {
  it('has every field, with the defaults', () => {
    const options = resolved(flags({}));
    const missing = (record: object): string[] =>
      Object.entries(record).flatMap(([key, value]) =>
        value === undefined ? [key] : value?.constructor === Object ? missing(value) : [],
      );
    expect(missing(options)).toEqual([]);
    expect(options).toMatchObject({
      target: {
        command: ['node', 'server.js'],
        readyTimeoutMs: 30_000,
        workingDirectory: '/project',
        memoryLimitBytes: 2 ** 31,
      },
      cases: { classes: CORPUS_CLASSES, shard: { index: 1, total: 1 }, routes: [{ method: 'GET', path: '/' }] },
      commandText: 'node server.js',
      adaptive: true,
      rule: { failOn: 'new', failLevel: 'error' },
    });
  });

  it('takes the first route from the URL', () => {
    expect(resolved(flags({ url: 'http://localhost:3000/health?full=1' })).cases.routes).toEqual([
      { method: 'GET', path: '/health?full=1', contentType: null, body: null },
    ]);
  });

  it('runs a command string through sh and words as they stand', () => {
    expect(resolved(flags({ command: 'PORT=1 node x' })).target.command).toEqual('PORT=1 node x');
    expect(resolved(flags({}), 'command: node x')).toMatchObject({ commandText: 'node server.js', configPlace: null });
  });

  it('points at the line of the config file that holds the command', () => {
    const options = resolveOptions({
      given: flags({}),
      place: 'action',
      directory: '/p',
      config: config('# ours\n\ncommand: node x\n'),
    });
    expect(options.configPlace).toEqual({ uri: '.github/patho.yml', line: 3 });
  });

  it('none leaves no class; classes come in corpus order, from commas and repeats', () => {
    expect(resolved(flags({ corpus: 'none' })).cases.classes).toEqual([]);
    expect(resolved(flags({ corpus: ['typed, chunked', 'host'] })).cases.classes).toEqual(['host', 'chunked', 'typed']);
  });

  it('keeps headers, cookies and environment, and lists what to mask', () => {
    const yaml = [
      'headers: { Authorization: "Bearer ${TOKEN}", X-Price: "$${not}" }',
      'cookies:',
      '  session: ${SESSION}',
      'env:',
      '  DEBUG: "1"',
      '  KEY: ${TOKEN}',
    ].join('\n');
    const options = resolved(flags({}), yaml, { TOKEN: 'hunter22', SESSION: '' });
    expect(options.cases.headers).toEqual({ Authorization: 'Bearer hunter22', 'X-Price': '${not}' });
    expect(options.cases.cookies).toEqual({});
    expect(options.target.env).toEqual({ DEBUG: '1', KEY: 'hunter22' });
    expect(options.secrets).toEqual(['hunter22']);
    expect(options.warnings).toEqual([expect.stringContaining('SESSION is empty')]);
  });
});

describe('the command', () => {
  it.each([
    ['none', {}, []],
    ['two', { command: 'node a' }, ['node', 'b']],
    ['with no-boot', { 'no-boot': 'true' }, ['node', 'b']],
    ['with no-boot as flags', { 'no-boot': 'true', command: 'x' }, []],
  ] as const)('%s is refused', (_, given, argv) => {
    expect(shown(() => resolveOptions({ given: flags(given), place: 'cli', argv, directory: '/' }))).toMatchSnapshot();
  });

  it('of the config file yields to --no-boot', () => {
    expect(resolved(flags({ 'no-boot': 'true' }), 'command: node x').target.command).toBeNull();
  });
});

describe('the table', () => {
  const names = Object.keys(OPTIONS) as OptionName[];

  it.each(names)('%s has a sentence, and an example and a default that are valid', (name) => {
    const spec = optionSpec(name);
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(spec.help).toMatch(/^[A-Z].*[^.]$/);
    expect(spec.help.length).toBeLessThan(90);
    if (['text-map', 'suppressions', 'noise'].includes(spec.type) || spec.example.includes('${{')) return;
    expect(shown(() => resolved(flags({ [name]: spec.example })))).toBe('no error');
    if (spec.default !== null)
      expect(shown(() => resolved(flags({ [name]: spec.default as string })))).toBe('no error');
  });

  it('has every option of the command line contract', () => {
    const contract =
      'command url ready-timeout ready-log no-boot log-file log-command working-directory env memory-limit time-budget seed concurrency corpus no-adaptive slow specs route exclude-route openapi har discover shard json sarif baseline base-command base-setup fail-on fail-level save-regressions config';
    expect([...optionNames('cli')].sort()).toEqual(contract.split(' ').sort());
  });
});

describe('errors show the option, the rule and a caret', () => {
  it.each([
    ['time-budget', '60'],
    ['time-budget', '60x'],
    ['time-budget', 'soon'],
    ['time-budget', '0s'],
    ['memory-limit', '2 gigs'],
    ['memory-limit', '2048'],
    ['concurrency', '0'],
    ['concurrency', '1e3'],
    ['seed', '-1'],
    ['slow', 'yes'],
    ['fail-on', 'nwe'],
    ['corpus', 'host,chunkd'],
    ['ready-log', 'listening on (port'],
    ['ready-log', '/ready/gi'],
    ['url', '127.0.0.1:8080'],
    ['url', 'http://example.com/'],
    ['url', 'http://0.0.0.0:8080'],
    ['url', 'ftp://localhost/'],
    ['url', 'http://me:pw@localhost/'],
    ['url', 'http://localhost:99999/'],
    ['env', 'NAME'],
    ['env', '1X=2'],
    ['route', 'GET'],
    ['route', 'GET index.html'],
    ['exclude-route', 'GET logout'],
    ['shard', '3'],
    ['shard', '5/4'],
    ['json', ''],
    ['ready-log', '\u001b[31m::error::(\u202e'],
  ] as const)('--%s %j', (name, text) => {
    expect(shown(() => resolved(flags({ [name]: text })))).toMatchSnapshot();
  });
});
