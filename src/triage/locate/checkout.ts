import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** The user's repository as it lies on disk. */
export interface Checkout {
  /** Absolute; the top of the work tree, which paths of `tracked` and of reports are relative to. */
  readonly root: string;
  /** Repository-relative paths with `/`. */
  readonly tracked: ReadonlySet<string>;
}

// What a walk must not take for the user's code, where no git can say.
const VENDORED = new Set([
  ...['.git', '.hg', '.svn', 'node_modules', 'bower_components', 'vendor', 'site-packages', 'dist-packages', 'venv'],
  ...['.venv', 'env', '.tox', '.nox', '.eggs', '__pycache__', '.bundle', 'gems', 'deps', '_build', 'target', 'build'],
  ...['dist', 'out', 'obj', '.gradle', '.mypy_cache', '.next', '.cache', '.idea'],
]);
const MOST_FILES = 20_000;
const LONGEST_LIST = 256 * 1024 * 1024;

/**
 * The checkout around `directory`: what git tracks there; without git or outside a work tree every file that lies under
 * no vendored folder (at most 20 000, breadth first). Never fails: a folder that cannot be read is empty.
 */
export async function loadCheckout(directory: string): Promise<Checkout> {
  const start = resolve(directory);
  const top = await git(start, ['rev-parse', '--show-toplevel']);
  const root = top?.replace(/\r?\n$/, '');
  const listed = root ? await git(root, ['ls-files', '-z']) : null;
  if (root && listed) return { root, tracked: new Set(listed.split('\0').filter(Boolean)) };
  return { root: start, tracked: await walk(start) };
}

/** Standard output, or null when git is missing or refuses. */
function git(cwd: string, args: readonly string[]): Promise<string | null> {
  // In a container the checkout often belongs to another user, which git refuses by default; its fsmonitor hook could run a program.
  const safe = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false'];
  return new Promise((done) => {
    execFile('git', [...safe, ...args], { cwd, maxBuffer: LONGEST_LIST, timeout: 30_000 }, (error, stdout) =>
      done(error ? null : stdout),
    );
  });
}

async function walk(root: string): Promise<Set<string>> {
  const found = new Set<string>();
  const folders = [''];
  for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !VENDORED.has(entry.name)) folders.push(path);
      else if (entry.isFile()) found.add(path);
      if (found.size >= MOST_FILES) return found;
    }
  }
  return found;
}
