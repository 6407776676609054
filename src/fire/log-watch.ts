import type { LogLine } from '../target/log-line.ts';
import type { Exception } from '../traceback/exception.ts';
import { createTracebackReader } from '../traceback/traceback-log.ts';

/** Where in the stream of exceptions an observation starts. */
export interface Mark {
  readonly exceptions: number;
  readonly lines: number;
}

export interface Quiet {
  /** The log is quiet once no line came for so long (ms). */
  readonly quietMs: number;
  /** Give up waiting for quiet after so long (ms): a chatty server never is. */
  readonly maxMs: number;
  /** Stop waiting as soon as this exception was read. */
  readonly expect?: ((exception: Exception) => boolean) | undefined;
}

/** Reads exceptions out of a running server's log, and knows when the log has gone quiet. */
export interface LogWatch {
  mark(): Mark;
  since(mark: Mark): readonly Exception[];
  linesSince(mark: Mark): number;
  /** Waits until the log is quiet, or the expected exception is there; then every exception of the past is complete. */
  settle(mark: Mark, quiet: Quiet): Promise<readonly Exception[]>;
  close(): void;
}

/** What the watch needs of a log: batches of lines as they arrive. Returns how to stop. */
export type Subscribe = (listener: (lines: readonly LogLine[]) => void) => () => void;

/** Exceptions kept; a server that logs more in one run repeats itself. */
const KEPT = 20_000;

export function watchLog(subscribe: Subscribe, now: () => number = () => performance.now()): LogWatch {
  const reader = createTracebackReader();
  const exceptions: Exception[] = [];
  let dropped = 0;
  let lines = 0;
  let wake: (() => void) | null = null;

  function keep(found: readonly Exception[]): void {
    exceptions.push(...found);
    if (exceptions.length > KEPT) {
      dropped += exceptions.length - KEPT;
      exceptions.splice(0, exceptions.length - KEPT);
    }
  }

  const unsubscribe = subscribe((batch) => {
    for (const line of batch) keep(reader.push(line));
    lines += batch.length;
    wake?.();
  });

  const since = (mark: Mark): readonly Exception[] => exceptions.slice(Math.max(0, mark.exceptions - dropped));

  /**
   * Resolves true when a line came within `ms`. A timer that is due runs before what waits to be read, so once it is, what came in
   * time is read first: a process that got no processor for a while would take its own pause for the log's.
   */
  function nextLine(ms: number): Promise<boolean> {
    return new Promise((resolve) => {
      const come = (came: boolean) => {
        clearTimeout(timer);
        clearImmediate(lastLook);
        wake = null;
        resolve(came);
      };
      let lastLook: NodeJS.Immediate | undefined;
      const timer = setTimeout(() => {
        lastLook = setImmediate(() => come(false));
      }, ms);
      wake = () => come(true);
    });
  }

  return {
    mark() {
      reader.forget();
      return { exceptions: dropped + exceptions.length, lines };
    },
    since,
    linesSince: (mark) => lines - mark.lines,
    async settle(mark, { quietMs, maxMs, expect }) {
      const end = now() + maxMs;
      const met = () => expect !== undefined && since(mark).some(expect);
      while (!met()) {
        const left = Math.min(quietMs, end - now());
        if (left <= 0 || !(await nextLine(left))) {
          keep(reader.flush());
          break;
        }
      }
      return since(mark);
    },
    close: unsubscribe,
  };
}
