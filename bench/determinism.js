// npm run bench:determinism: whether chance changes what is found. The whole corpus is played with ten seeds on flask, and with 1, 8
// and 32 connections on waitress; each must find the same fingerprints, and nine in ten of them the same minimal spec.
//   npm run bench:determinism -- --only flask|waitress  --seeds 10  --time 600s  --json FILE  --verbose
// Exits 1 when they do not, or when the time was up before the corpus was.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fuzzServer, rootFrom } from './real-servers.js';

const root = rootFrom(import.meta.url);
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    seeds: { type: 'string', default: '10' },
    time: { type: 'string', default: '600s' },
    json: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});
/** As a user who names no route. */
const ROUTES = ['GET /'];
/** Share of the findings whose minimal spec must be the same in every run. */
const SAME_SPEC = 0.9;

const series = [
  {
    server: 'flask',
    runs: Array.from({ length: Number(values.seeds) }, (_, i) => ({ name: `seed ${i + 1}`, seed: i + 1, more: [] })),
  },
  {
    server: 'waitress',
    runs: [1, 8, 32].map((n) => ({ name: `${n} connections`, seed: 1, more: ['--concurrency', String(n)] })),
  },
].filter(({ server }) => values.only === undefined || values.only === server);

const reports = {};
let wrong = false;
for (const { server, runs } of series) {
  const found = [];
  for (const { name, seed, more } of runs) {
    const options = {
      time: values.time,
      seed,
      routes: ROUTES,
      more: ['--no-adaptive', ...more],
      verbose: values.verbose,
    };
    const report = await fuzzServer(root, server, options);
    reports[`${server}, ${name}`] = report;
    found.push({ name, findings: report.findings });
    const { stats } = report;
    const seconds = `${(stats.elapsed_ms / 1000).toFixed(0)} s`;
    console.log(`${server}  ${name}  ${report.findings.length} findings  ${seconds}  ${stats.stopped_because}`);
    if (stats.stopped_because !== 'corpus-done') wrong = true;
  }
  wrong = compare(server, found) || wrong;
}
if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(reports, null, 1));
process.exit(wrong ? 1 : 0);

/** Prints what differs between runs. @returns whether it is too much */
function compare(server, runs) {
  const byFingerprint = new Map();
  for (const { name, findings } of runs) {
    for (const finding of findings) {
      const seen = byFingerprint.get(finding.fingerprint) ?? [];
      byFingerprint.set(finding.fingerprint, [...seen, { name, finding }]);
    }
  }
  let missed = 0;
  let same = 0;
  for (const [fingerprint, seen] of byFingerprint) {
    const specs = new Map();
    for (const { name, finding } of seen) specs.set(finding.spec, [...(specs.get(finding.spec) ?? []), name]);
    if (specs.size === 1) same++;
    const { rule, level, exception } = seen[0].finding;
    const title = `${fingerprint} ${level} ${rule} ${exception?.type ?? ''} ${exception?.frames[0]?.function ?? ''}`;
    const absent = runs.filter(({ name }) => seen.every((one) => one.name !== name)).map(({ name }) => name);
    if (absent.length > 0) {
      missed++;
      console.log(`  not always  ${title} ${seen[0].finding.spec.slice(0, 100)}: not in ${absent.join(', ')}`);
    }
    if (specs.size > 1) {
      console.log(`  many specs  ${title}`);
      for (const [spec, names] of specs) console.log(`    ${spec.slice(0, 120)}  ${names.join(', ')}`);
    }
  }
  const total = byFingerprint.size;
  console.log(
    `${server}: ${total - missed} of ${total} findings in each of ${runs.length} runs; ${same} with one minimal spec`,
  );
  return missed > 0 || same < SAME_SPEC * total;
}
