import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { killRecorded, recordProcesses } from '../../src/target/orphans.ts';
import { systemWorld } from '../../src/target/world.ts';

describe.skipIf(process.platform !== 'linux')('killRecorded', () => {
  const world = systemWorld();
  let folder = '';
  let file = '';
  let child: ChildProcess;
  const ended = () =>
    new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_, signal) => resolve(signal)));
  const key = () => {
    const entry = world.processes?.read(child.pid as number);
    return { pid: entry?.pid as number, startTicks: entry?.startTicks as number };
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'patho-test-'));
    file = join(folder, 'state.json');
    child = spawn('sleep', ['1000'], { stdio: 'ignore', env: { PATHO_TARGET: 'mark-of-orphans-test' } });
  });
  afterEach(() => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  it('kills the process that was written down and deletes the file', async () => {
    recordProcesses(file, 'another mark', [key()]);
    const end = ended();
    expect(killRecorded(file, world)).toEqual([child.pid]);
    expect(await end).toBe('SIGKILL');
    expect(existsSync(file)).toBe(false);
  });

  it('does not kill a process that only has the same pid', () => {
    recordProcesses(file, 'another mark', [{ ...key(), startTicks: key().startTicks - 1 }]);
    expect(killRecorded(file, world)).toEqual([]);
    expect(child.exitCode).toBeNull();
  });

  it('kills what carries the mark, written down or not', async () => {
    recordProcesses(file, 'mark-of-orphans-test', []);
    // The environment is there to read only once the child has become sleep.
    await vi.waitFor(() => expect(world.processes?.environment(child.pid as number)).toContain('orphans-test'));
    const end = ended();
    expect(killRecorded(file, world)).toEqual([child.pid]);
    await end;
  });

  it.each(['', '{', 'null', '{"version":1}', '{"version":1,"mark":"","processes":[]}', '[]'])(
    'has nothing to do for %j',
    (text) => {
      writeFileSync(file, text);
      expect(killRecorded(file, world)).toEqual([]);
      expect(killRecorded(file, world)).toEqual([]);
    },
  );
});
