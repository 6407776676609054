import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BaseCheckout, prepareBase } from '../../src/github/merge-base.ts';

const NEVER = new AbortController().signal;

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'patho-merge-base-')));
  mkdirSync(join(root, 'tmp'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const git = (directory: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
    cwd: join(root, directory),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function commit(directory: string, message: string): string {
  git(directory, 'add', '-A');
  git(directory, 'commit', '-q', '--allow-empty', '-m', message);
  return git(directory, 'rev-parse', 'HEAD');
}

/** fork ─ change (2 commits); fork ─ later on main; and the merge that a pull request's checkout gets. */
function origin(): { fork: string; head: string; base: string; merge: string } {
  mkdirSync(join(root, 'origin'));
  git('origin', 'init', '-q', '-b', 'main');
  // As GitHub has it: any commit can be fetched by its name.
  git('origin', 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  write('origin/app/server.js', 'old\n');
  commit('origin', 'first');
  const fork = commit('origin', 'fork');
  git('origin', 'checkout', '-q', '-b', 'change');
  write('origin/app/server.js', 'new\n');
  commit('origin', 'one');
  const head = commit('origin', 'two');
  git('origin', 'checkout', '-q', 'main');
  write('origin/later.txt', 'later\n');
  const base = commit('origin', 'later');
  git('origin', 'checkout', '-q', '--detach');
  git('origin', 'merge', '-q', '--no-ff', '-m', 'pull', head);
  const merge = git('origin', 'rev-parse', 'HEAD');
  git('origin', 'update-ref', 'refs/pull/1/merge', merge);
  git('origin', 'checkout', '-q', 'main');
  return { fork, head, base, merge };
}

/** As actions/checkout does it: one commit, no history. */
function shallow(ref: string, depth = 1): void {
  mkdirSync(join(root, 'clone'));
  git('clone', 'init', '-q');
  git('clone', 'remote', 'add', 'origin', `file://${join(root, 'origin')}`);
  git('clone', 'fetch', '-q', `--depth=${depth}`, 'origin', ref);
  git('clone', 'checkout', '-q', '--detach', 'FETCH_HEAD');
}

async function prepare(
  event: { baseSha: string | null; headSha: string | null },
  directory = 'clone',
): Promise<BaseCheckout> {
  const made = await prepareBase({
    directory: join(root, directory),
    event,
    temporary: join(root, 'tmp'),
    signal: NEVER,
  });
  if (typeof made === 'string') throw new Error(made);
  return made;
}

describe('prepareBase', () => {
  it('takes what the merge commit of a shallow checkout was merged into', async () => {
    const { head, base } = origin();
    shallow('refs/pull/1/merge');
    const made = await prepare({ baseSha: base, headSha: head }, 'clone/app');
    expect(made.commit).toBe(base);
    expect(readFileSync(join(made.directory, 'server.js'), 'utf8')).toBe('old\n');
    expect(existsSync(join(made.root, 'later.txt'))).toBe(true);
    expect(readFileSync(join(root, 'clone/app/server.js'), 'utf8')).toBe('new\n');
    await made.remove();
    expect(readdirSync(join(root, 'tmp'))).toEqual([]);
    expect(git('clone', 'worktree', 'list').split('\n')).toHaveLength(1);
  });

  it('deepens a shallow checkout of the branch itself until it finds where it forked', async () => {
    const { fork, head, base } = origin();
    shallow('change');
    const made = await prepare({ baseSha: base, headSha: head });
    expect(made.commit).toBe(fork);
    expect(existsSync(join(made.root, 'later.txt'))).toBe(false);
    await made.remove();
  });

  it('does not cut the history of a full clone off', async () => {
    const { fork, head, base } = origin();
    git('.', 'clone', '-q', '-b', 'change', `file://${join(root, 'origin')}`, 'clone');
    const made = await prepare({ baseSha: base, headSha: head });
    expect(made.commit).toBe(fork);
    expect(git('clone', 'rev-parse', '--is-shallow-repository')).toBe('false');
    await made.remove();
  });

  it('says in one line what to do when there is no way to the base', async () => {
    const { head, base } = origin();
    shallow('refs/pull/1/merge');
    rmSync(join(root, 'origin'), { recursive: true });
    const event = { baseSha: base, headSha: head };
    const why = await prepareBase({
      directory: join(root, 'clone'),
      event,
      temporary: join(root, 'tmp'),
      signal: NEVER,
    });
    expect(why).toMatch(/^No comparison with the base: .*fetch-depth: 0.*$/);
    const outside = await prepareBase({
      directory: join(root, 'tmp'),
      event,
      temporary: join(root, 'tmp'),
      signal: NEVER,
    });
    expect(outside).toMatch(/no git checkout/);
    expect(readdirSync(join(root, 'tmp'))).toEqual([]);
  });

  it('lets go of a remote that does not answer when the run is cancelled', async () => {
    const { head, base } = origin();
    shallow('change');
    const silent = createServer();
    const asked = new Promise<Socket>((done) => silent.once('connection', done));
    await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done));
    git('clone', 'remote', 'set-url', 'origin', `git://127.0.0.1:${(silent.address() as AddressInfo).port}/shop`);
    const cancel = new AbortController();
    const making = prepareBase({
      directory: join(root, 'clone'),
      event: { baseSha: base, headSha: head },
      temporary: join(root, 'tmp'),
      signal: cancel.signal,
    });
    const socket = await asked;
    cancel.abort();
    expect(await making).toBe('No comparison with the base: the run was cancelled.');
    socket.destroy();
    silent.close();
  });

  it('links what is installed when the lock file is the same, and only then', async () => {
    mkdirSync(join(root, 'clone'));
    git('clone', 'init', '-q', '-b', 'main');
    write('clone/.gitignore', 'node_modules\n.venv\n');
    for (const place of ['a', 'b']) write(`clone/${place}/package-lock.json`, '1');
    write('clone/a/package.json', '{"version":"1"}');
    write('clone/c/package.json', '{"version":"1"}');
    write('clone/d/requirements.txt', 'flask');
    write('clone/e/vendor/tracked.txt', 'mine');
    write('clone/e/go.sum', '1');
    const base = commit('clone', 'base');
    git('clone', 'checkout', '-q', '-b', 'change');
    write('clone/a/package.json', '{"version":"2"}');
    write('clone/b/package-lock.json', '2');
    write('clone/c/package.json', '{"version":"2"}');
    const head = commit('clone', 'change');
    for (const place of ['a', 'b', 'c', 'd']) write(`clone/${place}/node_modules/x/index.js`, 'installed');
    write('clone/d/.venv/bin/python', 'installed');
    const made = await prepare({ baseSha: base, headSha: head });
    const linked = (path: string) =>
      lstatSync(join(made.root, path), { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
    expect(linked('a/node_modules')).toBe(true);
    expect(linked('b/node_modules')).toBe(false);
    expect(linked('c/node_modules')).toBe(false);
    expect(linked('d/node_modules')).toBe(false);
    expect(linked('d/.venv')).toBe(true);
    expect(linked('e/vendor')).toBe(false);
    await made.remove();
    expect(readFileSync(join(root, 'clone/a/node_modules/x/index.js'), 'utf8')).toBe('installed');
  });

  it('links nothing where a setup installs: it would empty what is installed in the checkout', async () => {
    const { head, base } = origin();
    git('origin', 'checkout', '-q', base);
    git('.', 'clone', '-q', 'origin', 'clone');
    write('clone/package.json', '{}');
    const same = commit('clone', 'a manifest');
    write('clone/node_modules/x/index.js', 'installed');
    const options = { directory: join(root, 'clone'), event: { baseSha: same, headSha: head }, signal: NEVER };
    const linked = async (hasSetup: boolean) => {
      const made = await prepareBase({ ...options, temporary: join(root, 'tmp'), hasSetup });
      if (typeof made === 'string') throw new Error(made);
      const found = existsSync(join(made.root, 'node_modules'));
      await made.remove();
      return found;
    };
    expect([await linked(false), await linked(true)]).toEqual([true, false]);
  });

  it('runs no hook of the repository', async () => {
    const { head, base } = origin();
    shallow('refs/pull/1/merge');
    write('clone/.git/hooks/post-checkout', `#!/bin/sh\ntouch ${join(root, 'hooked')}\n`);
    execFileSync('chmod', ['+x', join(root, 'clone/.git/hooks/post-checkout')]);
    await (await prepare({ baseSha: base, headSha: head })).remove();
    expect(existsSync(join(root, 'hooked'))).toBe(false);
  });
});
