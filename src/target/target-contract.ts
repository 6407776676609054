import type { StopReport } from './life.ts';
import type { Log } from './log.ts';
import type { ExitStatus } from './log-line.ts';
import type { Leak } from './memory-guard.ts';
import type { Resources } from './resources.ts';
import type { Command } from './server-process.ts';
import type { WorkerLoss } from './worker-watch.ts';

/** The server under test and how to handle it. */
export interface TargetOptions {
  /** An argv (no shell), a string for `sh -c`, or null for a server that somebody else started (`--no-boot`). */
  readonly command: Command | null;
  readonly url: URL;
  /** What a valid request must carry, besides what every request does. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly workingDirectory: string;
  /** The user's own variables; they win over everything. */
  readonly env: Readonly<Record<string, string>>;
  readonly readyTimeoutMs: number;
  readonly readyLog: RegExp | null;
  /** Log files to follow beside the output of the command. */
  readonly logFiles: readonly string[];
  /** A shell command that prints the server's log, such as `docker compose logs -f`; it runs while the server is up. */
  readonly logCommand: string | null;
  /** Growth of memory over that of the ready server that is allowed, bytes; 0 for any. */
  readonly memoryLimitBytes: number;
  /** Where to write down the processes for {@link killRecorded}; null or absent: nowhere. */
  readonly stateFile?: string | null;
}

/** The server under test. */
export interface Target {
  readonly url: URL;
  readonly log: Log;
  /** Pid of the command; null when it is not ours or not started. */
  readonly pid: number | null;
  /** Times it was started and became ready. */
  readonly boots: number;
  /**
   * Starts the server and waits until it is ready; a {@link TargetError} with the last log lines when it does not become so.
   *
   * @param onStarted called as soon as its command runs; at once for a server that somebody else started
   */
  boot(onStarted?: () => void): Promise<{ readonly bootMs: number }>;
  /** The main process lives, or the daemon it left. */
  running(): boolean;
  /** How the server ended; null while it runs. */
  exited(): ExitStatus | null;
  /** Called when the server, having been ready, ends without {@link stop} or {@link restart}; the result ends that. */
  onExit(callback: (status: ExitStatus) => void): () => void;
  /** Stops the server, every process of it. Can be called at any time and again. */
  stop(): Promise<StopReport>;
  /**
   * Stops what is left and boots again; after deaths in a row it pauses, after too many it throws a {@link TargetError}.
   *
   * @param provoked whether its death, if it died, was what a single request was played for: such deaths do not count
   */
  restart(provoked?: boolean): Promise<{ readonly bootMs: number }>;
  /** What the server uses now; null where that cannot be seen. */
  resources(): Promise<Resources | null>;
  /** Workers that ended in this life of the server while it went on. */
  workersLost(): readonly WorkerLoss[];
  /** Evidence when this life of the server was ended for its memory. */
  leak(): Leak | null;
  /** Waits until the log is up to date: followed files read, and nothing new for `quietMs`, `limitMs` at most. */
  settleLog(quietMs: number, limitMs: number): Promise<void>;
  /** What makes this run see less than it should, a sentence each; empty when all is well. */
  warnings(): readonly string[];
}
