import type { Case } from '../corpus/case.ts';
import type { Planned } from '../corpus/count.ts';
import type { Hit } from '../fire/shot.ts';
import { createCoverage } from './coverage.ts';
import type { ReportCoverage, ReportStats, StoppedBecause } from './report.ts';

/** Counts what a run did, for an honest account of it. Times are monotonic ms. */
export interface Tally {
  /** The server is healthy: the clock of findings starts. */
  ready(at: number, bootMs: number): void;
  /** Cases that are there to be fired. */
  plan(cases: { readonly total: number; readonly planned: Planned }): void;
  readonly readyAt: number;
  /** A finding is confirmed; the first one counts. */
  found(at: number): void;
  /** One volley is over. `ms`: how long its firing took. */
  volley(hits: readonly Hit<Case>[], ms: number): void;
  /** This case ended the server: that is its verdict. */
  ended(killer: Case): void;
  /** Cases with a verdict. */
  readonly cases: number;
  /** Those of them that adaptive mutation made: they are no part of the corpus. */
  readonly adaptive: number;
  /** Time spent firing so far. */
  readonly firingMs: number;
  requestsPerSecond(): number | null;
  coverage(): ReportCoverage[];
  stats(end: { now: number; restarts: number; executions: number; stoppedBecause: StoppedBecause }): ReportStats;
}

export function startTally(startedAt: number): Tally {
  const judged = new Set<Case>();
  const coverage = createCoverage();
  let adaptive = 0;
  const judge = (one: Case) => {
    if (judged.has(one)) return;
    judged.add(one);
    if (one.class === 'adaptive') adaptive++;
    coverage.count(one);
  };
  let requests = 0;
  let responses = 0;
  let firingMs = 0;
  let corpusTotal = 0;
  let bootMs: number | null = null;
  let readyAt = startedAt;
  let firstFindingAt: number | null = null;
  const requestsPerSecond = () => (firingMs > 0 ? Math.round((1000 * requests) / firingMs) : null);
  return {
    ready(at, boot) {
      readyAt = at;
      bootMs = boot;
    },
    plan({ total, planned }) {
      corpusTotal = total;
      coverage.plan(planned);
    },
    get readyAt() {
      return readyAt;
    },
    found(at) {
      firstFindingAt ??= at;
    },
    volley(hits, ms) {
      firingMs += ms;
      for (const { shot, exchange } of hits) {
        judge(shot);
        if (exchange.sentAll) requests++;
        responses += exchange.responses.length + exchange.surplus;
      }
    },
    get firingMs() {
      return firingMs;
    },
    ended: judge,
    get cases() {
      return judged.size;
    },
    get adaptive() {
      return adaptive;
    },
    requestsPerSecond,
    coverage: coverage.rows,
    stats({ now, restarts, executions, stoppedBecause }) {
      return {
        elapsed_ms: Math.round(now - startedAt),
        boot_ms: bootMs === null ? null : Math.round(bootMs),
        cases: judged.size,
        adaptive,
        requests,
        responses,
        executions_triage: executions,
        restarts,
        requests_per_second: requestsPerSecond(),
        corpus_total: corpusTotal,
        corpus_run: Math.min(judged.size - adaptive, corpusTotal),
        time_to_first_finding_ms: firstFindingAt === null ? null : Math.round(firstFindingAt - readyAt),
        stopped_because: stoppedBecause,
      };
    },
  };
}
