/** Where in the user's text an error is: both 1-based, as editors count. */
export interface Place {
  /** File, option or spec the text came from, as the user would name it. */
  readonly source: string;
  readonly line: number;
  readonly column: number;
  /** The line itself, so that a caret can be drawn under the column. */
  readonly text: string;
}

/** The user's input is wrong (exit 2). The message names the option or key, the rule it breaks and the fix. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly place: Place | null;

  constructor(message: string, place: Place | null = null, options?: ErrorOptions) {
    super(message, options);
    this.place = place;
  }
}

/** The server under test did not boot or is not healthy (exit 3). `log` holds the last lines it printed. */
export class TargetError extends Error {
  override readonly name = 'TargetError';
  readonly log: readonly string[];

  constructor(message: string, log: readonly string[] = [], options?: ErrorOptions) {
    super(message, options);
    this.log = log;
  }
}

/** Exit codes of every command (DESIGN: the command line is a contract). */
export const EXIT = { clean: 0, findings: 1, usage: 2, inconclusive: 3, internal: 70, cancelled: 130 } as const;
