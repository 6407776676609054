import type { LogLine } from '../target/log-line.ts';
import type { Exception, Frame, Runtime } from './exception.ts';
import type { Lookback } from './lookback.ts';
import { looksLikeRecord } from './record.ts';

/** What a grammar read: an exception without the facts only the reader knows (lines, times, runtime). */
export interface Parsed {
  readonly type: string;
  readonly message: string;
  /** Innermost first. */
  readonly frames: readonly Frame[];
  /** Causes, nearest first. */
  readonly chain: readonly Parsed[];
  readonly fatal: boolean;
}

/**
 * What a line is to an exception in progress: part of it (`more`), its last line (`end`), proof that it ended before
 * (`over`), or somebody else's (`foreign`).
 */
export type Step = 'more' | 'end' | 'over' | 'foreign';

/** An exception in progress. */
export interface Draft {
  take(text: string, earlier: Lookback): Step;
  /** Whether its last line has come: at most a tail or a cause may follow. Never true of stacks without an end. */
  settled(): boolean;
  /** What was read so far; null when it is too little to be called an exception. */
  parsed(): Parsed | null;
}

/** A line that begins an exception. */
export interface Beginning {
  readonly draft: Draft;
  /** How many of the lines before belong to it. */
  readonly back?: number;
  /** Whether this line is all of it. */
  readonly complete?: boolean;
}

/** How one runtime prints exceptions: all there is to write for a new runtime. */
export interface Grammar {
  readonly runtime: Runtime;
  /** Regular expression source: a line without a match begins nothing. Must be cheap, it sees every line of the log. */
  readonly hint: string;
  begin(text: string, earlier: Lookback): Beginning | null;
}

/** Reads the exceptions of one runtime from one stream of cleaned lines. */
export interface Reader {
  readonly runtime: Runtime;
  /** Takes the next line; gives the exceptions that are complete now. */
  push(line: LogLine, text: string, earlier: Lookback): Exception[];
  /** Gives what is in progress, if it is enough to be called an exception. */
  flush(): Exception[];
  /** Whether an exception is in progress. */
  pending(): boolean;
  /** Whether the last line pushed belongs to an exception. */
  claimed(): boolean;
}

/** Other threads print between the lines of an exception: so many lines are let through before it is given up as complete. */
export const FOREIGN_LINES = 3;
const TEXT_LINES = 200;
const TEXT_CHARS = 2000;
const MESSAGE_CHARS = 4000;

/** A reader for one grammar. One exception is in progress at a time: runtimes print them one after the other. */
export function createReader(grammar: Grammar): Reader {
  let draft: Draft | null = null;
  let introduction = '';
  let lines: string[] = [];
  let firstAt = 0;
  let lastAt = 0;
  let foreign = 0;
  let claimed = false;

  function record(line: LogLine): void {
    if (lines.length < TEXT_LINES) lines.push(line.text.slice(0, TEXT_CHARS));
    lastAt = line.at;
    claimed = true;
    foreign = 0;
  }

  function complete(parsed: Parsed, text: readonly string[], introducedBy: string): Exception {
    return {
      runtime: grammar.runtime,
      type: parsed.type,
      message: parsed.message.slice(0, MESSAGE_CHARS),
      frames: parsed.frames,
      chain: parsed.chain.map((cause) => complete(cause, [], '')),
      text,
      introduction: introducedBy,
      firstAt,
      lastAt,
      fatal: parsed.fatal,
    };
  }

  function finish(): Exception[] {
    const parsed = draft?.parsed() ?? null;
    draft = null;
    return parsed === null ? [] : [complete(parsed, lines, introduction)];
  }

  function open(beginning: Beginning, line: LogLine, earlier: Lookback): Exception[] {
    const done = finish();
    draft = beginning.draft;
    lines = [];
    introduction = (earlier.text(beginning.back ?? 0) ?? '').slice(0, TEXT_CHARS);
    firstAt = line.at;
    for (let back = beginning.back ?? 0; back > 0; back--) {
      const before = earlier.line(back - 1);
      if (before === null) continue;
      if (lines.length === 0) firstAt = before.at;
      record(before);
    }
    record(line);
    return beginning.complete ? [...done, ...finish()] : done;
  }

  return {
    runtime: grammar.runtime,
    push(line, text, earlier) {
      claimed = false;
      const done: Exception[] = [];
      if (draft !== null) {
        const step = draft.take(text, earlier);
        if (step === 'more' || step === 'end') {
          record(line);
          return step === 'end' ? finish() : done;
        }
        // A blank line proves nothing: runtimes print them between the parts of one exception.
        if (step === 'foreign' && text.trim() === '') return done;
        if (step === 'over' || ++foreign > FOREIGN_LINES || (draft.settled() && looksLikeRecord(text))) {
          done.push(...finish());
        }
      }
      const beginning = grammar.begin(text, earlier);
      return beginning === null ? done : [...done, ...open(beginning, line, earlier)];
    },
    flush: finish,
    pending: () => draft !== null,
    claimed: () => claimed,
  };
}
