/** What happened on a connection between two requests, for the log. */
export interface LogRecord {
  /** Address and port of the client. */
  readonly peer: string;
  /** The request line, or what else came. */
  readonly received: string;
  /** What was played, in the canonical form; null when nothing was. */
  readonly spec: string | null;
  /** What went wrong; null when nothing did. */
  readonly error: string | null;
  /** The bytes both ways, as far as they were kept. */
  readonly read: Shown;
  readonly written: Shown;
}

/** Bytes kept for the log. */
export interface Shown {
  readonly bytes: Uint8Array;
  /** How many there were altogether. */
  readonly length: number;
}

/** Bytes of each direction that a record keeps at most. */
export const LONGEST_SHOWN = 65_536;
