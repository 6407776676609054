import { Readable, Writable } from 'node:stream';
import { runPatho } from '../../src/cli/run-patho.ts';

/** What a command printed, and its exit code. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs patho in this process, with streams of its own. */
export async function patho(
  args: readonly string[],
  cwd = '/',
  env: Record<string, string> = {},
  platform: NodeJS.Platform = 'linux',
): Promise<Ran> {
  const text = { out: '', err: '' };
  const sink = (name: 'out' | 'err') =>
    new Writable({
      write(chunk, _, done) {
        text[name] += chunk;
        done();
      },
    });
  const signal = new AbortController().signal;
  const streams = { stdin: Readable.from([]), stdout: sink('out'), stderr: sink('err') };
  const code = await runPatho(args, { ...streams, env, cwd, signal, platform });
  return { code, ...text };
}
