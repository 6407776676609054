import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkMachine } from '../../src/cli/doctor/check-machine.ts';
import { checkWorkflow } from '../../src/cli/doctor/check-workflow.ts';
import { patho } from './run.ts';

let directory: string;
let server: Server;
let port: number;

/** A port that something listens on while a test wants it taken; closed, it is free. */
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'patho-doctor-'));
  server = createServer((socket) => socket.end());
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  port = (server.address() as { port: number }).port;
});
afterEach(async () => {
  await close();
  rmSync(directory, { recursive: true, force: true });
});

function close(): Promise<unknown> {
  return new Promise((done) => server.close(done));
}

function write(path: string, text: string): string {
  const file = join(directory, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  return file;
}

const url = () => `--url=http://127.0.0.1:${port}`;
const env = { PATH: process.env.PATH ?? '' };

describe('patho doctor', () => {
  it('is content with a command that is found and a port that is free', async () => {
    await close();
    const { code, out, err } = await patho(['doctor', url(), '--', 'node', 'x.js'], directory, env);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('ok    command "node" is found');
    expect(out).toContain('is free');
    expect(out).toContain('warn  no workflow uses patho');
    expect(out).toContain('warn  this is no git checkout');
  });

  it('a port that is taken is a wrong server to test', async () => {
    const { code, out } = await patho(['doctor', url(), '--', 'node', 'x.js'], directory, env);
    expect(code).toBe(2);
    expect(out).toContain('FAIL  something already listens');
    expect((await patho(['doctor', url(), '--no-boot'], directory, env)).out).toContain('ok    a server listens');
  });

  it('with no-boot something must listen', async () => {
    await close();
    expect((await patho(['doctor', url(), '--no-boot'], directory, env)).out).toContain('FAIL  nothing listens');
  });

  it.each([
    [['--', 'no-such-program-here'], 'FAIL  "no-such-program-here" is not found'],
    [['--', './not-built'], 'warn  "./not-built" does not exist yet'],
    [['--', './plain'], 'warn  "./plain" does not exist yet, or is not executable'],
    [['--', './run'], 'ok    command "./run" is found'],
    [['--command', 'PORT=1 node x'], 'ok    command "node" is found'],
    [['--command', 'cd x && ./y'], 'ok    the command is a shell script'],
    [['--working-directory', 'nowhere', '--', 'node'], 'is no directory'],
    [['--openapi', 'api.yaml', '--', 'node'], 'FAIL  openapi api.yaml does not exist'],
  ])('%j', async (args, line) => {
    write('plain', '');
    chmodSync(write('run', '#!/bin/sh\n'), 0o755);
    expect((await patho(['doctor', ...args], directory, env)).out).toContain(line);
  });

  it('shows what is wrong in the config file, with its place', async () => {
    write('.github/patho.yml', 'command: node\nconcurency: 3\n');
    const { code, out } = await patho(['doctor'], directory, env);
    expect(code).toBe(2);
    expect(out).toContain(
      'FAIL  unknown key "concurency"; did you mean "concurrency"?\n        at .github/patho.yml:2:1\n',
    );
  });
});

describe('a workflow', () => {
  const workflow = (over: {
    on?: string;
    permissions?: string;
    with?: string;
    uploadIf?: string;
    checkout?: string;
    persist?: boolean;
    runsOn?: string;
  }) => `
on: ${over.on ?? '[pull_request]'}
permissions: ${over.permissions ?? '{ contents: read, pull-requests: write, security-events: write }'}
jobs:
  fuzz:
    runs-on: ${over.runsOn ?? 'ubuntu-latest'}
    steps:
      - uses: ${over.checkout ?? 'actions/checkout@v5'}
        with: { persist-credentials: ${over.persist ?? false} }
      - uses: patho/fuzz-action@v1
        with: ${over.with ?? '{ command: npm start }'}
      - uses: github/codeql-action/upload-sarif@v4
        if: ${over.uploadIf ?? 'always()'}
`;

  it.each([
    ['right', workflow({})],
    ['without permissions: not ours to know', workflow({ permissions: '' })],
    ['a push is no pull request', workflow({ on: 'push' })],
    ['privileged', workflow({ on: '{ pull_request_target: { types: [opened] } }' })],
    ['no comment', workflow({ permissions: '{ security-events: write }' })],
    [
      'no comment wanted',
      workflow({ permissions: '{ security-events: write }', with: '{ command: x, comment: never }' }),
    ],
    ['no upload', workflow({ permissions: 'read-all' })],
    ['upload only when green', workflow({ uploadIf: 'success()' })],
    ['a typo in an input', workflow({ with: '{ command: x, time-buget: 60s }' })],
    ['no checkout', workflow({ checkout: 'actions/cache@v4' })],
    ['a token left behind', workflow({ persist: true })],
    ['Windows', workflow({ runsOn: '[self-hosted, windows]' })],
    ['macOS', workflow({ runsOn: 'macos-15' })],
    ['broken', 'jobs: [patho\n'],
  ])('%s', (_, text) => expect(checkWorkflow('ci.yml', text)).toMatchSnapshot());

  it.each(['', 'jobs: 1', 'on: push\njobs:\n  a:\n    steps:\n      - run: npx mypatho@1\n', 'a: &a [*a]'])(
    'without patho is none of ours: %j',
    (text) => expect(checkWorkflow('ci.yml', text)).toBeNull(),
  );
});

it('old Node and other systems are named', () => {
  expect(checkMachine('20.18.1', 'linux').map((check) => check.level)).toEqual(['ok', 'ok']);
  expect(checkMachine('20.9.0', 'darwin').map((check) => check.level)).toEqual(['fail', 'warn']);
  expect(checkMachine('18.20.0', 'linux')[0]?.level).toBe('fail');
  expect(checkMachine('24.1.0', 'win32').map((check) => check.level)).toEqual(['ok', 'fail']);
});
