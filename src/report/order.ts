import type { ReportFinding } from './report.ts';

const VERDICTS = ['new', 'known', 'suppressed', 'fixed'] as const;
const LEVELS = ['error', 'warning'] as const;
const STABILITIES = ['stable', 'flaky'] as const;

/** Worst first: what is new before what is known, errors before warnings, stable before flaky, then in the order seen. */
export function worstFirst(findings: readonly ReportFinding[]): readonly ReportFinding[] {
  return [...findings].sort(
    (a, b) =>
      VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
      LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
      STABILITIES.indexOf(a.stability) - STABILITIES.indexOf(b.stability) ||
      a.first_seen_ms - b.first_seen_ms ||
      (a.fingerprint < b.fingerprint ? -1 : a.fingerprint > b.fingerprint ? 1 : 0),
  );
}

/** The findings that are there today: all but the fixed and the suppressed. */
export function live(findings: readonly ReportFinding[]): readonly ReportFinding[] {
  return findings.filter((f) => f.verdict === 'new' || f.verdict === 'known');
}
