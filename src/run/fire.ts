import type { Case } from '../corpus/case.ts';
import type { Corpus } from '../corpus/cases.ts';
import type { Range } from '../fire/range.ts';
import type { Hit } from '../fire/shot.ts';
import { sightingOf } from '../fire/sighting.ts';
import { whileInTime } from '../fire/time-is-up.ts';
import { fireVolley } from '../fire/volley.ts';
import type { GateOptions } from '../options/gate-options.ts';
import { expectationNote } from '../oracle/broken-expectation.ts';
import type { ReportNote, StoppedBecause } from '../report/report.ts';
import type { Tally } from '../report/tally.ts';
import type { Ui } from '../report/ui.ts';
import type { Adaptive } from '../schedule/adaptive.ts';
import { type Budget, firingUntil } from '../schedule/budget.ts';
import type { Queue } from '../schedule/queue.ts';
import type { Docket } from '../triage/docket.ts';

/** What is fired, at what, and who hears of what comes back. */
export interface Firing {
  readonly options: Pick<GateOptions, 'concurrency' | 'timeBudgetMs'>;
  readonly corpus: Corpus;
  readonly queue: Queue;
  readonly range: Range;
  readonly budget: Budget;
  readonly docket: Docket;
  readonly tally: Tally;
  /** Null where only the corpus is fired. */
  readonly adaptive: Adaptive | null;
  /** Told what is no finding. */
  readonly onNote: (note: ReportNote) => void;
  readonly ui: Pick<Ui, 'progress'>;
  readonly signal: AbortSignal;
}

/** Shots of one volley: few at first, so that the first finding comes soon. */
const VOLLEY = { first: 64, later: 256 } as const;
/** Share of the time since firing began that minimizing may take while there is still something to fire. */
const EAGER_SHARE = 0.2;
/** Connections at once when all of them only sleep. */
const PAUSING_CONCURRENCY = 64;

const now = () => performance.now();

/**
 * Fires volley after volley; what each one brings to light is confirmed before the next, so that leads stay warm.
 *
 * @returns why it ended: nothing is left in the queue, the time is over, or the run is cancelled
 * @throws RangeClosed when the server cannot be brought up again.
 */
export async function fire(firing: Firing): Promise<Extract<StoppedBecause, 'corpus-done' | 'time' | 'cancelled'>> {
  const { options, queue, range, budget, docket, tally, signal } = firing;
  let eagerMs = 0;
  const inTime = () => now() < firingUntil(budget, tally.firingMs, docket);
  const next = (): Case | null => (inTime() ? queue.next() : null);

  while (!queue.done() && inTime() && !signal.aborted) {
    const volleyStart = now();
    const volley = await whileInTime(() =>
      fireVolley(range, {
        next,
        concurrency: { corpus: options.concurrency, pausing: PAUSING_CONCURRENCY, alone: 1 }[queue.lane()],
        most: tally.cases === 0 ? VOLLEY.first : VOLLEY.later,
        signal,
      }),
    );
    if (volley === null) break;
    tally.volley(volley.hits, now() - volleyStart);
    learn(volley.hits, firing);
    tellProgress(firing);
    const verdict = await docket.examine(volley, budget.ends);
    const victims = volley.victims.map((hit) => hit.shot);
    if (verdict === 'known-end') queue.suspect(victims);
    else queue.again(victims);
    const eagerStart = now();
    await docket.shrink(eagerStart + Math.max(0, EAGER_SHARE * (eagerStart - budget.startedAt) - eagerMs));
    eagerMs += now() - eagerStart;
    tellProgress(firing);
  }
  if (signal.aborted) return 'cancelled';
  return queue.done() ? 'corpus-done' : 'time';
}

/** What the answers alone say: which expectations of the user's they break, and what of them is new. */
function learn(hits: readonly Hit<Case>[], { adaptive, onNote }: Firing): void {
  for (const { shot, exchange } of hits) {
    const text = expectationNote(shot, exchange);
    if (text !== null) onNote({ kind: 'expectation', text });
  }
  if (adaptive === null) return;
  // In the order of firing, which is the same from run to run.
  for (const { shot, exchange } of hits.toSorted((a, b) => a.order - b.order))
    adaptive.learn(shot, sightingOf(exchange));
}

function tellProgress({ options, corpus, range, budget, docket, tally, ui }: Firing): void {
  ui.progress({
    elapsedMs: now() - budget.startedAt,
    budgetMs: options.timeBudgetMs,
    cases: tally.cases,
    total: tally.adaptive > 0 ? null : corpus.total,
    requestsPerSecond: tally.requestsPerSecond() ?? 0,
    findings: docket.bugs.length,
    restarts: range.restarts,
  });
}
