import { EXIT } from '../errors.ts';
import { isCovered } from './coverage.ts';
import { live } from './order.ts';
import type { Report, ReportFinding, StoppedBecause } from './report.ts';

/** What a reader must know first, in words: the same in the terminal, the summary and the comment. No untrusted text. */
export interface VerdictLine {
  readonly tone: 'good' | 'bad' | 'unsure';
  /** `Failed`, `Clean`, ...: the first word anyone reads. */
  readonly word: string;
  /** The rest of the sentence, without the word, with a full stop. */
  readonly detail: string;
}

/** The verdict of a run as one sentence. */
export function verdictLine(report: Report): VerdictLine {
  const found = live(report.findings);
  const counted = found.length > 0 ? countByVerdict(found) : 'no finding';
  const tested = `${count(report.stats.cases, 'case')} in ${duration(report.stats.elapsed_ms)}`;
  if (report.exit_code === EXIT.cancelled)
    return { tone: 'unsure', word: 'Cancelled', detail: `after ${tested}: ${counted} so far.` };
  if (report.outcome === 'inconclusive')
    return { tone: 'unsure', word: 'Inconclusive', detail: `${inconclusive(report)}; ${counted} after ${tested}.` };
  if (report.exit_code !== EXIT.clean) return { tone: 'bad', word: 'Failed', detail: `${counted} in ${tested}.` };
  if (found.length > 0)
    return { tone: 'good', word: 'Passed', detail: `${counted}, none that fails the gate; ${tested}.` };
  const silenced = report.findings.filter(({ verdict }) => verdict === 'suppressed').length;
  const nothing = silenced === 0 ? 'nothing broke the server' : `nothing but ${count(silenced, 'suppressed finding')}`;
  return { tone: 'good', word: 'Clean', detail: `${nothing}; ${tested}.` };
}

function inconclusive(report: Report): string {
  const { stats } = report;
  if (stats.stopped_because === 'unhealthy') return 'the server was not healthy';
  if (stats.stopped_because === 'restarts') return `the server had to be restarted too often (${stats.restarts} times)`;
  return 'not all cases of the fast tier were fired at the first route, which takes a longer time-budget';
}

function countByVerdict(findings: readonly ReportFinding[]): string {
  const parts = (['new', 'known'] as const).flatMap((verdict) => {
    const n = findings.filter((f) => f.verdict === verdict).length;
    return n > 0 ? [`${grouped(n)} ${verdict}`] : [];
  });
  const errors = findings.filter((f) => f.level === 'error').length;
  const levels = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(findings.length > errors ? [count(findings.length - errors, 'warning')] : []),
  ];
  return `${parts.join(' and ')} finding${findings.length === 1 ? '' : 's'} (${levels.join(', ')})`;
}

/** `stopped because the time budget was used up`. */
export function stopped({ stats }: Report): string {
  return `stopped because ${STOPPED[stats.stopped_because]}`;
}

const STOPPED: Readonly<Record<StoppedBecause, string>> = {
  time: 'the time budget was used up',
  'corpus-done': 'the whole corpus was played',
  'nothing-new': 'nothing new came any more',
  cancelled: 'the run was cancelled',
  restarts: 'the server had to be restarted too often',
  unhealthy: 'the server was not healthy',
};

/** `4 cases`, `1 case`. */
export function count(n: number, noun: string): string {
  return `${grouped(n)} ${noun}${n === 1 ? '' : 's'}`;
}

/** `12,345`: never by locale, a report reads the same everywhere. */
export function grouped(n: number): string {
  return String(Math.round(n)).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** Milliseconds for people: `350 ms`, `1.4 s`, `61 s`, `2 min 5 s`. */
export function duration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 9950) return `${(ms / 1000).toFixed(1)} s`;
  const s = Math.round(ms / 1000);
  return s < 120 ? `${s} s` : `${Math.floor(s / 60)} min${s % 60 === 0 ? '' : ` ${s % 60} s`}`;
}

function routesLine({ coverage }: Report): string[] {
  if (coverage.length === 0) return [];
  const covered = coverage.filter(isCovered).length;
  return [`routes: ${grouped(covered)} of ${grouped(coverage.length)} received every class that fits`];
}

/** The rest of the budget's honest account: what was played, what not, why it ended. One sentence each. */
export function accounting(report: Report): readonly string[] {
  const { stats } = report;
  const share = stats.corpus_total > 0 ? Math.floor((100 * stats.corpus_run) / stats.corpus_total) : 0;
  const rate = stats.requests_per_second === null ? '' : `, ${grouped(stats.requests_per_second)} a second`;
  const first = stats.time_to_first_finding_ms;
  return [
    stats.corpus_total > 0
      ? `${grouped(stats.corpus_run)} of ${grouped(stats.corpus_total)} corpus cases (${share} %)`
      : 'no corpus cases',
    ...(stats.adaptive > 0 ? [`${count(stats.adaptive, 'mutant')} of what brought new answers`] : []),
    ...routesLine(report),
    `${count(stats.requests, 'request')} sent, ${count(stats.responses, 'response')} read${rate}`,
    `${count(stats.executions_triage, 'execution')} to confirm and minimize`,
    ...(stats.boot_ms === null ? [] : [`booted in ${duration(stats.boot_ms)}`]),
    ...(first === null ? [] : [`first finding after ${duration(first)}`]),
    `${count(stats.restarts, 'restart')} of the server`,
    stopped(report),
  ];
}
