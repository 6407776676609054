import { setTimeout as sleep } from 'node:timers/promises';
import { TargetError } from '../errors.ts';
import { createHealthProbe } from './health.ts';
import { accepts } from './listening-socket.ts';
import type { Log } from './log.ts';
import type { LogLine } from './log-line.ts';
import { stripPrefix } from './log-prefix.ts';

/** When a server counts as ready. */
export interface ReadinessOptions {
  readonly url: URL;
  readonly timeoutMs: number;
  /** A line that says so; the port must then accept connections, but no answer is asked for. Null: the URL must answer. */
  readonly readyLog: RegExp | null;
  readonly log: Log;
  /** Only lines from here on count: the log may hold those of an earlier boot. */
  readonly logCursor: number;
  /** Ends the wait; the reason is thrown. */
  readonly signal: AbortSignal;
}

const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 250;
const LONGEST_ANSWER_MS = 5000;
/** The user's pattern runs on every line: not on all of a line of 64 KB. */
const PATTERN_REACH = 4096;

/** Resolves when the server is ready; rejects with a {@link TargetError} that says what was missing, or with the signal's reason. */
export async function waitUntilReady(options: ReadinessOptions): Promise<void> {
  const deadline = performance.now() + options.timeoutMs;
  if (options.readyLog !== null) await waitForLine(options, options.readyLog);
  const ask = options.readyLog === null ? answers(options.url, options.signal) : connects(options.url);
  let pause = FIRST_PAUSE_MS;
  try {
    for (;;) {
      options.signal.throwIfAborted();
      const left = deadline - performance.now();
      const missing = left > 0 ? await ask.check(Math.min(left, LONGEST_ANSWER_MS)) : 'no time was left to ask';
      if (missing === null) return;
      options.signal.throwIfAborted();
      if (deadline - performance.now() <= pause) throw neverReady(options, missing);
      await sleep(pause, undefined, { signal: options.signal }).catch(() => {});
      pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS);
    }
  } finally {
    await ask.close();
  }
}

interface Question {
  /** Null when the answer is yes, else what was missing. */
  check(timeoutMs: number): Promise<string | null>;
  close(): Promise<void>;
}

function answers(url: URL, signal: AbortSignal): Question {
  const probe = createHealthProbe(url);
  // A server that died while we ask is reported at once, not when the question times out.
  const died = new Promise<string>((resolve) =>
    signal.addEventListener('abort', () => resolve('it ended'), { once: true }),
  );
  return {
    check: (timeoutMs) => Promise.race([probe.check(timeoutMs).then((health) => health.why), died]),
    close: () => probe.close(),
  };
}

function connects(url: URL): Question {
  return {
    check: async (timeoutMs) => ((await accepts(url, timeoutMs)) ? null : 'nothing accepts connections there'),
    close: async () => {},
  };
}

function waitForLine(options: ReadinessOptions, pattern: RegExp): Promise<void> {
  const { log, signal, timeoutMs } = options;
  // A copy without the flags that make a pattern remember where it was.
  const matcher = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''));
  const says = ({ text }: LogLine) => {
    const start = text.slice(0, PATTERN_REACH);
    return matcher.test(start) || matcher.test(stripPrefix(start));
  };
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      unsubscribe();
      signal.removeEventListener('abort', onAbort);
      settle();
    };
    const onAbort = () => finish(() => reject(signal.reason));
    const unsubscribe = log.subscribe((lines) => {
      if (lines.some(says)) finish(resolve);
    });
    const timer = setTimeout(() => finish(() => reject(neverReady(options, `no line matched ${pattern}`))), timeoutMs);
    signal.addEventListener('abort', onAbort);
    if (signal.aborted) onAbort();
    else if (log.since(options.logCursor).some(says)) finish(resolve);
  });
}

function neverReady({ url, timeoutMs, log }: ReadinessOptions, missing: string): TargetError {
  return new TargetError(
    `the server was not ready within ${timeoutMs / 1000} s: ${url.href}: ${missing}. Does it listen there (url), and does it need longer (ready-timeout)?`,
    log.tail(20),
  );
}
