import type { Expectation } from '../corpus/expectation.ts';
import type { ExitStatus } from '../target/log-line.ts';
import type { Leak } from '../target/memory-guard.ts';
import type { Exception } from '../traceback/exception.ts';
import type { Exchange } from '../transport/exchange.ts';
import type { Growth } from './growth.ts';
import type { Retention } from './retention.ts';
import type { Spin } from './spin.ts';

/** An exchange (several for a sequence: the last one is `exchange`) with the log and the process state that belong to it. */
export interface Observation {
  readonly exchange: Exchange;
  /** What was sent, bounded; null when it was too long to keep. */
  readonly sent: Uint8Array | null;
  /** How many answers a correct server may send; null where the framing is ambiguous and counting proves nothing. */
  readonly expectedResponses: number | null;
  /** Exceptions that the server logged for it, in the order of the log. */
  readonly exceptions: readonly Exception[];
  /** Set when the server's main process ended. */
  readonly exit: ExitStatus | null;
  /** Worker processes that died in a master that lives. */
  readonly workersLost: number;
  /** Set when the server was ended because it grew over its memory limit. */
  readonly leak: Leak | null;
  /** The health check after it; null when none was needed. */
  readonly health: Health | null;
  /** The last log lines of its window, bounded. */
  readonly log: readonly string[];
  /** How the time grows with the size of the request; only when that was measured. */
  readonly growth?: Growth | null;
  /** What the server keeps of requests like it; only when that was measured. */
  readonly retention?: Retention | null;
  /** What the server went on doing when the client had left; only when that was watched, and it did not come to rest. */
  readonly spin?: Spin | null;
  /** Whether valid answers have another body since, and would not if the same request had an innocent name in it. */
  readonly spoiltBody?: boolean;
  /** The route that it was fired at, `METHOD PATH`; absent where none is known. */
  readonly route?: string;
  /** What the user says the answer must be. */
  readonly expects?: Expectation;
}

/** How the server answered a valid request after the exchange. */
export interface Health {
  readonly answered: boolean;
  /** The connection stood, and no answer came: not the refusal of a process that is gone. */
  readonly timedOut: boolean;
  readonly status: number | null;
  readonly ms: number;
  /** SHA-256 of its body; null without an answer. */
  readonly bodyHash?: string | null;
  /** Process state at that moment: evidence when it did not answer. */
  readonly cpuPercent: number | null;
}

/** What a healthy server does, measured before the first malformed request. Times in ms. */
export interface Calibration {
  readonly status: number;
  readonly p50: number;
  readonly p99: number;
  /** Whether the server logs valid requests at all: then silence in the log after a request means something. */
  readonly logLinesPerRequest: number;
  /** SHA-256 of the body of every valid answer; null or absent when they differ. */
  readonly bodyHash?: string | null;
}
