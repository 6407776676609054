import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Report, ReportFinding } from '../src/report/report.ts';
import { type Beyond, fieldNotes } from './field-notes.ts';
import { noiseAlone } from './noise-alone.ts';
import { fuzzServer, SERVERS } from './real-servers.js';
import { realTarget } from './real-target.ts';
import { openReplayer } from './replay-finding.ts';
import { rowFound } from './truth.js';

interface Row {
  readonly server: string;
}

/** A finding, the seeds that found it just so, and how often it showed again. */
interface Replayed {
  readonly finding: ReportFinding;
  readonly seeds: readonly number[];
  readonly shown: number;
}

/** What came of one server. */
interface Result {
  readonly server: string;
  readonly time: string;
  readonly seeds: number;
  readonly date: string;
  readonly outcomes: readonly string[];
  readonly replayed: readonly Replayed[];
}

const REPLAYS = 5;

/** Runs the gate on real servers with several seeds and checks that what it reports is true. */
export async function measurePrecision(root: string, words: string[]): Promise<void> {
  const { values } = parseArgs({
    args: words,
    options: {
      only: { type: 'string' },
      seeds: { type: 'string', default: '5' },
      time: { type: 'string', default: '30s' },
      results: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  const folder = values.results ?? mkdtempSync(join(tmpdir(), 'patho-precision-'));
  mkdirSync(folder, { recursive: true });
  const { failures } = JSON.parse(readFileSync(join(root, 'test/servers/truth.json'), 'utf8')) as { failures: Row[] };
  const isBeyond = ({ server }: Result, finding: ReportFinding) =>
    !failures.some((row) => row.server === server && rowFound(row, finding));

  const results: Result[] = [];
  for (const server of values.only?.split(',') ?? SERVERS) {
    const file = join(folder, `${server}.json`);
    if (!existsSync(file)) {
      const result = await measure(root, server, Number(values.seeds), values.time);
      writeFileSync(file, JSON.stringify(result, null, 1));
    }
    const result = JSON.parse(readFileSync(file, 'utf8')) as Result;
    results.push(result);
    show(result, isBeyond);
  }

  const all = results.flatMap((result) => result.replayed.map((one) => ({ result, ...one })));
  // What truth.json lists as a bug is none, whatever the request owed.
  const noisy = all.filter(({ result, finding }) => noiseAlone(finding) !== null && isBeyond(result, finding));
  const stable = all.filter(({ finding }) => finding.stability === 'stable');
  const unsteady = stable.filter(({ shown }) => shown < REPLAYS);
  console.log(
    `${all.length} findings (specs) of ${results.length} servers: ${noisy.length} rest on noise alone; ` +
      `${stable.length - unsteady.length} of ${stable.length} stable ones replay ${REPLAYS} of ${REPLAYS}; ${all.length - stable.length} are flaky`,
  );
  if (values.write) writeNotes(root, results, isBeyond);
  process.exitCode = noisy.length + unsteady.length > 0 ? 1 : 0;
}

async function measure(root: string, server: string, seeds: number, time: string): Promise<Result> {
  const reports: Report[] = [];
  for (let seed = 1; seed <= seeds; seed++) reports.push((await fuzzServer(root, server, { time, seed })) as Report);
  const found = new Map<string, { finding: ReportFinding; seeds: number[] }>();
  for (const { seed, findings } of reports) {
    for (const finding of findings) {
      const key = JSON.stringify([finding.fingerprint, finding.stability, finding.sequence ?? finding.spec]);
      const known = found.get(key);
      if (known === undefined) found.set(key, { finding, seeds: [seed] });
      else known.seeds.push(seed);
    }
  }
  const replayed: Replayed[] = [];
  if (found.size > 0) {
    const target = await realTarget(root, server, 2 ** 31);
    const replayer = await openReplayer(target, root);
    try {
      for (const one of found.values()) {
        const shown = await replayer.replay(one.finding, REPLAYS);
        replayed.push({ ...one, shown });
        if (shown < REPLAYS) console.log(`${shown} of ${REPLAYS}  ${server}  ${describe(one.finding)}`);
      }
    } finally {
      await replayer.close();
    }
  }
  const date = new Date().toISOString().slice(0, 10);
  return { server, time, seeds, date, outcomes: reports.map(({ outcome }) => outcome), replayed };
}

function show(result: Result, isBeyond: (result: Result, finding: ReportFinding) => boolean): void {
  const { server, outcomes, replayed } = result;
  console.log(`\n${server}: ${outcomes.join(', ')}; ${replayed.length} findings (specs)`);
  for (const { finding, seeds, shown } of replayed) {
    const noise = isBeyond(result, finding) ? noiseAlone(finding) : null;
    const marks = [
      ...(shown < REPLAYS ? [finding.stability] : []),
      ...(noise === null ? [] : [`NOISE ${noise}`]),
      ...(isBeyond(result, finding) ? ['beyond'] : []),
    ];
    console.log(`  ${shown} of ${REPLAYS}  seeds ${seeds.join(',')}  ${marks.join(' ')}  ${describe(finding)}`);
  }
}

function describe({ level, rule, exception, sequence, spec }: ReportFinding): string {
  const top = exception?.frames[0];
  const place =
    exception === null ? '' : `${exception.type} ${top?.file ?? ''}:${top?.line ?? ''} ${top?.function ?? ''} `;
  return `${level} ${rule} ${place}${sequence === null ? '' : `(the last of ${sequence.length}) `}${spec.slice(0, 160)}`;
}

/** A row a fingerprint: the shortest spec. */
function writeNotes(root: string, results: readonly Result[], isBeyond: (result: Result, f: ReportFinding) => boolean) {
  const beyond: Beyond[] = [];
  for (const result of results) {
    const best = new Map<string, Replayed>();
    for (const one of result.replayed.filter(({ finding }) => isBeyond(result, finding))) {
      const known = best.get(one.finding.fingerprint);
      if (known === undefined || isBetter(one, known)) best.set(one.finding.fingerprint, one);
    }
    const ordered = [...best.values()].sort((a, b) => (describe(a.finding) < describe(b.finding) ? -1 : 1));
    beyond.push(
      ...ordered.map(({ finding, shown }) => ({ server: result.server, finding, replayed: `${shown} of ${REPLAYS}` })),
    );
  }
  const dates = [...new Set(results.map(({ date }) => date))].sort();
  const plans = new Map<string, string[]>();
  for (const { server, seeds, time } of results) {
    const plan = `${seeds} runs of ${time} with as many seeds`;
    plans.set(plan, [...(plans.get(plan) ?? []), server]);
  }
  const listed = [...plans].map(([plan, servers]) => `${plan} at ${servers.join(', ')}`).join('; ');
  const how = `${listed}, on ${dates.join(' and ')} (Debian 12 packages, Node ${process.version}, two cores)`;
  writeFileSync(join(root, 'docs/field-notes.md'), fieldNotes(root, beyond, how));
}

function isBetter(one: Replayed, other: Replayed): boolean {
  const rank = ({ finding, shown }: Replayed) => shown + (finding.stability === 'stable' ? REPLAYS + 1 : 0);
  return rank(one) === rank(other) ? one.finding.spec.length < other.finding.spec.length : rank(one) > rank(other);
}
