// npm run bench:packages: what the gate finds in npm packages with known, fixed bugs, each as an app uses it (bench/packages/*).
//   npm run bench:packages                     every case, its fixed version and the controls, 30 s each
//   npm run bench:packages -- --only ws,multer  --time 10s  --seed 3  --no-fixed | --fixed  --json FILE  --verbose
// --only takes parts of names; --no-fixed leaves the fixed versions out, --fixed runs nothing else; --cases DIR takes the
// cases from there. PATHO names another CLI.
// Exits 1 when a control has a finding of level error or a fixed version still shows its bug.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isBug, isExpected } from './package-bug.js';
import { installCase, readCases } from './package-case.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    time: { type: 'string', default: '30s' },
    seed: { type: 'string', default: '1' },
    fixed: { type: 'boolean', default: false },
    'no-fixed': { type: 'boolean', default: false },
    json: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    cases: { type: 'string', default: join(root, 'bench/packages') },
    directory: { type: 'string', default: join(tmpdir(), 'patho-packages') },
  },
});
/** A gate that is not over by then is stopped: it must keep its own time. */
const OVERTIME_MS = 3 * 60_000;
const wanted = values.only?.split(',');
const cases = readCases(values.cases).filter(
  ({ name }) => wanted === undefined || wanted.some((part) => name.includes(part)),
);

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Runs the gate on one installed case; its report, or null when there is none. */
async function fuzz(subject, folder) {
  const port = await freePort();
  const json = join(folder, 'report.json');
  rmSync(json, { force: true });
  const url = `http://127.0.0.1:${port}${subject.health ?? '/'}`;
  const words = ['fuzz', '--time-budget', values.time, '--seed', values.seed, '--url', url, '--json', json];
  words.push('--working-directory', folder, '--env', `PORT=${port}`);
  if (subject.node_env !== undefined) words.push('--env', `NODE_ENV=${subject.node_env}`);
  for (const route of subject.routes) words.push('--route', route);
  words.push('--', subject.node_bin === undefined ? process.execPath : join(folder, subject.node_bin), subject.entry);
  const child = spawn(process.execPath, [process.env.PATHO ?? join(root, 'dist/patho.js'), ...words], {
    cwd: folder,
    stdio: ['ignore', values.verbose ? 'inherit' : 'ignore', 'inherit'],
  });
  const watchdog = setTimeout(() => child.kill('SIGTERM'), OVERTIME_MS);
  const killer = setTimeout(() => child.kill('SIGKILL'), OVERTIME_MS + 10_000);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearTimeout(watchdog);
  clearTimeout(killer);
  if (code === 2 || code === 70) throw new Error(`the gate ended with exit code ${code} on ${subject.name}`);
  if (!existsSync(json)) return null;
  return JSON.parse(readFileSync(json, 'utf8'));
}

const shorten = (spec) => (spec.length <= 140 ? spec : `${spec.slice(0, 140)}… (${spec.length} characters)`);
const brief = ({ level, rule, exception, spec, sequence }) =>
  `${level} ${rule}${exception === null ? '' : ` ${exception.type}`} ${shorten((sequence ?? [spec]).join(' ; '))}`;
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

/** A row of the table, and what stays to be told below it. */
function score(subject, report, fixed) {
  const { findings, outcome, stats } = report;
  const bugs = findings.filter((finding) => isBug(subject, finding));
  const errors = findings.filter((finding) => finding.level === 'error');
  if (subject.class === 'control') {
    return { verdict: errors.length === 0 ? 'clean' : 'WRONG', hit: null, others: findings };
  }
  const exact = bugs
    .filter((finding) => isExpected(subject, finding, fixed))
    .sort((a, b) => a.first_seen_ms - b.first_seen_ms);
  if (fixed) {
    const verdict = exact.length > 0 ? 'STILL' : bugs.length > 0 ? 'another' : 'clean';
    return { verdict, hit: exact[0] ?? bugs[0] ?? null, others: findings };
  }
  const verdict =
    exact.length > 0 ? 'found' : outcome === 'inconclusive' ? `MISSED (${stats.stopped_because})` : 'MISSED';
  return { verdict, hit: exact[0] ?? null, others: findings.filter((finding) => !exact.includes(finding)) };
}

const rows = [];
const reports = {};
const told = [];
for (const subject of cases) {
  const runs = subject.class === 'control' ? [false] : [false, true];
  for (const fixed of runs) {
    if (fixed ? values['no-fixed'] : values.fixed && subject.class !== 'control') continue;
    const folder = await installCase(subject, fixed, values.directory);
    const report = await fuzz(subject, folder);
    const name = fixed ? `${subject.name} (${subject.fixed_version})` : subject.name;
    reports[name] = report;
    if (report === null) {
      rows.push({
        case: name,
        fixed,
        class: subject.class,
        mechanism: subject.mechanism,
        verdict: 'NO REPORT',
        time: '-',
        corpus: '-',
        spec: '',
      });
      console.log(`${name}  NO REPORT`);
      continue;
    }
    const { verdict, hit, others } = score(subject, report, fixed);
    const { stats } = report;
    const row = {
      case: name,
      fixed,
      class: subject.class,
      mechanism: subject.mechanism,
      verdict,
      time: hit === null ? '-' : seconds(hit.first_seen_ms),
      corpus: `${stats.corpus_run}/${stats.corpus_total} ${stats.stopped_because}`,
      spec: hit === null ? '' : shorten((hit.sequence ?? [hit.spec]).join(' ; ')),
    };
    rows.push(row);
    for (const finding of others) told.push(`${name}: ${brief(finding)}`);
    for (const note of report.notes) told.push(`${name}: note ${note.kind} ${note.text.slice(0, 160)}`);
    console.log(
      Object.values(row)
        .filter((cell) => typeof cell === 'string')
        .join('  ')
        .slice(0, 240),
    );
  }
}

const columns = ['case', 'class', 'mechanism', 'verdict', 'time', 'corpus', 'spec'];
const widths = columns.map((title) => Math.max(title.length, ...rows.map((row) => row[title].length)));
const line = (cells) =>
  cells
    .map((cell, i) => cell.padEnd(widths[i]))
    .join('  ')
    .trimEnd();
console.log(`\n${line(columns)}`);
for (const row of rows) console.log(line(columns.map((title) => row[title])));
const count = (keep) => rows.filter(keep).length;
const isBuggy = (row) => !row.fixed && row.class !== 'control';
console.log(`\n${count((row) => isBuggy(row) && row.verdict === 'found')} of ${count(isBuggy)} bugs found`);
const fixedWith = (verdict) => count((row) => row.fixed && row.verdict === verdict);
console.log(
  `${fixedWith('clean')} of ${count((row) => row.fixed)} fixed versions clean, ${fixedWith('another')} with another bug of the class`,
);
const isControl = (row) => row.class === 'control';
console.log(`${count((row) => isControl(row) && row.verdict === 'clean')} of ${count(isControl)} controls clean`);
for (const text of told) console.log(`  ${text}`);
if (values.json !== undefined) writeFileSync(values.json, JSON.stringify({ rows, reports }, null, 1));
process.exit(rows.some(({ verdict }) => verdict === 'WRONG' || verdict === 'STILL') ? 1 : 0);
