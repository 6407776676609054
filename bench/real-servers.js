// The real servers of test/servers, and a run of the gate on one of them.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const SERVERS = [
  'http.server',
  'wsgiref',
  'cherrypy',
  'flask',
  'tornado',
  'twisted',
  'waitress',
  'gunicorn',
  'node-http',
  'express',
  'php',
  'puma',
  'java',
  'go',
  'nginx',
];

export const ROUTES = [
  'GET /',
  'GET /info?a=1',
  'POST /echo text/plain hello',
  'GET /redirect',
  'GET /static/index.html',
];

/** The top of the repository: bundled, this file lies elsewhere. */
export function rootFrom(url) {
  return join(dirname(fileURLToPath(url)), '..');
}

/** The argv that runs a server. */
export function commandOf(root, server, port) {
  return ['bash', join(root, 'test/servers/serve'), server, String(port)];
}

export function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/**
 * Runs the gate on one server (the built one, or the one that PATHO names).
 *
 * @param options.specs - user specs to fire in the place of the corpus; null for the corpus
 * @param options.routes - to fire at
 * @param options.more - further words of the command line
 * @returns its report
 */
export async function fuzzServer(
  root,
  server,
  { time, seed, specs = null, verbose = false, routes = ROUTES, more = [] },
) {
  const port = await freePort();
  const scratch = mkdtempSync(join(tmpdir(), 'patho-bench-'));
  try {
    const json = join(scratch, 'report.json');
    const words = ['fuzz', '--time-budget', time, '--seed', String(seed), '--ready-timeout', '60s', '--json', json];
    words.push('--url', `http://127.0.0.1:${port}/`, ...routes.flatMap((route) => ['--route', route]), ...more);
    if (specs !== null) {
      const file = join(scratch, 'given.pathoc');
      writeFileSync(file, `${specs.join('\n')}\n`);
      words.push('--corpus', 'none', '--specs', file);
    }
    words.push('--', ...commandOf(root, server, port));
    const child = spawn(process.execPath, [process.env.PATHO ?? join(root, 'dist/patho.js'), ...words], {
      cwd: root,
      stdio: ['ignore', verbose ? 'inherit' : 'ignore', 'inherit'],
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    if (code === 2 || code === 70) throw new Error(`the gate ended with exit code ${code} on ${server}`);
    return JSON.parse(readFileSync(json, 'utf8'));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
