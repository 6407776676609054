import type { Exception } from '../traceback/exception.ts';
import type { Exchange } from '../transport/exchange.ts';
import type { Calibration } from './observation.ts';

/** How long an expected exception may lag behind its connection's end (ms): until we know the server, and at least. */
const LATE = { unknown: 150, least: 40 } as const;
/** How late some servers log (ms); exceptions that did not come at once are waited for so long, so often, until one is seen. */
const VERY_LATE = { ms: 700, times: 3, timesPrompt: 1 } as const;
/** What a log that lags may lag longer on a busy machine (ms), and in times that the server takes to answer. */
const BUSY = { ms: 400, p99: 10 } as const;
/** Sightings after which the largest lag seen stands for the server. */
const SIGHTINGS = 3;

/**
 * How late a server's log is, as far as it is known: most write a line before they answer, some half a second after. Each wait
 * for a line that does not come is time in which nothing is fired, so a log that is known to be prompt is hardly waited for.
 */
export class LogLag {
  readonly #calibration: Calibration;
  /** A server that logs each request did so at once in calibration. */
  #prompt: boolean;
  #largestMs = 0;
  #sightings = 0;
  /** Wrong answers with nothing logged, and expected exceptions that did not come at once. */
  #unexplained = 0;
  #missed = 0;
  /** Whether an exception was seen of an exchange that the server answered as it should. */
  #answersAndLogs = false;

  constructor(calibration: Calibration) {
    this.#calibration = calibration;
    this.#prompt = calibration.logLinesPerRequest >= 1;
  }

  /** The largest lag seen (ms). */
  get largestMs(): number {
    return this.#largestMs;
  }

  get #lags(): boolean {
    return this.#largestMs > LATE.unknown;
  }

  /**
   * How long to wait for an exception that should come, when its connection is over and it is not there (ms). Null where the
   * server answered as it should, and never was seen to log one then.
   *
   * @param recorded whether it did log one when this was played in an earlier run
   */
  expectedMs(exchange: Exchange, recorded = false): number | null {
    if (isAnswered(exchange) && !this.#answersAndLogs && !recorded) return null;
    const least = this.#sightings < SIGHTINGS ? LATE.unknown : Math.min(LATE.unknown, 2 * this.#largestMs);
    const times = this.#prompt ? VERY_LATE.timesPrompt : VERY_LATE.times;
    // What was taken for its line may have been another request's.
    const patient = isWrong(exchange) && this.#missed < times && this.#sightings < SIGHTINGS;
    if (patient) this.#missed++;
    return Math.max(LATE.least, least, this.#laggingMs(), patient ? VERY_LATE.ms : 0);
  }

  /** How long to wait for what may explain a wrong answer (ms); null when it would be there by now. */
  unexplainedMs(): number | null {
    if (this.#lags) return this.#laggingMs();
    if (this.#prompt || this.#unexplained >= VERY_LATE.times) return null;
    this.#unexplained++;
    return VERY_LATE.ms;
  }

  /** How long to wait after a volley whose wrong answers nothing explains (ms), until the log is known; else null. */
  volleyMs(exchanges: readonly Exchange[]): number | null {
    return this.#prompt || this.#lags || !exchanges.some(isWrong) ? null : VERY_LATE.ms;
  }

  /** What such a wait brought. @param endedAt when the last connection was over */
  learnFromVolley(exceptions: readonly Exception[], endedAt: number): void {
    const [first] = exceptions;
    if (first === undefined) this.#prompt = true;
    else this.#largestMs = Math.max(this.#largestMs, first.lastAt - endedAt);
  }

  /** An exception belongs to this exchange. */
  learn(exception: Exception | undefined, exchange: Exchange): void {
    if (exception === undefined) return;
    this.#sightings++;
    this.#largestMs = Math.max(this.#largestMs, exception.lastAt - exchange.endedAt);
    this.#answersAndLogs ||= isAnswered(exchange);
  }

  /** The lag seen, with room for a larger one: where logs lag for long the more so, the slower a busy machine lets the server answer. */
  #laggingMs(): number {
    const busyMs = this.#lags ? this.#largestMs + Math.max(BUSY.ms, BUSY.p99 * this.#calibration.p99) : 0;
    return Math.max(1.5 * this.#largestMs, busyMs);
  }
}

/** A whole answer that is no server error. */
export function isAnswered({ responses }: Exchange): boolean {
  return responses.some(({ complete, status }) => complete && (status ?? 0) < 500);
}

/** An answer or an end that a traceback may explain. */
export function isWrong({ responses, ended }: Exchange): boolean {
  if (responses.length === 0) return ended === 'fin' || ended === 'rst';
  return responses.some(({ status }) => (status ?? 0) >= 500);
}
