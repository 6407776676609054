// The cases of bench/packages: read, and installed in a folder of their own, where node's look-up meets no other version.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FLAGS = ['--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'];

export function readCases(directory) {
  return readdirSync(directory)
    .sort()
    .map((name) => {
      const folder = join(directory, name);
      return { name, folder, ...JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) };
    });
}

/** Installs a case, or its fixed version, unless it is there already; the folder. */
export async function installCase(subject, fixed, directory) {
  const folder = join(directory, fixed ? `${subject.name}.fixed` : subject.name);
  const stamp = join(folder, 'installed');
  const source = fixed ? join(subject.folder, 'fixed') : subject.folder;
  const packages = ['package.json', 'package-lock.json'].filter((file) => existsSync(join(source, file)));
  const want = packages.map((file) => readFileSync(join(source, file), 'utf8')).join('');
  const have = existsSync(stamp) ? readFileSync(stamp, 'utf8') : null;
  if (have !== want) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // The app is the same on both versions; only the packages differ.
  cpSync(subject.folder, folder, {
    recursive: true,
    filter: (path) => !path.startsWith(join(subject.folder, 'fixed')),
  });
  for (const file of packages) cpSync(join(source, file), join(folder, file));
  if (have === want) return folder;
  if (!(await npm(folder, 'ci')) && !(await npm(folder, 'install'))) throw new Error(`cannot install ${folder}`);
  writeFileSync(stamp, want);
  return folder;
}

function npm(folder, verb) {
  const child = spawn('npm', [verb, ...FLAGS], { cwd: folder, stdio: 'ignore' });
  return new Promise((resolve) => child.on('close', (code) => resolve(code === 0)));
}
