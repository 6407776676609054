import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/command-list.ts';
import { TargetError, UsageError } from '../../src/errors.ts';
import { describeFailure } from '../../src/options/describe-failure.ts';
import { patho } from './run.ts';

describe('patho', () => {
  it('prints its version', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(await patho(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it.each([[[]], [['--help']], [['help']]])('prints the help for %j', async (args) => {
    const { code, out, err } = await patho(args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const { name } of COMMANDS) expect(out).toContain(`\n  ${name} `);
    expect(out).toContain('Exit codes:');
  });

  it.each(COMMANDS.map((command) => command.name))('%s has a help with its options', async (name) => {
    const long = await patho([name, '--help']);
    expect(long).toMatchObject({ code: 0, err: '' });
    expect(long.out).toContain(`Usage: patho ${name}`);
    expect(await patho(['help', name])).toEqual(long);
  });

  it('the help of fuzz teaches: groups, defaults, examples', async () => {
    expect((await patho(['fuzz', '--help'])).out).toMatchSnapshot();
  });

  it.each([
    ['a command that does not exist', ['fzz']],
    ['a flag that does not exist', ['fuzz', '--tme-budget', '60s', '--', 'node', 'x']],
    ['a flag of nothing known', ['fuzz', '--turbo']],
    ['a flag without its value', ['fuzz', '--url']],
    ['a command without its --', ['fuzz', 'node', 'server.js']],
    ['no command', ['fuzz']],
    ['a value', ['fuzz', '--time-budget', '60', '--', 'x']],
    ['a value after =', ['fuzz', '--fail-on=nwe', '--', 'x']],
    ['a command of commands', ['baseline']],
    ['no report', ['merge']],
    ['an option of no command', ['--turbo']],
  ])('refuses %s', async (_, args) => {
    const { code, out, err } = await patho(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(`\n${err}`).toMatchSnapshot();
  });

  it('does not read the words after -- as its own', async () => {
    expect((await patho(['fuzz', '--url', 'nonsense', '--', 'node', '--version', '--help'])).err).toContain('--url');
  });

  it('names the place in a broken config file', async () => {
    const { code, err } = await patho(['fuzz', '--config', 'test/cli/fixtures/broken.yml', '--', 'x'], process.cwd());
    expect(code).toBe(2);
    expect(err).toContain(
      'did you mean "time-budget"?\n  at test/cli/fixtures/broken.yml:3:1\n  | time-buget: 60s\n  | ^\n',
    );
  });
});

describe('failures', () => {
  it('wrong usage is 2, with its place', () => {
    const place = { source: 'f', line: 2, column: 3, text: 'abc' };
    expect(describeFailure(new UsageError('no', place))).toEqual({
      code: 2,
      text: 'patho: no\n  at f:2:3\n  | abc\n  |   ^\n',
    });
  });

  it("the server's fault is 3, with the end of its log, which cannot speak to the terminal or the runner", () => {
    const log = [...Array.from({ length: 100 }, (_, i) => `line ${i}`), '\u001b[31mred', '::error::forged', 'a\rb'];
    const { code, text } = describeFailure(new TargetError('The server ended.', log));
    expect(code).toBe(3);
    expect(text).not.toContain('line 60\n');
    expect(text).toContain('  | line 99\n');
    expect(text).toContain('  | red\n');
    expect(text).not.toMatch(/\u001b|\r|^::/m);
  });

  it('a caret stays under its character in a long line', () => {
    const place = { source: 'f', line: 1, column: 5001, text: `${'a'.repeat(5000)}!${'b'.repeat(5000)}` };
    const [, , line, caret] = describeFailure(new UsageError('no', place)).text.split('\n');
    expect(line!.length).toBeLessThan(120);
    expect(line![caret!.indexOf('^')]).toBe('!');
  });

  it('what was cancelled is 130', () => {
    expect(describeFailure(new Error('x'), AbortSignal.abort()).code).toBe(130);
  });

  it('all else is a bug in patho: 70, with its stack and what to report', () => {
    const { code, text } = describeFailure(new TypeError('x is not a function'));
    expect(code).toBe(70);
    expect(text).toMatch(/a bug in patho/);
    expect(text).toContain('TypeError: x is not a function');
    expect(text).toContain('run-patho.test.ts');
    expect(text).toContain(`Node ${process.version}`);
  });
});

it.each([['fuzz'], ['replay', 'get:/']])('%s says first what another system lacks', async (...args) => {
  const words = [...args, '--', 'node', 'server.js'];
  const windows = await patho(words, '/', {}, 'win32');
  expect(windows).toMatchObject({ code: 2, err: expect.stringContaining('does not run on Windows') });
});
