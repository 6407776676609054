// npm run bench:recall: what the gate finds on real servers, held against test/servers/truth.json (found by hand).
//   npm run bench:recall                      the built-in corpus alone, 30 s a server
//   npm run bench:recall -- --given           eyes only: truth's own requests as user specs, about 10 s a server
//   npm run bench:recall -- --only flask,php  --time 20s  --seed 3  --json FILE  --verbose
// Exits 1 when a clean server (nginx, express) has a finding of level error, or, with --given, when a row is missing.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rowFound, rowName } from './truth.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { failures } = JSON.parse(readFileSync(join(root, 'test/servers/truth.json'), 'utf8'));
const SERVERS = [
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
const CLEAN = new Set(['nginx', 'express']);
const ROUTES = ['GET /', 'GET /info?a=1', 'POST /echo text/plain hello', 'GET /redirect', 'GET /static/index.html'];

const { values } = parseArgs({
  options: {
    given: { type: 'boolean', default: false },
    only: { type: 'string' },
    time: { type: 'string' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});
const rowsOf = (server) => failures.filter((row) => row.server === server);
const chosen = values.only === undefined ? SERVERS : values.only.split(',');
// With --given a server without rows has nothing to be fired.
const servers = values.given ? chosen.filter((server) => rowsOf(server).length > 0) : chosen;
const time = values.time ?? (values.given ? '10s' : '30s');
const scratch = mkdtempSync(join(tmpdir(), 'patho-recall-'));

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Runs the gate on one server; its report. */
async function fuzz(server) {
  const port = await freePort();
  const json = join(scratch, `${server}.json`);
  const words = [
    'fuzz',
    '--time-budget',
    time,
    '--seed',
    values.seed,
    '--ready-timeout',
    '60s',
    '--url',
    `http://127.0.0.1:${port}/`,
    '--json',
    json,
  ];
  for (const route of ROUTES) words.push('--route', route);
  if (values.given) {
    const specs = join(scratch, `${server}.pathoc`);
    writeFileSync(
      specs,
      `${rowsOf(server)
        .map((row) => row.spec)
        .join('\n')}\n`,
    );
    words.push('--corpus', 'none', '--specs', specs);
  }
  words.push('--', 'bash', join(root, 'test/servers/serve'), server, String(port));
  const child = spawn(process.execPath, [process.env.PATHO ?? join(root, 'dist/patho.js'), ...words], {
    cwd: root,
    stdio: ['ignore', values.verbose ? 'inherit' : 'ignore', 'inherit'],
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code === 2 || code === 70) throw new Error(`the gate ended with exit code ${code} on ${server}`);
  return JSON.parse(readFileSync(json, 'utf8'));
}

const missing = [];
const beyond = [];
const rows = [];
let found = 0;
let total = 0;
let wrong = 0;
const reports = {};
for (const server of servers) {
  const report = await fuzz(server);
  reports[server] = report;
  const truth = rowsOf(server);
  const hits = truth.filter((row) => report.findings.some((finding) => rowFound(row, finding)));
  missing.push(...truth.filter((row) => !hits.includes(row)).map((row) => `${server}: ${rowName(row)}`));
  const extra = report.findings.filter((finding) => !truth.some((row) => rowFound(row, finding)));
  beyond.push(
    ...extra.map(
      (f) =>
        `${server}: ${f.level} ${f.rule} ${f.exception?.type ?? ''} ${f.exception?.frames[0]?.function ?? ''} ${f.spec.slice(0, 100)}`,
    ),
  );
  const errors = report.findings.filter((finding) => finding.level === 'error');
  if (CLEAN.has(server)) wrong += errors.length;
  found += hits.length;
  total += truth.length;
  const { stats } = report;
  rows.push([
    server,
    `${hits.length}/${truth.length}`,
    String(extra.length),
    String(errors.length),
    `${stats.corpus_run}/${stats.corpus_total}`,
    String(stats.requests_per_second ?? '-'),
    stats.time_to_first_finding_ms === null ? '-' : `${stats.time_to_first_finding_ms} ms`,
    String(stats.restarts),
    stats.stopped_because,
  ]);
  console.log(rows.at(-1).join('  '));
}
rmSync(scratch, { recursive: true, force: true });

const head = ['server', 'truth', 'beyond', 'errors', 'corpus', 'req/s', 'first finding', 'restarts', 'stopped'];
const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i].length)));
const line = (cells) =>
  cells
    .map((cell, i) => cell.padEnd(widths[i]))
    .join('  ')
    .trimEnd();
console.log(`\n${line(head)}`);
for (const row of rows) console.log(line(row));
console.log(`\n${found} of ${total} rows of truth found; ${beyond.length} findings beyond truth`);
for (const text of missing) console.log(`  missing  ${text}`);
for (const text of beyond) console.log(`  beyond   ${text}`);
if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(reports, null, 1));
process.exit(wrong > 0 || (values.given && missing.length > 0) ? 1 : 0);
