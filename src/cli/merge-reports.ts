import { mergeCoverage } from '../report/coverage.ts';
import { worstFirst } from '../report/order.ts';
import type { Report, ReportFinding, ReportNote, ReportStats, StoppedBecause } from '../report/report.ts';

/** From the best outcome to the worst: an inconclusive shard leaves the whole run inconclusive. */
const OUTCOMES = ['clean', 'findings', 'inconclusive'] as const;
/** A live finding is not fixed because another shard did not fire at it. */
const VERDICTS = ['fixed', 'suppressed', 'known', 'new'] as const;
const STOPPED: readonly StoppedBecause[] = ['corpus-done', 'nothing-new', 'time', 'cancelled', 'restarts', 'unhealthy'];

/**
 * One report of several shards of a run: each finding once, the worst outcome, counts summed, the longest time (shards run
 * side by side).
 *
 * @param reports - at least one
 */
export function mergeReports(reports: readonly [Report, ...Report[]]): Report {
  const [first] = reports;
  return {
    version: 1,
    outcome: worst(
      OUTCOMES,
      reports.map((report) => report.outcome),
    ),
    // 0 clean, 1 findings, 3 inconclusive, 130 cancelled: in that order worse.
    exit_code: Math.max(...reports.map((report) => report.exit_code)),
    seed: first.seed,
    target: {
      ...first.target,
      runtime: reports.map((report) => report.target.runtime).find((name) => name !== null) ?? null,
    },
    stats: mergeStats(reports.map((report) => report.stats)),
    findings: worstFirst(mergeFindings(reports.flatMap((report) => report.findings))),
    coverage: mergeCoverage(reports),
    notes: uniqueNotes(reports.flatMap((report) => report.notes)),
  };
}

function worst<T>(order: readonly T[], values: readonly T[]): T {
  return values.reduce((a, b) => (order.indexOf(a) >= order.indexOf(b) ? a : b));
}

function mergeStats(stats: readonly ReportStats[]): ReportStats {
  const sum = (of: (s: ReportStats) => number) => stats.reduce((total, s) => total + of(s), 0);
  const known = (of: (s: ReportStats) => number | null) => stats.map(of).filter((n) => n !== null);
  const most = (numbers: readonly number[]) => (numbers.length === 0 ? null : Math.max(...numbers));
  const least = (numbers: readonly number[]) => (numbers.length === 0 ? null : Math.min(...numbers));
  const measured = stats.filter((s) => (s.requests_per_second ?? 0) > 0);
  const seconds = measured.reduce((total, s) => total + s.requests / s.requests_per_second!, 0);
  const requests = measured.reduce((total, s) => total + s.requests, 0);
  return {
    elapsed_ms: Math.max(...stats.map((s) => s.elapsed_ms)),
    boot_ms: most(known((s) => s.boot_ms)),
    cases: sum((s) => s.cases),
    adaptive: sum((s) => s.adaptive),
    requests: sum((s) => s.requests),
    responses: sum((s) => s.responses),
    executions_triage: sum((s) => s.executions_triage),
    restarts: sum((s) => s.restarts),
    requests_per_second: seconds > 0 ? requests / seconds : null,
    corpus_total: sum((s) => s.corpus_total),
    corpus_run: sum((s) => s.corpus_run),
    time_to_first_finding_ms: least(known((s) => s.time_to_first_finding_ms)),
    stopped_because: worst(
      STOPPED,
      stats.map((s) => s.stopped_because),
    ),
  };
}

function mergeFindings(findings: readonly ReportFinding[]): ReportFinding[] {
  const byFingerprint = new Map<string, ReportFinding>();
  for (const finding of findings) {
    const seen = byFingerprint.get(finding.fingerprint);
    byFingerprint.set(finding.fingerprint, seen === undefined ? finding : mergeTwo(seen, finding));
  }
  return [...byFingerprint.values()];
}

/** The clearer of the two tells the story; what is worse about the other is kept. */
function mergeTwo(a: ReportFinding, b: ReportFinding): ReportFinding {
  return {
    ...(isClearer(b, a) ? b : a),
    level: worst(['warning', 'error'] as const, [a.level, b.level]),
    verdict: worst(VERDICTS, [a.verdict, b.verdict]),
    first_seen_ms: Math.min(a.first_seen_ms, b.first_seen_ms),
  };
}

/** A total order, so that the order of the reports does not matter. */
function isClearer(a: ReportFinding, b: ReportFinding): boolean {
  const key = (f: ReportFinding) =>
    [
      Number(f.verdict === 'fixed'),
      Number(f.stability === 'flaky'),
      f.sequence?.length ?? 1,
      f.spec.length,
      Number(f.leaves !== null),
    ] as const;
  const [left, right] = [key(a), key(b)];
  for (const [index, value] of left.entries()) if (value !== right[index]) return value < right[index]!;
  return a.spec < b.spec;
}

function uniqueNotes(notes: readonly ReportNote[]): ReportNote[] {
  return [...new Map(notes.map((note) => [`${note.kind}\n${note.text}`, note])).values()];
}
