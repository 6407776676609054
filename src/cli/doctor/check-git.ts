import { execFile } from 'node:child_process';
import { type Check, ok, warn } from './check.ts';

/** Whether the base of a change can be checked out from here. */
export async function checkGit(directory: string): Promise<readonly Check[]> {
  const shallow = await git(directory, ['rev-parse', '--is-shallow-repository']);
  if (shallow === null) {
    return [warn('this is no git checkout', 'run patho in one: it locates findings in it and compares with its base')];
  }
  return shallow === 'true'
    ? [warn('the git checkout is shallow: the base may be missing', 'set fetch-depth: 0 for actions/checkout')]
    : [ok('the git checkout has its history')];
}

function git(directory: string, args: readonly string[]): Promise<string | null> {
  return new Promise((done) => {
    execFile('git', ['-C', directory, ...args], { timeout: 5000 }, (error, stdout) =>
      done(error === null ? stdout.trim() : null),
    );
  });
}
