import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runAction } from '../../src/action/run-action.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'patho-action-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

async function act(
  env: Record<string, string>,
  signal: AbortSignal = new AbortController().signal,
  platform: NodeJS.Platform = 'linux',
) {
  let log = '';
  const files = Object.fromEntries(
    ['OUTPUT', 'STATE', 'STEP_SUMMARY'].map((name) => [`GITHUB_${name}`, join(directory, name)]),
  );
  const runner = {
    ...files,
    RUNNER_TEMP: directory,
    PATH: process.env.PATH,
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_JOB: 'gate',
  };
  const print = (text: string) => {
    log += text;
  };
  const code = await runAction({ env: { ...runner, ...env }, directory, print, signal, platform });
  const read = (name: string) => (existsSync(join(directory, name)) ? readFileSync(join(directory, name), 'utf8') : '');
  return { code, log, outputs: outputs(read('OUTPUT')), state: read('STATE'), summary: read('STEP_SUMMARY'), read };
}

function outputs(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^(\w+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [name, value]),
  );
}

describe('the action', () => {
  it('boots, fires, and says the result everywhere', async () => {
    const port = await freePort();
    writeFileSync(
      join(directory, 'server.cjs'),
      `require('http').createServer((q, s) => {
         if (q.headers.range === undefined) return s.end('ok');
         console.error(new TypeError('no ranges, ' + process.env.KEY).stack);
         s.writeHead(500).end();
       }).listen(${port}, '127.0.0.1');`,
    );
    mkdirSync(join(directory, '.github'));
    writeFileSync(
      join(directory, '.github/patho.yml'),
      'corpus: [range-and-conditional]\nno-adaptive: true\nenv:\n  KEY: ${API_KEY}\n',
    );
    const { code, log, outputs, state, summary, read } = await act({
      INPUT_COMMAND: 'node server.cjs',
      INPUT_URL: `http://127.0.0.1:${port}/`,
      'INPUT_TIME-BUDGET': '6s',
      API_KEY: 'hunter22secret',
    });
    expect({ code, ...outputs }).toMatchObject({
      code: 1,
      outcome: 'findings',
      known: '0',
      fixed: '0',
      sarif: 'patho-report/report.sarif',
    });
    expect(Number(outputs.new)).toBeGreaterThan(0);
    expect(log).toMatch(/^::error file=server\.cjs,line=3,/m);
    expect(summary).toContain('patho');
    expect(state).toMatch(/^pathoState=.*\.json\n$/);
    expect(JSON.parse(read('patho-report/report.sarif')).runs).toHaveLength(1);
    const { findings } = JSON.parse(read('patho-report/report.json'));
    expect(findings[0]).toMatchObject({ exception: { type: 'TypeError' }, location: { uri: 'server.cjs', line: 3 } });
    // Masked before anything that could hold it, and nowhere else.
    expect(log).toMatch(/^(::add-mask::.*\n)*::add-mask::hunter22secret\n/);
    const shown =
      log.replaceAll(/^::add-mask::.*$/gm, '') +
      summary +
      read('patho-report/report.json') +
      read('patho-report/report.sarif');
    expect(shown).not.toContain('hunter22secret');
  });

  it('masks what the step gives the server under the name of a secret', async () => {
    const { log, summary, read } = await act({
      INPUT_COMMAND: 'echo "token $API_TOKEN and password hunter22step"; exit 7',
      INPUT_URL: `http://127.0.0.1:${await freePort()}/`,
      INPUT_ENV: 'API_TOKEN=hunter22input',
      DB_PASSWORD: 'hunter22step',
    });
    expect(log).toMatch(/^::add-mask::hunter22input$/m);
    const shown = log.replaceAll(/^::add-mask::.*$/gm, '') + summary + read('patho-report/report.json');
    expect(shown).toContain('token *** and password ***');
    expect(shown).not.toContain('hunter22');
  });

  it('a server that does not start is inconclusive, with its log, never green', async () => {
    const { code, log, outputs } = await act({
      INPUT_COMMAND: 'echo "no such database"; exit 7',
      INPUT_URL: `http://127.0.0.1:${await freePort()}/`,
      'INPUT_FAIL-ON': 'never',
    });
    expect({ code, outcome: outputs.outcome }).toEqual({ code: 3, outcome: 'inconclusive' });
    expect(log).toContain('no such database');
  });

  it('a report file that cannot be written costs no other place its report', async () => {
    const { code, log, outputs, summary } = await act({
      INPUT_COMMAND: 'exit 7',
      INPUT_URL: `http://127.0.0.1:${await freePort()}/`,
      INPUT_JSON: '.',
    });
    expect({ code, outcome: outputs.outcome }).toEqual({ code: 2, outcome: 'inconclusive' });
    expect(log).toContain('json: . cannot be written (EISDIR)');
    expect(summary).toContain('Inconclusive');
  });

  it.each([
    ['an unknown input', { 'INPUT_FAIL-ONN': 'any' }, 'did you mean "fail-on"?'],
    ['no command', {}, 'no command: the input "command"'],
    ['a server elsewhere', { INPUT_COMMAND: 'x', INPUT_URL: 'http://example.com' }, 'is not this machine'],
    [
      'a secret that is not there',
      { INPUT_COMMAND: 'x', INPUT_CONFIG: 'c.yml' },
      'the environment has no variable NOPE',
    ],
  ])('%s is wrong usage: exit 2 and an annotation', async (_, env, message) => {
    writeFileSync(join(directory, 'c.yml'), 'headers: { A: "${NOPE}" }\n');
    const { code, log, state } = await act(env as unknown as Record<string, string>);
    expect({ code, state }).toEqual({ code: 2, state: '' });
    expect(log).toContain(message);
    expect(log).toMatch(/^::error (file=c\.yml,line=1,col=16,)?title=patho::/m);
  });

  it('an error in the config file is shown at its line', async () => {
    writeFileSync(join(directory, 'c.yml'), 'command: x\nfial-on: any\n');
    const { log } = await act({ INPUT_CONFIG: 'c.yml' });
    expect(log).toMatch(/^::error file=c\.yml,line=2,col=1,title=patho::.*did you mean "fail-on"\?$/m);
  });

  it('an error that names what nobody should read is one line, and one annotation of it', async () => {
    const name = 'no\n::error::forged\r##[error]forged %0A\u202e.yml';
    const { code, log } = await act({ INPUT_COMMAND: 'x', INPUT_CONFIG: name });
    expect(code).toBe(2);
    const lines = log.trimEnd().split('\n');
    expect(lines.filter((line) => /^\s*::|##\w*\[/.test(line))).toEqual([
      expect.stringMatching(/^::error title=patho::input config: .*forged.*%250A/),
    ]);
    expect(log).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
  });

  it('a secret in a wrong option is masked before the error quotes it', async () => {
    writeFileSync(join(directory, 'c.yml'), 'env: ["${API_KEY}"]\n');
    const { code, log } = await act({ INPUT_COMMAND: 'x', INPUT_CONFIG: 'c.yml', API_KEY: 'hunter22secret' });
    expect(code).toBe(2);
    expect(log).toMatch(/^(::add-mask::.*\n)*::add-mask::hunter22secret\n/);
  });

  it.each(['pull_request_target', 'workflow_run', 'issue_comment'])(
    'refuses to boot what strangers wrote: %s',
    async (event) => {
      const marker = join(directory, 'booted');
      const env = { INPUT_COMMAND: `touch ${marker}`, GITHUB_EVENT_NAME: event, GITHUB_SHA: 'b'.repeat(40) };
      const { code, log } = await act(env);
      expect(code).toBe(2);
      expect(log).toContain('Booting it would hand the secrets');
      expect(existsSync(marker)).toBe(false);
    },
  );

  it('says in its first line what another system lacks', async () => {
    const marker = join(directory, 'booted');
    const env = { INPUT_COMMAND: `touch ${marker}`, INPUT_URL: `http://127.0.0.1:${await freePort()}/` };
    const windows = await act(env, undefined, 'win32');
    expect(windows.code).toBe(2);
    expect(windows.log.split('\n')[0]).toContain('does not run on Windows');
    expect(windows.log).toMatch(/^::error title=patho::patho does not run on Windows/m);
    expect(existsSync(marker)).toBe(false);
    const mac = await act({ INPUT_COMMAND: '' }, undefined, 'darwin');
    expect(mac.log.split('\n')[0]).toBe(
      '! On macOS patho sees no memory, descriptors or lost workers: leaks are found on Linux alone. All else works.',
    );
  });

  it('allows such an event for the commit that the workflow itself comes from', async () => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', directory, '-c', 'user.name=t', '-c', 'user.email=t@t', ...args], {
        encoding: 'utf8',
      });
    git('init', '-q');
    git('commit', '-q', '--allow-empty', '-m', 'one');
    const head = git('rev-parse', 'HEAD').trim();
    const env = {
      INPUT_COMMAND: 'exit 1',
      INPUT_URL: `http://127.0.0.1:${await freePort()}/`,
      GITHUB_EVENT_NAME: 'workflow_run',
    };
    expect((await act({ ...env, GITHUB_SHA: head })).code).toBe(3);
    expect((await act({ ...env, GITHUB_SHA: 'c'.repeat(40) })).code).toBe(2);
    // A submodule is part of the commit; a second checkout beside the trusted one is not.
    mkdirSync(join(directory, 'vendor/lib'), { recursive: true });
    writeFileSync(join(directory, 'vendor/lib/.git'), 'gitdir: ../../.git/modules/vendor/lib\n');
    expect((await act({ ...env, GITHUB_SHA: head })).code).toBe(3);
    git('worktree', 'add', '-q', '--detach', 'pr', 'HEAD');
    expect((await act({ ...env, GITHUB_SHA: head })).code).toBe(3);
    git('-C', join(directory, 'pr'), 'commit', '-q', '--allow-empty', '-m', 'of a stranger');
    expect((await act({ ...env, GITHUB_SHA: head })).code).toBe(2);
  });
});
