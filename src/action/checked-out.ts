import { execFile } from 'node:child_process';
import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `path: pr` of actions/checkout, and one folder more. */
const DEPTH = 3;
/** A tree with more folders than this, near its top, is looked at in part. */
const MOST_FOLDERS = 2000;

/**
 * The commits that are checked out: in the directory where the command runs, and in every checkout below the workspace, whose code
 * the command can start as well. Submodules are left out: the commit of the checkout that holds them names theirs.
 *
 * @returns null for one that git cannot tell
 */
export async function checkedOutCommits(workspace: string, directory: string): Promise<readonly (string | null)[]> {
  return Promise.all([directory, ...checkoutsBelow(workspace)].map(headCommit));
}

function checkoutsBelow(workspace: string): string[] {
  const found: string[] = [];
  const waiting = [{ folder: workspace, depth: 0 }];
  for (let looked = 0; looked < MOST_FOLDERS; looked++) {
    const next = waiting.shift();
    if (next === undefined) break;
    for (const entry of entriesOf(next.folder)) {
      const path = join(next.folder, entry.name);
      if (entry.name === '.git') {
        if (entry.isDirectory() || !isSubmodule(path)) found.push(next.folder);
      } else if (entry.isDirectory() && entry.name !== 'node_modules' && next.depth < DEPTH) {
        waiting.push({ folder: path, depth: next.depth + 1 });
      }
    }
  }
  return found;
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** `gitdir: ../.git/modules/NAME`; a work tree of its own points to `.git/worktrees/`. */
function isSubmodule(file: string): boolean {
  try {
    return /^gitdir: .*\/modules\//.test(readFileSync(file, 'utf8'));
  } catch {
    return false;
  }
}

function headCommit(directory: string): Promise<string | null> {
  return new Promise((done) => {
    execFile('git', ['-C', directory, 'rev-parse', 'HEAD'], { timeout: 5000 }, (error, stdout) => {
      const sha = stdout.trim();
      done(error === null && /^[0-9a-f]{40,64}$/.test(sha) ? sha : null);
    });
  });
}
