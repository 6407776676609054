import { execFile } from 'node:child_process';
import { lstatSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { GitHubEvent } from './event.ts';

/** The base revision in a work tree of its own. */
export interface BaseCheckout {
  /** Absolute; the folder in it that corresponds to the one asked for. */
  readonly directory: string;
  /** The top of the work tree, and that of the checkout it was made from. */
  readonly root: string;
  readonly headRoot: string;
  readonly commit: string;
  /** Removes the work tree. Never throws. */
  remove(): Promise<void>;
}

/** Runs git in a directory; standard output, or null when git fails. */
type Git = (directory: string, args: readonly string[]) => Promise<string | null>;

export interface PrepareBaseOptions {
  /** Where the server's command runs, in the checkout. */
  readonly directory: string;
  readonly event: Pick<GitHubEvent, 'baseSha' | 'headSha'>;
  /** Ends what waits for the network: a cancelled run has seconds. */
  readonly signal: AbortSignal;
  /** Where the work tree is made; the system's folder for temporary files unless told. */
  readonly temporary?: string;
  /** Whether a command of the user's installs what the base needs: what the checkout has installed is left to the checkout. */
  readonly hasSetup?: boolean;
}

/** History fetched when a shallow checkout does not reach the merge base. */
const DEEPEN = 200;
const HINT = 'check out with fetch-depth: 0, or give a baseline';

/**
 * Checks the merge base of a pull request out into a temporary folder: what the change is to be compared with. Dependencies
 * that are installed in the checkout are linked in where the lock files say that they are the same, unless a setup installs
 * them: `npm ci` in a linked folder would empty the checkout's own.
 *
 * @returns the work tree, or one line that says why there is none
 */
export async function prepareBase(options: PrepareBaseOptions): Promise<BaseCheckout | string> {
  const { directory, event, signal, temporary = tmpdir(), hasSetup = false } = options;
  const git: Git = (where, args) => runGit(where, args, signal);
  const top = (await git(directory, ['rev-parse', '--show-toplevel']))?.trim();
  if (!top) return 'No comparison with the base: the working directory is no git checkout.';
  const headRoot = realpathSync(top);
  const prefix = (await git(directory, ['rev-parse', '--show-prefix']))?.trim() ?? '';
  const commit = await mergeBase(headRoot, event, git);
  if (signal.aborted) return 'No comparison with the base: the run was cancelled.';
  if (commit === null) return `No comparison with the base: its commit is not in this clone; ${HINT}.`;

  // Resolved, because a server logs its files so.
  const root = join(realpathSync(mkdtempSync(join(temporary, 'patho-base-'))), 'tree');
  const remove = async () => {
    await runGit(headRoot, ['worktree', 'remove', '--force', root]);
    rmSync(dirname(root), { recursive: true, force: true });
    await runGit(headRoot, ['worktree', 'prune']);
  };
  if ((await git(headRoot, ['worktree', 'add', '--detach', '--force', root, commit])) === null) {
    await remove();
    return `No comparison with the base: git cannot check ${commit.slice(0, 7)} out; ${HINT}.`;
  }
  if (!hasSetup) await linkDependencies(headRoot, root, git);
  const inside = join(root, prefix);
  mkdirSync(inside, { recursive: true });
  return { directory: inside, root, headRoot, commit, remove };
}

/** The commit that the change is compared with: fetched, and searched deeper once, where a shallow checkout lacks it. */
async function mergeBase(root: string, event: PrepareBaseOptions['event'], git: Git): Promise<string | null> {
  const fetch = (sha: string, how: string) =>
    git(root, ['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', how, 'origin', sha]);
  const merged = await mergedInto(root, event.headSha, git);
  const wanted = merged ?? event.baseSha;
  if (wanted === null) return null;
  const has = async () => (await git(root, ['cat-file', '-e', `${wanted}^{commit}`])) !== null;
  const shallow = (await git(root, ['rev-parse', '--is-shallow-repository']))?.trim() === 'true';
  if (!(await has())) {
    // A depth would cut a full clone's history off here.
    await fetch(wanted, shallow ? '--depth=1' : '--no-write-fetch-head');
    if (!(await has())) return null;
  }
  if (merged !== null) return merged;
  const found = sha(await git(root, ['merge-base', 'HEAD', wanted]));
  if (found !== null || !shallow) return found;
  await fetch(wanted, `--deepen=${DEEPEN}`);
  const head = sha(await git(root, ['rev-parse', 'HEAD']));
  if (head !== null) await fetch(head, `--deepen=${DEEPEN}`);
  return sha(await git(root, ['merge-base', 'HEAD', wanted]));
}

/**
 * Of `refs/pull/N/merge`, which is checked out by default, the commit that the change was merged into. Read from the object
 * itself: a shallow clone hides parents from every other command.
 */
async function mergedInto(root: string, headSha: string | null, git: Git): Promise<string | null> {
  const [head = ''] = ((await git(root, ['cat-file', '-p', 'HEAD'])) ?? '').split('\n\n');
  const parents = [...head.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1]!);
  return parents.length === 2 && parents[1] === headSha ? parents[0]! : null;
}

function sha(text: string | null): string | null {
  return /^[0-9a-f]{40,64}/.exec(text ?? '')?.[0] ?? null;
}

/** Folders that package managers fill, the files that say with what, and those that say it where there are no such. */
const DEPENDENCIES: readonly {
  readonly folders: readonly string[];
  readonly locks: readonly string[];
  readonly manifests: readonly string[];
}[] = [
  {
    folders: ['node_modules'],
    locks: ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb'],
    manifests: ['package.json'],
  },
  {
    folders: ['.venv', 'venv', '__pypackages__'],
    locks: ['uv.lock', 'poetry.lock', 'pdm.lock', 'Pipfile.lock', 'requirements.txt'],
    manifests: ['pyproject.toml', 'setup.py'],
  },
  { folders: ['vendor'], locks: ['composer.lock', 'Gemfile.lock', 'go.sum'], manifests: [] },
  { folders: ['deps'], locks: ['mix.lock'], manifests: [] },
];
/** A monorepo with more packages than this installs them at its top. */
const MOST_PLACES = 100;

async function linkDependencies(head: string, base: string, git: Git): Promise<void> {
  const listed = (await git(head, ['ls-files', '-z'])) ?? '';
  const locks = new Set(DEPENDENCIES.flatMap((one) => [...one.locks, ...one.manifests]));
  const places = new Set(
    listed
      .split('\0')
      .filter((path) => locks.has(basename(path)))
      .map((path) => dirname(path)),
  );
  for (const place of [...places].slice(0, MOST_PLACES)) {
    for (const { folders, locks, manifests } of DEPENDENCIES) {
      const there = (name: string) => read(join(head, place, name)) !== null;
      const decisive = (locks.some(there) ? locks : manifests).filter(there);
      const same = (name: string) => read(join(head, place, name)) === read(join(base, place, name));
      if (decisive.length === 0 || !decisive.every(same)) continue;
      for (const folder of folders) {
        const [from, to] = [join(head, place, folder), join(base, place, folder)];
        if (exists(from) && !exists(to)) symlinkSync(from, to, 'dir');
      }
    }
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return null;
  }
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Nothing of the repository is executed: no hook, no monitor. Nobody is there to be asked for a password. */
function runGit(directory: string, args: readonly string[], signal?: AbortSignal): Promise<string | null> {
  const safe = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
  const env = { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_LFS_SKIP_SMUDGE: '1' };
  return new Promise((done) => {
    const options = { cwd: directory, env, signal, timeout: 60_000, maxBuffer: 64 * 1024 * 1024 };
    execFile('git', [...safe, ...args], options, (error, stdout) => done(error ? null : stdout));
  });
}
