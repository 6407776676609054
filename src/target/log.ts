import { LineSplitter } from './line-splitter.ts';
import type { LogLine } from './log-line.ts';

/** How much of a log is kept. */
export interface LogLimits {
  /** Latest lines that are kept whatever they say. */
  readonly lines: number;
  /** Characters of those lines together. */
  readonly characters: number;
  /** Lines around errors that are kept when they are older than that. */
  readonly interestingLines: number;
  /** Bytes a second that are split into lines; of what comes above it only chunks that speak of an error are. */
  readonly bytesPerSecond: number;
}

const LIMITS: LogLimits = {
  lines: 20_000,
  characters: 16 * 1024 * 1024,
  interestingLines: 4000,
  bytesPerSecond: 16 * 1024 * 1024,
};

/** Words that a line of an error or near one has in all the runtimes we read. Too many matches cost only memory, within the limits. */
const INTERESTING =
  /traceback|exception|error|panic|fatal|uncaught|unhandled|segmentation|sanitizer|assert|abort|killed|out of memory|core dumped|goroutine/i;
/** Times the rate limit above which a chunk is skipped even when it speaks of an error. */
const HARD_LIMIT = 4;
const LINES_BEFORE = 4;
const LINES_AFTER = 60;

/** Where the lines of one stream come in. */
export interface LogSource {
  write(chunk: Buffer): void;
  /** The stream ended: its last line needs no line end. */
  end(): void;
}

/** Receives the lines of one chunk together, in order. */
export type LogListener = (lines: readonly LogLine[]) => void;

interface Entry {
  readonly line: LogLine;
  /** Position among all lines ever. */
  readonly number: number;
  interesting: boolean;
}

/**
 * What the server under test printed, bounded: the latest lines, and of the older ones those around errors. Subscribers see every
 * line once, as it comes.
 */
export class Log {
  readonly #limits: LogLimits;
  readonly #now: () => number;
  readonly #listeners = new Set<LogListener>();
  #recent: Entry[] = [];
  #older: Entry[] = [];
  #characters = 0;
  #count = 0;
  #interestingUntil = 0;
  #lastAt: number;
  #secondStart = 0;
  #secondBytes = 0;
  #skippedBytes = 0;

  constructor(now: () => number = () => performance.now(), limits: Partial<LogLimits> = {}) {
    this.#now = now;
    this.#limits = { ...LIMITS, ...limits };
    this.#lastAt = now();
  }

  /** Lines ever printed: a cursor for {@link since}. */
  get count(): number {
    return this.#count;
  }

  /** Bytes that were not read because the server printed faster than the limit. */
  get skippedBytes(): number {
    return this.#skippedBytes;
  }

  /** A new stream into this log. Every source splits its own lines. */
  source(stream: LogLine['stream']): LogSource {
    const splitter = new LineSplitter();
    return {
      write: (chunk) => {
        if (this.#isFlood(chunk)) this.#skippedBytes += chunk.length;
        else this.#append(splitter.write(chunk), stream);
      },
      end: () => {
        const last = splitter.end();
        if (last !== null) this.#append([last], stream);
      },
    };
  }

  /** Calls the listener with each batch of lines from now on; the result ends that. */
  subscribe(listener: LogListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The kept lines from the cursor on. */
  since(cursor: number): LogLine[] {
    const firstRecent = this.#count - this.#recent.length;
    const older = cursor < firstRecent ? this.#older.filter((entry) => entry.number >= cursor) : [];
    return [...older, ...this.#recent.slice(Math.max(0, cursor - firstRecent))].map(({ line }) => line);
  }

  /** The kept lines that arrived between two moments, both included. */
  between(from: number, to: number): LogLine[] {
    return this.since(0).filter(({ at }) => at >= from && at <= to);
  }

  /** The texts of the last lines. */
  tail(lines: number): string[] {
    return this.#recent.slice(-lines).map(({ line }) => line.text);
  }

  /** Resolves once nothing was printed for `quietMs`, or after `limitMs` in any case. */
  async quiet(quietMs: number, limitMs: number): Promise<void> {
    const started = this.#now();
    for (;;) {
      const now = this.#now();
      const wait = Math.min(Math.max(this.#lastAt, started) + quietMs, started + limitMs) - now;
      if (wait <= 0) return;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }

  #append(texts: readonly string[], stream: LogLine['stream']): void {
    if (texts.length === 0) return;
    const at = this.#now();
    this.#lastAt = at;
    const lines = texts.map((text) => ({ text, stream, at }));
    for (const line of lines) this.#remember(line);
    this.#evict();
    for (const listener of this.#listeners) listener(lines);
  }

  #remember(line: LogLine): void {
    const number = this.#count++;
    if (INTERESTING.test(line.text)) {
      this.#interestingUntil = number + LINES_AFTER;
      for (const before of this.#recent.slice(-LINES_BEFORE)) before.interesting = true;
    }
    this.#recent.push({ line, number, interesting: number < this.#interestingUntil });
    this.#characters += line.text.length;
  }

  #evict(): void {
    // Whole eighths at a time: an array that loses its first element at each push is slow.
    const { lines, characters, interestingLines } = this.#limits;
    if (this.#recent.length <= lines && this.#characters <= characters) return;
    let gone = 0;
    while (this.#recent.length - gone > lines * 0.875 || this.#characters > characters * 0.875) {
      const entry = this.#recent[gone];
      if (entry === undefined) break;
      this.#characters -= entry.line.text.length;
      gone++;
      if (entry.interesting) this.#older.push(entry);
    }
    this.#recent.splice(0, gone);
    if (this.#older.length > interestingLines) this.#older = this.#older.slice(-Math.ceil(interestingLines * 0.875));
  }

  #isFlood(chunk: Buffer): boolean {
    const now = this.#now();
    if (now - this.#secondStart >= 1000) {
      this.#secondStart = now;
      this.#secondBytes = 0;
    }
    this.#secondBytes += chunk.length;
    const over = this.#secondBytes / this.#limits.bytesPerSecond;
    return over > HARD_LIMIT || (over > 1 && !INTERESTING.test(chunk.toString('latin1')));
  }
}
