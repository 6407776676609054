import { spawn } from 'node:child_process';
import { serverEnvironment } from '../../target/environment.ts';

/** Lines of its output that a problem quotes. */
const LAST_LINES = 5;
const KEPT = 64 * 1024;

/**
 * Runs a shell command in a directory, with the environment of a server and a process group of its own.
 *
 * @param limitMs after this it is killed
 * @returns null when it ended well, else what went wrong, as one sentence with the last lines it printed
 */
export function runSetup(
  command: string,
  directory: string,
  env: Readonly<Record<string, string>>,
  limitMs: number,
  signal: AbortSignal,
): Promise<string | null> {
  return new Promise((done) => {
    const child = spawn('/bin/sh', ['-c', command], {
      cwd: directory,
      env: serverEnvironment(process.env, env),
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let killed = '';
    const kill = (why: string) => {
      killed = why;
      try {
        process.kill(-child.pid!, 'SIGKILL');
      } catch {
        // Gone already.
      }
    };
    const timer = setTimeout(() => kill(`took longer than ${Math.round(limitMs / 1000)} s`), limitMs);
    const cancel = () => kill('was cancelled');
    signal.addEventListener('abort', cancel);
    const end = (problem: string | null) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
      // What it started and left running must not keep us waiting for its output.
      child.stdout.destroy();
      child.stderr.destroy();
      const last = output.trimEnd().split('\n').slice(-LAST_LINES).join(' | ');
      done(problem === null ? null : `${command} ${killed || problem}${last === '' ? '' : `: ${last}`}`);
    };
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output = (output + chunk.toString('utf8')).slice(-KEPT);
      });
    }
    child.on('error', (error) => end(`could not be started (${error.message})`));
    child.on('exit', (code, by) => {
      // The last of its output is still in the pipe.
      setImmediate(() => end(code === 0 ? null : `ended with ${code ?? by}`));
    });
  });
}
