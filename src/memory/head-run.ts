import type { Case } from '../corpus/case.ts';
import type { ReportFinding, StoppedBecause } from '../report/report.ts';
import type { Bug } from '../triage/bug.ts';

/** A finding and where it came from. */
export interface Found {
  readonly finding: ReportFinding;
  readonly bug: Bug;
}

/** What the head's run came to. */
export interface HeadRun {
  readonly found: readonly Found[];
  /** Cases of the memory that do not fail any more. */
  readonly passed: readonly Case[];
  /** Whether a finding that was not seen is really gone. */
  readonly conclusive: boolean;
}

/** Ends of a run after which what did not show is gone. */
const CONCLUSIVE: ReadonlySet<StoppedBecause> = new Set(['time', 'corpus-done', 'nothing-new']);

/** Whether a run that ended so would have seen what is there. */
export function endsConclusively(stoppedBecause: StoppedBecause): boolean {
  return CONCLUSIVE.has(stoppedBecause);
}
