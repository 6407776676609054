import type { Found } from '../memory/head-run.ts';
import type { ReportFinding } from '../report/report.ts';
import type { Bug } from '../triage/bug.ts';

/**
 * The findings of a run. One finding a fingerprint: minimizing can show that two failures were one bug. The shorter spec stays,
 * of two alike that of a plain client.
 *
 * @param write states a bug as the report does
 */
export function foundIn(bugs: readonly Bug[], write: (bug: Bug) => ReportFinding): readonly Found[] {
  const best = new Map<string, Found>();
  for (const bug of bugs) {
    const finding = write(bug);
    const other = best.get(finding.fingerprint);
    if (other === undefined || isSimpler(finding, other.finding)) best.set(finding.fingerprint, { finding, bug });
  }
  return [...best.values()];
}

function isSimpler(a: ReportFinding, b: ReportFinding): boolean {
  if (a.spec.length !== b.spec.length) return a.spec.length < b.spec.length;
  return a.leaves === null && b.leaves !== null;
}
