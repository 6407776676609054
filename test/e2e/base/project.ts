import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Report } from '../../../src/report/report.ts';
import { patho } from '../../cli/run.ts';

/** A small git repository with a server in it, in a folder of its own. */
export interface Project {
  readonly root: string;
  readonly directory: string;
  readonly port: number;
  write(files: Readonly<Record<string, string>>): void;
  read(path: string): string;
  git(...args: string[]): string;
  /** Commits all there is. @returns the commit */
  commit(message: string): string;
  /** `patho fuzz` with nothing but the user's specs, which makes runs short and alike. */
  fuzz(
    ...args: string[]
  ): Promise<{ readonly code: number; readonly out: string; readonly err: string; readonly report: Report }>;
  remove(): void;
}

export async function createProject(name: string): Promise<Project> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'patho-e2e-')));
  const directory = join(root, name);
  mkdirSync(directory);
  const port = await freePort();
  const project = openProject(root, directory, port);
  project.git('init', '-q', '-b', 'main');
  return project;
}

/** Another checkout, served at the same port. */
export function openProject(root: string, directory: string, port: number): Project {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      cwd: directory,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  return {
    root,
    directory,
    port,
    git,
    write(files) {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(directory, path)), { recursive: true });
        writeFileSync(join(directory, path), text);
      }
    },
    read: (path) => readFileSync(join(directory, path), 'utf8'),
    commit(message) {
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', message);
      return git('rev-parse', 'HEAD');
    },
    async fuzz(...args) {
      const json = join(root, 'report.json');
      const url = `http://127.0.0.1:${port}/`;
      const own = ['--url', url, '--corpus', 'none', '--time-budget', '8s', '--json', json];
      const ran = await patho(['fuzz', ...own, ...args, '--', 'node', 'server.js'], directory, {
        PATH: process.env.PATH!,
      });
      return { ...ran, report: JSON.parse(readFileSync(json, 'utf8')) as Report };
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

/** A server with a bug for each name: the request header `X-NAME` makes the function `NAME` fail. */
export function serverWith(bugs: readonly string[], port: number, message = 'cannot take'): string {
  const functions = bugs.map((bug) => `function ${bug}(value) {\n  throw new TypeError('${message} ' + value);\n}\n`);
  const calls = bugs.map(
    (bug) => `    if (q.headers['x-${bug.toLowerCase()}']) ${bug}(q.headers['x-${bug.toLowerCase()}']);\n`,
  );
  return `const http = require('node:http');
${functions.join('')}
http.createServer((q, s) => {
  try {
${calls.join('')}    s.end('fine');
  } catch (error) {
    console.error(error.stack);
    s.writeHead(500).end('broken');
  }
}).listen(${port}, '127.0.0.1');
`;
}

/** A spec for each bug. */
export function specsFor(bugs: readonly string[]): string {
  return bugs.map((bug) => `get:/:h"X-${bug}"="1"\n`).join('');
}

/** `new parseNew`, `fixed parseOld`: each finding's verdict and failing function. */
export function verdicts(report: Report): string[] {
  return report.findings
    .map(({ verdict, exception, spec }) => `${verdict} ${exception?.frames[0]?.function ?? spec}`)
    .sort();
}
