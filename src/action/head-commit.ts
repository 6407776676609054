import { execFile } from 'node:child_process';

/** The commit that is checked out in a directory, or null when git cannot tell. */
export function headCommit(directory: string): Promise<string | null> {
  return new Promise((done) => {
    execFile('git', ['-C', directory, 'rev-parse', 'HEAD'], { timeout: 5000 }, (error, stdout) => {
      const sha = stdout.trim();
      done(error === null && /^[0-9a-f]{40,64}$/.test(sha) ? sha : null);
    });
  });
}
