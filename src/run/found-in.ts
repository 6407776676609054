import type { Found } from '../memory/head-run.ts';
import type { ReportFinding } from '../report/report.ts';
import type { Bug } from '../triage/bug.ts';

/**
 * The findings of a run. One finding a fingerprint: minimizing can show that two failures were one bug. The shorter spec stays.
 *
 * @param write states a bug as the report does
 */
export function foundIn(bugs: readonly Bug[], write: (bug: Bug) => ReportFinding): readonly Found[] {
  const best = new Map<string, Found>();
  for (const bug of bugs) {
    const finding = write(bug);
    const other = best.get(finding.fingerprint);
    if (other === undefined || finding.spec.length < other.finding.spec.length)
      best.set(finding.fingerprint, { finding, bug });
  }
  return [...best.values()];
}
