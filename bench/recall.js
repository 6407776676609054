// npm run bench:recall: what the gate finds on real servers, held against test/servers/truth.json (found by hand).
//   npm run bench:recall                      the built-in corpus alone, 30 s a server
//   npm run bench:recall -- --given           eyes only: truth's own requests as user specs, about 10 s a server
//   npm run bench:recall -- --only flask,php  --time 20s  --seed 3  --json FILE  --verbose
// Exits 1 when a clean server (nginx, express) has a finding of level error, or, with --given, when a row is missing.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fuzzServer, rootFrom, SERVERS } from './real-servers.js';
import { rowFound, rowName } from './truth.js';

const root = rootFrom(import.meta.url);
const { failures } = JSON.parse(readFileSync(join(root, 'test/servers/truth.json'), 'utf8'));
const CLEAN = new Set(['nginx', 'express']);

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

const missing = [];
const beyond = [];
const rows = [];
let found = 0;
let total = 0;
let wrong = 0;
const reports = {};
for (const server of servers) {
  const report = await fuzzServer(root, server, {
    time,
    seed: values.seed,
    specs: values.given ? rowsOf(server).map((row) => row.spec) : null,
    verbose: values.verbose,
  });
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
