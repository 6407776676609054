import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { killRecorded } from '../../src/target/orphans.ts';
import { systemWorld } from '../../src/target/world.ts';
import { fixture, freePort, leftOn } from './nasty-servers.ts';

// A process of its own is needed for this: it is the supervisor that is to die here.
describe.skipIf(process.platform !== 'linux')('a supervisor that ends without stopping its server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'patho-test-'));
  const program = join(folder, 'supervisor.cjs');
  const stateFile = join(folder, 'state.json');

  beforeAll(async () => {
    const target = fileURLToPath(new URL('../../src/target/target.ts', import.meta.url));
    await build({
      stdin: {
        contents: `
          import { createTarget } from ${JSON.stringify(target)};
          const [script, port, stateFile, end] = process.argv.slice(2);
          const target = createTarget({ command: [script, port], url: new URL('http://127.0.0.1:' + port), workingDirectory: '/tmp',
            env: { NODE: process.execPath }, readyTimeoutMs: 20000, readyLog: null, logFiles: [], logCommand: null,
            memoryLimitBytes: 0, stateFile });
          target.boot().then(() => {
            if (end === 'throw') throw new Error('a bug of ours');
            process.kill(process.pid, end);
          });`,
        resolveDir: folder,
      },
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'silent',
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const supervise = async (end: string) => {
    const port = await freePort();
    const supervisor = spawn(process.execPath, [program, fixture('grandchildren.sh'), String(port), stateFile, end], {
      stdio: 'ignore',
    });
    const status = await new Promise<unknown>((resolve) =>
      supervisor.once('exit', (code, signal) => resolve(signal ?? code)),
    );
    return { port, status };
  };

  it('takes the server with it when it crashes', async () => {
    const { port, status } = await supervise('throw');
    expect(status).toBe(1);
    await vi.waitFor(() => expect(leftOn(port)).toEqual([]));
  });

  it('leaves it to be found when it is killed', async () => {
    const { port, status } = await supervise('SIGKILL');
    expect(status).toBe('SIGKILL');
    expect(leftOn(port).length).toBeGreaterThan(4);
    killRecorded(stateFile, systemWorld());
    await vi.waitFor(() => expect(leftOn(port)).toEqual([]));
  });
});
