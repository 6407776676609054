import type { Case } from '../corpus/case.ts';
import type { Hit } from '../fire/shot.ts';
import type { ReportStats, StoppedBecause } from './report.ts';

/** Counts what a run did, for an honest account of it. Times are monotonic ms. */
export interface Tally {
  readonly startedAt: number;
  bootMs: number | null;
  readyAt: number | null;
  /** Set by the first confirmed finding. */
  firstFindingAt: number | null;
  corpusTotal: number;
  /** One volley is over. `ms`: how long its firing took. */
  volley(hits: readonly Hit<Case>[], ms: number): void;
  readonly cases: number;
  requestsPerSecond(): number | null;
  stats(end: { now: number; restarts: number; executions: number; stoppedBecause: StoppedBecause }): ReportStats;
}

export function startTally(startedAt: number): Tally {
  let cases = 0;
  let requests = 0;
  let responses = 0;
  let firingMs = 0;
  return {
    startedAt,
    bootMs: null,
    readyAt: null,
    firstFindingAt: null,
    corpusTotal: 0,
    volley(hits, ms) {
      firingMs += ms;
      for (const { exchange } of hits) {
        cases++;
        if (exchange.sentAll) requests++;
        responses += exchange.responses.length + exchange.surplus;
      }
    },
    get cases() {
      return cases;
    },
    requestsPerSecond: () => (firingMs > 0 ? Math.round((1000 * requests) / firingMs) : null),
    stats({ now, restarts, executions, stoppedBecause }) {
      const { readyAt, firstFindingAt } = this;
      return {
        elapsed_ms: Math.round(now - startedAt),
        boot_ms: this.bootMs === null ? null : Math.round(this.bootMs),
        cases,
        requests,
        responses,
        executions_triage: executions,
        restarts,
        requests_per_second: this.requestsPerSecond(),
        corpus_total: this.corpusTotal,
        corpus_run: Math.min(cases, this.corpusTotal),
        time_to_first_finding_ms:
          readyAt === null || firstFindingAt === null ? null : Math.round(firstFindingAt - readyAt),
        stopped_because: stoppedBecause,
      };
    },
  };
}
