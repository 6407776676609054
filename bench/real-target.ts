import { createTarget, type Target } from '../src/target/target.ts';
import { commandOf, freePort } from './real-servers.js';

/** A real server on a free port, not yet booted. @param memoryLimitBytes over its baseline; 0: none */
export async function realTarget(root: string, server: string, memoryLimitBytes: number): Promise<Target> {
  const port = await freePort();
  return createTarget({
    command: commandOf(root, server, port),
    url: new URL(`http://127.0.0.1:${port}/`),
    readyTimeoutMs: 60_000,
    workingDirectory: root,
    env: {},
    readyLog: null,
    logFiles: [],
    logCommand: null,
    memoryLimitBytes,
  });
}
