/** The runtimes that have a reader of their own. */
export type Runtime =
  | 'python'
  | 'node'
  | 'ruby'
  | 'go'
  | 'java'
  | 'php'
  | 'rust'
  | 'perl'
  | 'elixir'
  | 'erlang'
  | 'dotnet'
  | 'sanitizer'
  | 'native';

export interface Frame {
  /** As logged. */
  readonly file: string | null;
  readonly line: number | null;
  /** From 1. Only where the runtime prints it and a source map may need it: bundles have lines of megabytes. */
  readonly column?: number;
  readonly function: string | null;
}

/** One exception read from a log. All text is the server's: untrusted wherever it is shown. */
export interface Exception {
  readonly runtime: Runtime;
  /** As printed, qualified (`gunicorn.http.errors.InvalidChunkSize`). */
  readonly type: string;
  readonly message: string;
  /** All frames, innermost (raising) first; empty when the runtime prints none. */
  readonly frames: readonly Frame[];
  /** Causes, nearest first; the last one is the root. */
  readonly chain: readonly Exception[];
  /** The lines it was read from, bounded, as logged. */
  readonly text: readonly string[];
  /** The line before them, without a logger's prefix: it often names the request, and its peer. Empty when there is none. */
  readonly introduction: string;
  /** Arrival of its first and last line (monotonic ms). */
  readonly firstAt: number;
  readonly lastAt: number;
  /** Whether the runtime says the process ends with it (uncaught, panic, fatal). */
  readonly fatal: boolean;
}
