import type { Frame } from './exception.ts';
import { LOOKBACK_LINES, type Lookback } from './lookback.ts';
import { type Beginning, type Draft, FOREIGN_LINES, type Grammar, type Parsed, type Step } from './reader.ts';
import { looksLikeRecord } from './record.ts';

const PLACE = /^(.*):(\d+):(\d+)$/;
/** Who emitted the error that nobody listened for: frames of the same exception, below those of where it was made. */
const EMITTED =
  /^Emitted 'error' event(?: on .{1,200} instance)? at:$|^ +\[\.\.\. lines matching original stack trace \.\.\.\]$/;
const ELIDED = /^\s+\.\.\. (\d+) lines matching cause stack trace \.\.\.$/;
// The name of an error, wherever a logger put it; the code in brackets is not part of the type.
const HEADER = /(?<![\w$.])((?:[A-Za-z_$][\w$.]*)?(?:Error|Exception))(?: \[[\w-]+\])?(?:: ?(.*)|)$/;
/** A class that is no `...Error` by name: `ValidationFailed [Error]: message`. */
const SUBCLASS = /(?<![\w$.])([A-Za-z_$][\w$.]*) \[\w*Error\](?:: ?(.*)|)$/;
/** Bun calls a plain `Error` `error`. */
const NAMED = /^\s*(?:Uncaught )?([A-Z][\w$.]*|error)(?:: (.*))?$/;
/** A class of any name directly above its frames, behind the level that a logger put there: `error: NotFound: no cart`. */
const LEVELLED = /\b(?:error|fatal|critical)\b[\]:>\s-]{1,20}([A-Z][\w$.]{0,100}): (.*)$/i;
/** pino writes the cause below its effect. */
const CAUSED_BY = /^\s*caused by: (.*)$/;
/** `console.trace`, and warnings with `--trace-warnings`: stacks of no exception. */
const NO_ERROR = /^\s*Trace(?:$|: )|^\(node:\d+\) (?:\[\w+\] )?(?!UnhandledPromiseRejection)\w*Warning: /;
const CARET = /^\s*\^+\s*$/;
const CRASH_PLACE = /^((?:file:\/\/|node:|\/|[A-Za-z]:\\)\S*):(\d+)$/;
const REJECTION = /^\[?(UnhandledPromiseRejection)(?:: (.*?))?\]?(?: \{)?$/;
const TAIL = /^Node\.js v\d/;
const HEADER_CHARS = 1000;
const MAX_FRAMES = 512;
const MAX_CHAIN = 32;

/** The frame in a line of V8's `error.stack`; null when it is none or another runtime's (Java and .NET say `at` too). */
export function nodeFrame(text: string): Frame | null {
  const at = /^\s*at (?:async )?/.exec(text);
  if (at === null) return null;
  const rest = text.slice(at[0].length).replace(/(?:,| \{| \]| \}|\s)+$/, '');
  const open = rest.endsWith(')') ? rest.indexOf(' (') : -1;
  const name = open < 0 ? null : rest.slice(0, open);
  const where = open < 0 ? rest : rest.slice(open + 2, -1);
  const place = PLACE.exec(where);
  if (place !== null) {
    return { file: place[1]!, line: Number(place[2]), column: Number(place[3]), function: name };
  }
  if (/^(?:<anonymous>|native|index \d+)$/.test(where)) return { file: null, line: null, function: name };
  return null;
}

interface Header {
  readonly type: string;
  readonly message: string;
}

function header(text: string): Header | null {
  const line = text.slice(0, HEADER_CHARS).replace(/ [{[]$/, '');
  const found = HEADER.exec(line) ?? SUBCLASS.exec(line);
  return found === null ? null : { type: found[1]!, message: found[2] ?? '' };
}

function namedIn(line: string): Header | null {
  const named = NAMED.exec(line) ?? LEVELLED.exec(line);
  return named === null ? null : { type: named[1]!, message: named[2] ?? '' };
}

function isFrame(text: string): boolean {
  return /^\s*at /.test(text);
}

interface Found extends Header {
  /** Lines back to the header. */
  readonly back: number;
}

/** The header above a first frame: the nearest line that names an error, else the line directly above. */
function headerAbove(earlier: Lookback): Found | null {
  let foreign = 0;
  for (let back = 0; back < LOOKBACK_LINES; back++) {
    const text = earlier.text(back);
    if (text === null || isFrame(text)) break;
    if (NO_ERROR.test(text)) return null;
    const found = header(text);
    if (found !== null) {
      // The rest of a message of several lines stands between.
      return { ...found, back: back + 1 };
    }
    // Other threads' records may stand between, so many as between the frames.
    if (looksLikeRecord(text) && ++foreign > FOREIGN_LINES) break;
  }
  const above = earlier.text(0);
  const named = above === null ? null : namedIn(above.slice(0, HEADER_CHARS));
  return named === null ? null : { ...named, back: 1 };
}

/** How many lines above the header belong to a crash report: `file:line`, source, caret, blank. */
function crashLines(earlier: Lookback, back: number): { lines: number; place: Frame | null } {
  for (let up = back; up < Math.min(back + 3, LOOKBACK_LINES); up++) {
    if (!CARET.test(earlier.text(up) ?? '')) continue;
    for (let top = up + 1; top < LOOKBACK_LINES; top++) {
      const place = CRASH_PLACE.exec(earlier.text(top) ?? '');
      if (place !== null) {
        return { lines: top + 1 - back, place: { file: place[1]!, line: Number(place[2]), function: null } };
      }
    }
    return { lines: 0, place: null };
  }
  return { lines: 0, place: null };
}

interface Stack extends Header {
  readonly frames: Frame[];
  /** After how many frames lines that its cause repeats were left out, and how many. */
  elided: { at: number; lines: number } | null;
}

/** Puts back the frames that `util.inspect` left out because the cause shows them. */
function completeFrames(stack: Stack, cause: Stack | undefined): Frame[] {
  const { elided, frames } = stack;
  if (elided === null || cause === undefined) return frames;
  const before = frames[elided.at - 1];
  const from = cause.frames.findIndex(
    (frame) => frame.file === before?.file && frame.line === before?.line && frame.function === before?.function,
  );
  if (from < 0) return frames;
  return frames.toSpliced(elided.at, 0, ...cause.frames.slice(from + 1, from + 1 + elided.lines));
}

/** V8's stack and what `util.inspect` prints around it: properties in braces, causes and errors nested in them. */
class ErrorReport implements Draft {
  readonly #stacks: Stack[];
  readonly #place: Frame | null;
  readonly #indent: number;
  #inBraces = false;
  #candidate: Header | null = null;
  #closed = false;
  #announced = false;
  #fatal: boolean;

  constructor(head: Header, indent: number, place: Frame | null, fatal: boolean) {
    this.#stacks = [{ type: head.type, message: head.message, frames: [], elided: null }];
    this.#indent = indent;
    this.#place = place;
    this.#fatal = fatal;
  }

  /** Opens the braces of the properties, where the header itself does. */
  openBraces(): void {
    this.#inBraces = true;
  }

  take(text: string): Step {
    if (TAIL.test(text)) {
      this.#fatal = true;
      return 'end';
    }
    if (text.trim() === '') return 'foreign';
    if (this.#inBraces) return this.#property(text);
    if (this.#closed) return text.startsWith('(Use `node --trace-') ? 'more' : 'foreign';
    // A header that was no part of this stack stands above the frame: the next error's.
    if (this.#announced && isFrame(text)) return 'over';
    if (this.frame(text) || EMITTED.test(text)) return 'more';
    const cause = CAUSED_BY.exec(text.slice(0, HEADER_CHARS));
    if (cause !== null && this.#stacks.length < MAX_CHAIN) {
      const head = header(cause[1]!) ?? namedIn(cause[1]!);
      this.#stacks.push({ type: head?.type ?? 'Error', message: head?.message ?? cause[1]!, frames: [], elided: null });
      return 'more';
    }
    this.#announced ||= header(text) !== null || NO_ERROR.test(text) || LEVELLED.test(text.slice(0, HEADER_CHARS));
    return 'foreign';
  }

  settled(): boolean {
    return this.#closed;
  }

  parsed(): Parsed {
    const chain = this.#stacks.slice(1);
    const [main] = this.#stacks;
    const frames = completeFrames(main!, chain[0]);
    return {
      type: main!.type,
      message: main!.message,
      frames: frames.length === 0 && this.#place !== null ? [this.#place] : frames,
      chain: chain.map((cause, at) => ({
        type: cause.type,
        message: cause.message,
        frames: completeFrames(cause, chain[at + 1]),
        chain: [],
        fatal: false,
      })),
      fatal: this.#fatal,
    };
  }

  frame(text: string): boolean {
    const stack = this.#current();
    const elided = ELIDED.exec(text);
    if (elided !== null) {
      stack.elided = { at: stack.frames.length, lines: Math.min(Number(elided[1]), MAX_FRAMES) };
      return true;
    }
    const frame = nodeFrame(text);
    if (frame === null) return false;
    if (stack.frames.length < MAX_FRAMES) stack.frames.push(frame);
    if (text.endsWith(' {')) this.#inBraces = true;
    return true;
  }

  #current(): Stack {
    return this.#stacks.at(-1)!;
  }

  #property(text: string): Step {
    const indent = text.length - text.trimStart().length;
    if (indent <= this.#indent && /^\s*[}\]]/.test(text)) {
      this.#inBraces = false;
      this.#closed = true;
      return 'more';
    }
    // What is not deeper than the error itself is another thread's line.
    if (indent <= this.#indent) return 'foreign';
    if (isFrame(text) || ELIDED.test(text)) {
      if (this.#candidate !== null) this.#stacks.push({ ...this.#candidate, frames: [], elided: null });
      this.#candidate = null;
      if (this.#stacks.length > 1) this.frame(text);
      return 'more';
    }
    this.#candidate = header(text) ?? this.#candidate;
    return 'more';
  }
}

function rejection(text: string, earlier: Lookback): Beginning | null {
  const found = REJECTION.exec(text.slice(0, HEADER_CHARS));
  if (found === null) return null;
  const { lines, place } = crashLines(earlier, 0);
  const draft = new ErrorReport({ type: found[1]!, message: found[2] ?? '' }, 0, place, lines > 0);
  if (text.endsWith('{')) draft.openBraces();
  return { draft, back: lines };
}

/** `throw 'text'`: Node prints the value without a stack, then how to see where it was thrown. */
function thrownValue(text: string, earlier: Lookback): Beginning | null {
  if (!text.startsWith('(Use `node --trace-uncaught')) return null;
  const { lines, place } = crashLines(earlier, 1);
  const value = earlier.text(0);
  if (place === null || value === null) return null;
  const draft = new ErrorReport({ type: 'Uncaught', message: value }, 0, place, true);
  return { draft, back: lines + 1 };
}

export const node: Grammar = {
  runtime: 'node',
  hint: '^\\s*at \\S|^\\[?UnhandledPromiseRejection|^\\(Use `node --trace',
  begin(text, earlier) {
    if (!isFrame(text)) return rejection(text, earlier) ?? thrownValue(text, earlier);
    if (nodeFrame(text) === null) return null;
    const above = headerAbove(earlier);
    if (above === null) return null;
    const { lines, place } = crashLines(earlier, above.back);
    const first = earlier.text(above.back - 1) ?? '';
    const draft = new ErrorReport(above, first.length - first.trimStart().length, place, lines > 0);
    draft.frame(text);
    return { draft, back: above.back + lines };
  },
};
