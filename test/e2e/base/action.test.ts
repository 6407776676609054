import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runAction } from '../../../src/action/run-action.ts';
import type { Report } from '../../../src/report/report.ts';
import { createProject, openProject, type Project, serverWith, specsFor, verdicts } from './project.ts';

let origin: Project;
beforeEach(async () => {
  origin = await createProject('origin');
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
});
afterEach(() => origin.remove());

/** The checkout that a pull request's job gets, and its event. */
function pullRequest(): { clone: Project; event: object } {
  const bugs = ['kept', 'old', 'added'];
  // The port is in the command, and the full path of the checkout is, too: the base must not be started from there.
  const server = (names: readonly string[]) => serverWith(names, origin.port);
  origin.write({
    'app/server.js': server(['kept', 'old']),
    'app/package.json': '{}',
    '.patho/all.pathoc': specsFor(bugs),
  });
  const base = origin.commit('base');
  origin.git('checkout', '-q', '-b', 'change');
  origin.write({
    'app/server.js': server(['kept', 'added']),
    '.patho/regressions/old.pathoc': specsFor(['old']),
  });
  const head = origin.commit('change');
  origin.git('checkout', '-q', '--detach', 'main');
  origin.git('merge', '-q', '--no-ff', '-m', 'pull', 'change');
  origin.git('update-ref', 'refs/pull/1/merge', 'HEAD');
  origin.git('checkout', '-q', 'main');
  const directory = join(origin.root, 'work/shop');
  mkdirSync(directory, { recursive: true });
  const clone = openProject(origin.root, directory, origin.port);
  clone.git('init', '-q');
  clone.git('remote', 'add', 'origin', `file://${origin.directory}`);
  clone.git('fetch', '-q', '--depth=1', 'origin', 'refs/pull/1/merge');
  clone.git('checkout', '-q', '--detach', 'FETCH_HEAD');
  const repo = { full_name: 'o/r' };
  const event = {
    pull_request: { number: 1, head: { sha: head, ref: 'change', repo }, base: { sha: base, ref: 'main', repo } },
  };
  return { clone, event };
}

async function act(clone: Project, event: object, inputs: Readonly<Record<string, string>>) {
  const temporary = join(clone.root, 'runner');
  mkdirSync(temporary, { recursive: true });
  writeFileSync(join(temporary, 'event.json'), JSON.stringify(event));
  let log = '';
  const code = await runAction({
    env: {
      PATH: process.env.PATH,
      RUNNER_TEMP: temporary,
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: join(temporary, 'event.json'),
      GITHUB_API_URL: 'http://127.0.0.1:9',
      INPUT_URL: `http://127.0.0.1:${clone.port}/`,
      'INPUT_WORKING-DIRECTORY': 'app',
      'INPUT_TIME-BUDGET': '8s',
      INPUT_CORPUS: 'none',
      INPUT_JSON: 'report.json',
      ...inputs,
    },
    directory: clone.directory,
    print: (text) => {
      log += text;
    },
    signal: new AbortController().signal,
    platform: process.platform,
  });
  const file = join(clone.directory, 'report.json');
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null;
  return { code, log, report: report!, left: readdirSync(temporary).filter((name) => name.startsWith('patho-base')) };
}

describe('the action on a pull request', () => {
  it('compares with the merge base by itself, from a shallow checkout', async () => {
    const { clone, event } = pullRequest();
    // The full path of the checkout: the base must be started from its own.
    const command = `node ${clone.directory}/app/server.js`;
    const { code, report, left } = await act(clone, event, { INPUT_COMMAND: command });
    expect(verdicts(report)).toEqual(['fixed old', 'known kept', 'new added']);
    expect(report.notes).toEqual([]);
    expect(code).toBe(1);
    expect(left).toEqual([]);
    expect(clone.git('worktree', 'list').split('\n')).toHaveLength(1);
  });

  it('runs the base command in the checkout of the base', async () => {
    const { clone, event } = pullRequest();
    mkdirSync(join(clone.directory, 'app/node_modules'));
    const { report } = await act(clone, event, {
      INPUT_COMMAND: 'node server.js',
      // What is installed in the checkout is not linked in: a setup would change it there.
      'INPUT_BASE-SETUP': 'test ! -e node_modules && cp server.js base-server.js',
      'INPUT_BASE-COMMAND': 'node base-server.js',
    });
    // Another file, so nothing is known by its fingerprint: but it is the base's, and it has what the branch mended.
    expect(verdicts(report)).toContain('fixed old');
    expect(existsSync(join(clone.directory, 'app/base-server.js'))).toBe(false);
  });

  it('goes on without the base, and says how to get one', async () => {
    const { clone, event } = pullRequest();
    rmSync(origin.directory, { recursive: true });
    const { code, log, report } = await act(clone, event, { INPUT_COMMAND: 'node server.js' });
    expect(verdicts(report)).toEqual(['new added', 'new kept']);
    expect(code).toBe(1);
    expect(log).toContain('fetch-depth: 0');
  });
});
