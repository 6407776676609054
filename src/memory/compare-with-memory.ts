import type { GateOptions } from '../options/gate-options.ts';
import { isExpired } from '../options/suppression.ts';
import type { ReportFinding, ReportNote } from '../report/report.ts';
import { variantOf } from '../triage/shot-of.ts';
import { trialOf } from '../triage/trial.ts';
import { type Comparing, compareWithBase } from './compare-with-base.ts';
import { compareWithBaseline } from './compare-with-baseline.ts';
import type { HeadRun } from './head-run.ts';
import type { Memory } from './recall.ts';
import { saveRegressions } from './save-regressions.ts';
import { suppress } from './suppress.ts';

/**
 * Compares a run with the base (its server's own answers before a list of them), then takes out what the project accepts, and
 * writes regressions down. The head's server must be stopped.
 */
export async function compareWithMemory(
  memory: Memory,
  run: HeadRun,
  options: GateOptions,
  comparing: Comparing,
): Promise<{ readonly findings: readonly ReportFinding[]; readonly notes: readonly ReportNote[] }> {
  const notes: ReportNote[] = [];
  const wanted = run.found.map(({ finding, bug }) => ({
    finding,
    case: variantOf(bug.case, bug.messages, comparing.settings),
    trial: trialOf(bug.failure),
  }));
  const base = await compareWithBase(wanted, run.passed, options, comparing);
  notes.push(...base.notes);
  const compared =
    base.findings ??
    compareWithBaseline(
      wanted.map((one) => one.finding),
      memory.baseline,
      run,
      options.target.url,
    );
  const { findings, notes: suppressions } = suppress(compared, options.suppressions, {
    isExpired: (suppression) => isExpired(suppression, new Date()),
    conclusive: run.conclusive,
  });
  notes.push(...suppressions.map((text) => ({ kind: 'suppression', text })));
  if (options.saveRegressions) {
    const seeds = new Map(run.found.map(({ finding, bug }) => [finding.fingerprint, bug.case.seed]));
    const saved = findings
      .filter(({ verdict }) => verdict === 'new' || verdict === 'known')
      .map((finding) => ({ finding, seed: seeds.get(finding.fingerprint) ?? 0 }));
    notes.push(...saveRegressions(options.cases.directory, saved, options.secrets));
  }
  return { findings, notes };
}
