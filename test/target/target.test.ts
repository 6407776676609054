import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TargetError, UsageError } from '../../src/errors.ts';
import type { ExitStatus } from '../../src/target/log-line.ts';
import { killRecorded } from '../../src/target/orphans.ts';
import type { Target, TargetOptions } from '../../src/target/target.ts';
import { systemWorld } from '../../src/target/world.ts';
import { fixture, freePort, leftOn, poke, run, targetOn } from './nasty-servers.ts';

describe.skipIf(process.platform !== 'linux')('a server under test', () => {
  let port = 0;
  let target: Target;
  const boot = (command: TargetOptions['command'], more: Partial<TargetOptions> = {}) => {
    target = targetOn(port, command, more);
    return target.boot();
  };
  const nextExit = () => new Promise<ExitStatus>((resolve) => target.onExit(resolve));
  const failure = (promise: Promise<unknown>) =>
    promise.then(
      () => expect.fail('it booted'),
      (error: unknown) => error as TargetError,
    );

  beforeEach(async () => {
    port = await freePort();
  });
  afterEach(async () => {
    await target.stop();
    expect(leftOn(port)).toEqual([]);
  });

  describe('boots', () => {
    it('when its URL answers, and stops without a trace', async () => {
      const { bootMs } = await boot(run('listen.js', port));
      expect(bootMs).toBeGreaterThan(0);
      expect(target.running()).toBe(true);
      expect(target.boots).toBe(1);
      expect(leftOn(port)).toHaveLength(2);
      expect(await target.stop()).toEqual({ survivors: [], listening: false });
      expect(target.running()).toBe(false);
      expect(leftOn(port)).toEqual([]);
    });

    it('through a shell when the command is a string', async () => {
      await boot(`cd ${fixture('.')} && "$NODE" listen.js ${port} | cat; echo over`);
      expect(target.running()).toBe(true);
      expect((await target.resources())?.processes).toBeGreaterThanOrEqual(3);
    });

    it('through npm, with a shell between it and the server', async () => {
      const workingDirectory = fixture('npm-app');
      await boot(['npm', 'start', '--', String(port)], { workingDirectory, env: { NO_UPDATE_NOTIFIER: '1' } });
      expect((await target.resources())?.processes).toBeGreaterThanOrEqual(2);
      const exit = nextExit();
      await poke(port, '/exit');
      expect(await exit).toMatchObject({ code: 3 });
      await target.restart();
      expect(await poke(port, '/')).toBe('hello\n');
    });

    it('and says when its command runs, before it is ready', async () => {
      target = targetOn(port, run('listen.js', port));
      const states: unknown[] = [];
      await target.boot(() => states.push([target.pid !== null, target.boots]));
      expect(states).toEqual([[true, 0]]);
    });

    it('over https with a certificate of its own making', async () => {
      await boot(run('secure.js', port), { url: new URL(`https://127.0.0.1:${port}/`) });
      expect(target.running()).toBe(true);
    });

    it('when a line says so, even if its URL never answers', async () => {
      await boot(`echo "\x1b[32mready to serve\x1b[0m"; exec "$NODE" ${fixture('mute.js')} ${port}`, {
        readyLog: /^READY to/i,
      });
      expect(target.running()).toBe(true);
    });

    it('with an environment free of tokens', async () => {
      vi.stubEnv('GITHUB_TOKEN', 'secret-1');
      vi.stubEnv('ACTIONS_RUNTIME_TOKEN', 'secret-2');
      vi.stubEnv('INPUT_GITHUB-TOKEN', 'secret-3');
      await boot(run('listen.js', port), { env: { MINE: 'yes' } });
      vi.unstubAllEnvs();
      const environment = await poke(port, '/env');
      expect(environment).not.toContain('secret-');
      expect(JSON.parse(environment)).toMatchObject({ MINE: 'yes', PYTHONUNBUFFERED: '1' });
    });

    it('and again after a restart', async () => {
      await boot(run('listen.js', port));
      const first = target.pid;
      await target.restart();
      expect(target.pid).not.toBe(first);
      expect(target.boots).toBe(2);
      expect(await poke(port, '/')).toBe('hello\n');
    });

    it('with a standard output that can be opened again', async () => {
      await boot(`echo first > /dev/stdout; echo second > /dev/stderr; exec "$NODE" ${fixture('listen.js')} ${port}`);
      expect(target.log.since(0).map(({ text, stream }) => `${stream}: ${text}`)).toEqual(
        expect.arrayContaining(['stdout: first', 'stderr: second', `stdout: listening on ${port}`]),
      );
    });
  });

  describe('does not boot', () => {
    it('when the port is taken: the error names the process', async () => {
      const other = http.createServer((_, response) => response.end()).listen(port, '127.0.0.1');
      const error = await failure(boot(run('listen.js', port)));
      expect(error).toBeInstanceOf(TargetError);
      expect(error.message).toContain(`port ${port} of 127.0.0.1 is taken by process ${process.pid}`);
      await new Promise((resolve) => other.close(resolve));
    });

    it('when it dies at once: the error has its status and its log', async () => {
      const error = await failure(boot('echo configuring; echo "no database" >&2; exit 3'));
      expect(error).toBeInstanceOf(TargetError);
      expect(error.message).toContain('exited with code 3 before it was ready');
      expect([...error.log].sort()).toEqual(['configuring', 'no database']);
    });

    it('when it dies by a signal', async () => {
      expect((await failure(boot('kill -SEGV $$'))).message).toContain('killed by SIGSEGV');
    });

    it('when it ends well without leaving a server', async () => {
      expect((await failure(boot('echo done'))).message).toContain('exited with code 0 before it was ready');
    });

    it('when it never listens', async () => {
      const error = await failure(boot(['sleep', `1000.${port}`], { readyTimeoutMs: 800 }));
      expect(error.message).toMatch(/not ready within 0.8 s.*ECONNREFUSED/);
    });

    it('when it listens and never answers', async () => {
      const error = await failure(boot(run('mute.js', port), { readyTimeoutMs: 1_500 }));
      expect(error.message).toMatch(/not ready within 1.5 s.*no answer/);
    });

    it('when no line matches', async () => {
      const error = await failure(boot(run('listen.js', port), { readyTimeoutMs: 500, readyLog: /never said/ }));
      expect(error.message).toContain('no line matched /never said/');
    });

    it('when there is no such command', async () => {
      const error = await failure(boot(['no-such-command', '--port', String(port)]));
      expect(error).toBeInstanceOf(TargetError);
      expect(error.message).toContain('command not found: no-such-command');
      expect((await failure(boot('no-such-command'))).message).toContain('127 (command not found)');
    });

    it('when the folder is none, which is the user’s mistake', async () => {
      const error = await failure(boot(run('listen.js', port), { workingDirectory: '/no/such/folder' }));
      expect(error).toBeInstanceOf(UsageError);
      expect(error.message).toContain('working-directory');
    });

    it('when it is stopped meanwhile', async () => {
      const booting = failure(boot(['sleep', `1000.${port}`]));
      await vi.waitFor(() => expect(target.pid).not.toBeNull());
      await target.stop();
      expect((await booting).message).toContain('stopped while it booted');
    });
  });

  describe('ends', () => {
    it('with its status told once', async () => {
      await boot(run('listen.js', port));
      const exits: ExitStatus[] = [];
      target.onExit((status) => exits.push(status));
      const exit = nextExit();
      await poke(port, '/exit');
      expect(await exit).toMatchObject({ code: 3, signal: null });
      expect(target.exited()).toMatchObject({ code: 3 });
      expect(target.running()).toBe(false);
      await target.stop();
      expect(exits).toHaveLength(1);
    });

    it('by a signal', async () => {
      await boot(run('listen.js', port));
      const exit = nextExit();
      await poke(port, '/segv');
      expect(await exit).toMatchObject({ code: null, signal: 'SIGSEGV' });
    });

    it('with its last words in the log, and boots again', async () => {
      await boot(run('listen.js', port));
      const exit = nextExit();
      await poke(port, '/throw');
      await exit;
      await target.restart();
      expect(target.running()).toBe(true);
      expect(target.exited()).toBeNull();
      expect(target.log.since(0).map(({ text }) => text)).toContain('Error: as asked');
    });

    it('for its memory: the evidence is kept', async () => {
      await boot(run('listen.js', port), { memoryLimitBytes: 100 * 2 ** 20 });
      const exit = nextExit();
      await poke(port, '/grow');
      expect(await exit).toMatchObject({ signal: 'SIGKILL' });
      expect(target.leak()?.rssBytes).toBeGreaterThan((target.leak()?.baselineBytes ?? 0) + 100 * 2 ** 20);
    });

    it('without a word when we stop it', async () => {
      await boot(run('listen.js', port));
      const exits: ExitStatus[] = [];
      target.onExit((status) => exits.push(status));
      await Promise.all([target.stop(), target.stop()]);
      await target.stop();
      expect(exits).toEqual([]);
    });
  });

  describe('is stopped', () => {
    it('though it ignores SIGTERM', async () => {
      await boot(run('stubborn.js', port));
      expect(await target.stop()).toEqual({ survivors: [], listening: false });
      expect(target.log.tail(5)).toContain('ignoring SIGTERM');
    });

    it('with its grandchildren, those in sessions of their own as well', async () => {
      await boot(run('grandchildren.sh', port));
      expect(leftOn(port).length).toBeGreaterThanOrEqual(4);
      expect(await target.stop()).toEqual({ survivors: [], listening: false });
      expect(leftOn(port)).toEqual([]);
    });

    it('with what its death left behind', async () => {
      await boot(run('grandchildren.sh', port));
      const exit = nextExit();
      process.kill(target.pid as number, 'SIGKILL');
      await exit;
      await target.stop();
      expect(leftOn(port)).toEqual([]);
    });

    it('when it is a daemon in a session of its own', async () => {
      await boot(run('daemon.js', port));
      expect(target.running()).toBe(true);
      expect(target.exited()).toBeNull();
      expect(await target.stop()).toEqual({ survivors: [], listening: false });
    });

    it('when it is a daemon that left no trace but its port', async () => {
      await boot(run('hidden-daemon.sh', port));
      expect(target.running()).toBe(true);
      expect(await target.stop()).toEqual({ survivors: [], listening: false });
    });
  });

  it('is watched when it is a daemon', async () => {
    await boot(run('daemon.js', port));
    const exit = nextExit();
    await poke(port, '/exit');
    expect(await exit).toMatchObject({ code: null, signal: null });
    expect(target.running()).toBe(false);
  });

  it('may lose a worker and go on', async () => {
    await boot(run('cluster.js', port));
    expect(target.workersLost()).toEqual([]);
    await poke(port, '/exit');
    await vi.waitFor(() => expect(target.workersLost().length).toBeGreaterThan(0));
    expect(target.running()).toBe(true);
    // A connection may still have been handed to the worker that ended.
    await vi.waitFor(async () => expect(await poke(port, '/')).toBe('hello\n'));
  });

  it('may print without end', async () => {
    await boot(run('flood.js', port));
    await vi.waitFor(() => expect(target.log.count).toBeGreaterThan(30_000), { timeout: 10_000 });
    expect(target.log.since(0).length).toBeLessThan(25_000);
    expect(await poke(port, '/')).toBe('hello\n');
  });

  it('shows what it uses', async () => {
    await boot(run('listen.js', port));
    const resources = await target.resources();
    expect(resources).toMatchObject({ processes: 1 });
    expect(resources?.rssBytes).toBeGreaterThan(10 * 2 ** 20);
    expect(resources?.cpuMs).toBeGreaterThan(0);
    expect(resources?.descriptors).toBeGreaterThan(5);
    await target.stop();
    expect(await target.resources()).toBeNull();
  });

  it('has the lines of a log command while it runs', async () => {
    await boot(run('listen.js', port), { logCommand: `echo from the log command; exec sleep 1000.${port}` });
    await vi.waitFor(() =>
      expect(target.log.since(0).at(-1)).toMatchObject({ stream: 'command', text: 'from the log command' }),
    );
    expect(target.warnings()).toEqual([]);
  });

  it('warns of a log command that ended and of a log file that is missing', async () => {
    await boot(run('listen.js', port), { logCommand: 'exit 4', logFiles: ['/no/such/file.log'] });
    await vi.waitFor(() => expect(target.warnings()).toHaveLength(2));
    expect(target.warnings().join('\n')).toMatch(/\/no\/such\/file.log does not exist.*\n.*exited with code 4/);
  });

  describe('somebody else started', () => {
    it('is waited for and left alone', async () => {
      const other = spawn(process.execPath, [fixture('listen.js'), String(port)], { stdio: 'ignore' });
      await boot(null);
      expect(target.pid).toBeNull();
      expect((await target.resources())?.processes).toBe(1);
      await target.stop();
      expect(await poke(port, '/')).toBe('hello\n');
      const gone = new Promise((resolve) => other.once('exit', resolve));
      other.kill();
      await gone;
      expect(target.running()).toBe(false);
    });

    it('has its log from a command that ends with the run', async () => {
      const other = spawn(process.execPath, [fixture('listen.js'), String(port)], { stdio: 'ignore' });
      await boot(null, {
        logCommand: `echo "web-1  | ready to serve"; exec sleep 1000.${port}`,
        readyLog: /^ready to/,
      });
      expect(target.log.since(0)).toMatchObject([{ stream: 'command', text: 'web-1  | ready to serve' }]);
      const gone = new Promise((resolve) => other.once('exit', resolve));
      other.kill();
      await gone;
    });

    it('must answer', async () => {
      const error = await failure(boot(null, { readyTimeoutMs: 200 }));
      expect(error).toBeInstanceOf(TargetError);
    });
  });

  it('works where there is no process table', async () => {
    target = targetOn(port, run('stubborn.js', port), {}, { ...systemWorld(), processes: null });
    await target.boot();
    expect(target.running()).toBe(true);
    expect(await target.resources()).toBeNull();
    expect(target.workersLost()).toEqual([]);
    expect(await target.stop()).toEqual({ survivors: [], listening: false });
  });

  describe('whose supervisor dies', () => {
    const folder = mkdtempSync(join(tmpdir(), 'patho-test-'));
    afterEach(() => rmSync(folder, { recursive: true, force: true }));

    it('is found by what was written down', async () => {
      const stateFile = join(folder, 'server.json');
      await boot(run('grandchildren.sh', port), { stateFile });
      const killed = killRecorded(stateFile, systemWorld());
      expect(killed.length).toBeGreaterThanOrEqual(4);
      await vi.waitFor(() => expect(leftOn(port)).toEqual([]));
    });
  });
});
