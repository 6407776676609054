/** A line of the user's repository, and in one sentence why this one. */
export interface Location {
  /** Relative to the repository, with `/`. */
  readonly uri: string;
  /** 1-based. */
  readonly line: number;
  readonly why: string;
}
