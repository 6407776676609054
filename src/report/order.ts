import type { ReportFinding } from './report.ts';
import { ruleOf } from './rules.ts';

const VERDICTS = ['new', 'known', 'suppressed', 'fixed'] as const;
const LEVELS = ['error', 'warning'] as const;
const STABILITIES = ['stable', 'flaky'] as const;

/**
 * Worst first: what is new before what is known, errors before warnings, stable before flaky, the more severe rule first;
 * what is equally bad by place, then by spec. Never by time: which of two bugs is seen first is chance, and a report
 * must not change its order when nothing else changed.
 */
export function worstFirst(findings: readonly ReportFinding[]): readonly ReportFinding[] {
  return [...findings].sort(
    (a, b) =>
      VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
      LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
      STABILITIES.indexOf(a.stability) - STABILITIES.indexOf(b.stability) ||
      severity(b) - severity(a) ||
      textually(a.location?.uri ?? '', b.location?.uri ?? '') ||
      (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
      a.spec.length - b.spec.length ||
      textually(a.spec, b.spec) ||
      textually(a.fingerprint, b.fingerprint),
  );
}

const severity = ({ rule }: ReportFinding) => Number(ruleOf(rule).securitySeverity);

/** By code unit, the same in every locale. */
function textually(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The findings that are there today: all but the fixed and the suppressed. */
export function live(findings: readonly ReportFinding[]): readonly ReportFinding[] {
  return findings.filter((f) => f.verdict === 'new' || f.verdict === 'known');
}
