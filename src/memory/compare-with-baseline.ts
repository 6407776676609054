import { specKey } from '../corpus/leaving.ts';
import { fixedOf } from '../report/fixed.ts';
import type { ReportFinding } from '../report/report.ts';
import type { Baseline } from './baseline.ts';
import type { HeadRun } from './head-run.ts';

/** Known is what the list has; fixed is what only the list has, when the run would have seen it: it was played and is fine. */
export function compareWithBaseline(
  findings: readonly ReportFinding[],
  baseline: Baseline | null,
  { conclusive, passed }: HeadRun,
  url: URL,
): readonly ReportFinding[] {
  if (baseline === null) return findings;
  const known = new Set(baseline.findings.map(({ fingerprint }) => fingerprint));
  const seen = new Set(findings.map(({ fingerprint }) => fingerprint));
  const fine = new Set(passed.map(specKey));
  const gone = baseline.findings.filter((one) => conclusive && !seen.has(one.fingerprint) && fine.has(specKey(one)));
  return [
    ...findings.map((finding) =>
      known.has(finding.fingerprint) ? { ...finding, verdict: 'known' as const } : finding,
    ),
    ...gone.map((one) => fixedOf(one, url)),
  ];
}
