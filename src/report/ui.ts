import type { Report, ReportFinding } from './report.ts';

/** How far firing is. */
export interface Progress {
  /** Since firing began; the only clock a Ui knows. */
  readonly elapsedMs: number;
  readonly budgetMs: number;
  readonly cases: number;
  /** Cases planned so far; null while nobody knows. */
  readonly total: number | null;
  readonly requestsPerSecond: number;
  readonly findings: number;
  readonly restarts: number;
}

/** What the pipeline tells the person who watches. Implementations escape; callers pass text as they have it. */
export interface Ui {
  /** A step of the pipeline begins. */
  phase(name: string, detail?: string): void;
  /** May be called as often as one likes: implementations throttle. */
  progress(progress: Progress): void;
  /** A finding is confirmed and minimized. */
  finding(finding: ReportFinding): void;
  warn(text: string): void;
  /** The run is over; the last call. */
  done(report: Report): void;
}
