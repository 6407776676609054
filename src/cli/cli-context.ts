/** The world as a command sees it. */
export interface CliContext {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: NodeJS.WritableStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly platform: NodeJS.Platform;
  /** Aborted when the user or the runner cancels. */
  readonly signal: AbortSignal;
  /** The words after `--`: a command that is executed as it stands. */
  readonly words: readonly string[];
  /** Sets the exit code of a command that ends well; the last call holds. */
  readonly exit: (code: number) => void;
}
