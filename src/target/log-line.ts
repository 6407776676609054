/** One line the server under test printed, without its line end. The text is the server's: untrusted wherever it is shown. */
export interface LogLine {
  readonly text: string;
  readonly stream: 'stdout' | 'stderr' | 'file' | 'command';
  /** Arrival, milliseconds of the monotonic clock (`performance.now()`). */
  readonly at: number;
}

/** How a process ended. */
export interface ExitStatus {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly at: number;
}
