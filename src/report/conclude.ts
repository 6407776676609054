import { EXIT } from '../errors.ts';
import type { Level } from '../oracle/signal.ts';
import { worstFirst } from './order.ts';
import type { Report, ReportFinding, ReportNote, ReportStats } from './report.ts';

/** By which findings the gate fails. */
export interface GateRule {
  readonly failOn: 'new' | 'any' | 'never';
  readonly failLevel: Level;
}

export interface Conclusion {
  readonly rule: GateRule;
  readonly seed: number;
  readonly target: Report['target'];
  readonly stats: ReportStats;
  readonly findings: readonly ReportFinding[];
  readonly coverage: Report['coverage'];
  readonly notes: readonly ReportNote[];
  /** Whether the fast tier was fired at the first route: less is not a test. */
  readonly fastTierDone: boolean;
  readonly cancelled: boolean;
}

/**
 * Draws the conclusion of a run: outcome and exit code. Inconclusive, whatever the rule says, when the server was never
 * healthy, the restarts ran out, or the fast tier on the first route was not completed: never green without having tested.
 */
export function concludeReport(parts: Conclusion): Report {
  const { rule, stats, findings, coverage, notes, seed, target } = parts;
  const untested = stats.stopped_because === 'unhealthy' || stats.stopped_because === 'restarts' || !parts.fastTierDone;
  const live = findings.filter((finding) => finding.verdict === 'new' || finding.verdict === 'known');
  const outcome = untested ? 'inconclusive' : live.length > 0 ? 'findings' : 'clean';
  return {
    version: 1,
    outcome,
    exit_code: parts.cancelled
      ? EXIT.cancelled
      : untested
        ? EXIT.inconclusive
        : fails(live, rule)
          ? EXIT.findings
          : EXIT.clean,
    seed,
    target,
    stats,
    findings: worstFirst(findings),
    coverage,
    notes,
  };
}

function fails(findings: readonly ReportFinding[], { failOn, failLevel }: GateRule): boolean {
  if (failOn === 'never') return false;
  return findings.some(
    (finding) =>
      (finding.level === 'error' || failLevel === 'warning') && (failOn === 'any' || finding.verdict === 'new'),
  );
}
