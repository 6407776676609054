import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Case } from '../src/corpus/case.ts';
import { createCases } from '../src/corpus/cases.ts';
import { CORPUS_CLASSES } from '../src/corpus/mutation.ts';
import { parseRoute } from '../src/corpus/routes/parse-route.ts';
import { openRange } from '../src/fire/open-range.ts';
import type { Range } from '../src/fire/range.ts';
import { fireVolley } from '../src/fire/volley.ts';
import type { Exception } from '../src/traceback/exception.ts';
import { ROUTES } from './real-servers.js';
import { realTarget } from './real-target.ts';
import { rowFound, rowName } from './truth.js';

interface Row {
  readonly server: string;
  readonly class: string;
}

const VOLLEY = 32;
const CONCURRENCY = 8;
const MAX_RESTARTS = 200;

/** Fires the corpus in its order at each server with known rows and says after how many cases each row showed first. */
export async function measureYield(root: string, words: string[]): Promise<void> {
  const { values } = parseArgs({
    args: words,
    options: {
      only: { type: 'string' },
      cases: { type: 'string', default: '6000' },
      write: { type: 'boolean', default: false },
    },
  });
  const { failures } = JSON.parse(readFileSync(join(root, 'test/servers/truth.json'), 'utf8')) as { failures: Row[] };
  const servers = [...new Set(failures.map(({ server }) => server))];
  const chosen = values.only === undefined ? servers : values.only.split(',');
  const most = Number(values.cases);
  const found: { server: string; row: string; cases: number | null; mutation: string | null }[] = [];
  for (const server of chosen) {
    const rows = failures.filter((row) => row.server === server);
    const seen = await fireAt(root, server, rows, most);
    for (const row of rows) {
      const { cases, mutation } = seen.get(row) ?? { cases: null, mutation: null };
      found.push({ server, row: rowName(row), cases, mutation });
      console.log(`${server}  ${cases ?? `not in ${most}`}  ${mutation ?? ''}  ${rowName(row).slice(0, 100)}`);
    }
  }
  for (const n of [100, 200, 500, 1000, 2000, 5000])
    console.log(
      `${found.filter(({ cases }) => cases !== null && cases <= n).length} of ${found.length} within ${n} cases`,
    );
  if (!values.write) return;
  const date = new Date().toISOString().slice(0, 10);
  const file = { date, routes: ROUTES.length, most, found };
  writeFileSync(join(root, 'src/corpus/yield.json'), `${JSON.stringify(file, null, 1)}\n`);
}

type Seen = Map<Row, { cases: number; mutation: string | null }>;

async function fireAt(root: string, server: string, rows: readonly Row[], most: number): Promise<Seen> {
  const target = await realTarget(root, server, 0);
  const seen: Seen = new Map();
  try {
    const { range } = await openRange(target, MAX_RESTARTS);
    const routes = ROUTES.map((text) => parseRoute(text));
    const options = { classes: CORPUS_CLASSES, routes, userSpecs: [], slow: false, seed: 1, host: '127.0.0.1' };
    const cases = createCases(options).all()[Symbol.iterator]();
    const killers = new Set<string>();
    let fired = 0;
    while (fired < most && seen.size < rows.length) {
      const batch: Case[] = [];
      for (let step = cases.next(); !step.done; step = cases.next()) {
        if (!killers.has(family(step.value))) batch.push(step.value);
        if (batch.length === VOLLEY) break;
      }
      if (batch.length === 0) break;
      const left = [...batch];
      const volley = await fireVolley(range, {
        next: () => left.shift() ?? null,
        concurrency: CONCURRENCY,
        most: VOLLEY,
        signal: new AbortController().signal,
      });
      const hung = !volley.died && volley.health?.timedOut === true;
      const bare = volley.hits.some(({ exchange }) => exchange.responses.some(({ status }) => (status ?? 0) >= 500));
      const shows = rows.filter((row) => !seen.has(row) && rowSeen(row, volley.exceptions, volley.died, hung, bare));
      if (shows.length > 0 || volley.died || hung) await attribute(range, batch, shows, fired, seen, killers);
      fired += batch.length;
    }
  } finally {
    await target.stop();
  }
  return seen;
}

/** Which case of a volley it was: each alone, in order. */
async function attribute(
  range: Range,
  batch: readonly Case[],
  rows: readonly Row[],
  before: number,
  seen: Seen,
  killers: Set<string>,
): Promise<void> {
  for (const [index, one] of batch.entries()) {
    const { exceptions, exchange, exit, health } = await range.observe([one]);
    const hung = health?.timedOut === true;
    if (exit !== null || hung) killers.add(family(one));
    const bare = exchange.responses.some(({ status }) => (status ?? 0) >= 500);
    for (const row of rows) {
      if (!seen.has(row) && rowSeen(row, exceptions, exit !== null, hung, bare))
        seen.set(row, { cases: before + index + 1, mutation: one.mutation });
    }
  }
  // It takes company: some case of the volley.
  for (const row of rows) if (!seen.has(row)) seen.set(row, { cases: before + batch.length, mutation: null });
}

function family({ mutation }: Case): string {
  return mutation.split('/', 2).join('/');
}

function rowSeen(row: Row, exceptions: readonly Exception[], died: boolean, hung: boolean, bare: boolean): boolean {
  const rule = died ? 'crash' : hung ? 'hang' : 'server-error';
  if (exceptions.some((exception) => rowFound(row, { rule, exception }))) return true;
  return (
    (row.class === '5xx-notrace' ? bare && exceptions.length === 0 : died || hung) &&
    rowFound(row, { rule, exception: null })
  );
}
