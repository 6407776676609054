import { richTraceback } from './python-rich.ts';
import { addFrame, assemble, type Segment, segment, TYPE_LINE } from './python-segments.ts';
import { asyncoreLine, faulthandler } from './python-special.ts';
import type { Beginning, Draft, Grammar, Parsed, Step } from './reader.ts';

const HEAD = 'Traceback (most recent call last)';

const GROUP_HEAD = 'Exception Group Traceback (most recent call last)';
// Loguru marks the frame that logged with `>`.
const FRAME = /^(?:\s*|> )File "([^"]*)", line (\d+)(?:, in (.+))?$/;
// Names of exceptions by custom: believed after a foreign line too. Others only where the type must stand.
const USUAL =
  /(?:Error|Exception|Warning|Exit|Interrupt|StopIteration|StopAsyncIteration|Group|Timeout|Disconnect|Abort)$/;
const LEVEL = /^(?:DEBUG|INFO|WARN|WARNING|ERROR|CRITICAL|FATAL|NOTICE|TRACE|NOTSET)$/i;
const LINK = /^(?:During handling of the above exception|The above exception was the direct cause)/;
/** Ruby's backtraces have the same head where they end with what was raised. */
const RUBY_FRAME = /^\s*\d{1,7}: from /;
/** Twisted, between the frames that caught and those that raised. */
const CAUGHT_HERE = '--- <exception caught here> ---';
/** Before each member of a group with its number, and at the end of the group without. */
const GROUP_RULE = /^\s*\+(?:-\+)?-{8,}( \S+ -+)?$/;
const GROUP_LINE = /^\s*[|+] ?/;
/** Lines of a message after its first. */
const MAX_REST = 100;

/** CPython's `traceback` module: frames outermost first, then `type: message` at the column of the head. */
class Traceback implements Draft {
  readonly #prefix: string;
  readonly #shape: string;
  /** Whether the lines at hand stand in the tree of a group. */
  #grouped: boolean;
  /** Whether there was such a tree. */
  #tree: boolean;
  #segments: Segment[];
  #linked = false;
  #adjacent = true;
  #rest = 0;

  constructor(text: string, column: number) {
    this.#grouped = text.startsWith(GROUP_HEAD, column);
    this.#tree = this.#grouped;
    const prefix = text.slice(0, column);
    // Groups draw a tree in front of every line; it is removed line by line.
    this.#prefix = this.#grouped ? prefix.replace(/ {2}\+ $/, '') : prefix;
    this.#shape = shapeOf(this.#prefix);
    this.#segments = [segment(false)];
  }

  take(text: string): Step {
    const step = this.#step(text);
    // Loguru parts frames and type by blank lines.
    if (text.trim() !== '') this.#adjacent = step === 'more';
    return step;
  }

  settled(): boolean {
    return this.#current().type !== null && !this.#linked && !this.#grouped;
  }

  parsed(): Parsed | null {
    return assemble(this.#segments);
  }

  #current(): Segment {
    return this.#segments.at(-1)!;
  }

  #step(text: string): Step {
    const body = this.#body(text);
    if (body === null) return 'foreign';
    // Indented as the rest of a message may be.
    if (richTraceback(text) !== null) return 'over';
    const rule = this.#tree ? GROUP_RULE.exec(body) : null;
    if (rule !== null) {
      this.#grouped = rule[1] !== undefined;
      // The last number is `...`: so many more are not shown.
      if (this.#grouped && rule[1] !== ' ... ----------------') this.#segments.push(segment(true));
      return 'more';
    }
    const rest = this.#grouped ? body.replace(GROUP_LINE, '') : body;
    if (rest.trim() === '') return this.#grouped ? 'more' : 'foreign';
    const bare = rest.replace(/^[\s+]+/, '');
    const begins = bare.startsWith(HEAD) || bare.startsWith(GROUP_HEAD);
    const current = this.#current();
    if (current.type !== null) {
      if (LINK.test(rest)) {
        this.#linked = true;
        return 'more';
      }
      if (!begins) return this.#isRest(body) ? 'more' : 'foreign';
      if (!this.#linked) return 'over';
      this.#linked = false;
      this.#rest = 0;
      // Below the tree of a group stands what came of it.
      const member = current.member && /^\s*\|/.test(body);
      this.#grouped = member || bare.startsWith(GROUP_HEAD);
      this.#tree ||= this.#grouped;
      this.#segments.push(segment(member, true));
      return 'more';
    }
    // The head of a group's member; anywhere else a head inside frames is another thread's.
    if (begins) return this.#grouped && current.member && current.frames.length === 0 ? 'more' : 'over';
    return this.#inside(rest, current);
  }

  /** Whether a line is the rest of a message, or a note: it is indented, or stands in the tree of a group. */
  #isRest(body: string): boolean {
    if (this.#rest >= MAX_REST) return false;
    // Frames of Node, Java, .NET, Ruby and Go are indented too.
    const own = this.#grouped ? GROUP_LINE.test(body) : /^\s+(?!at |from |\/)\S/.test(body);
    if (own) this.#rest++;
    return own;
  }

  #inside(rest: string, current: Segment): Step {
    const frame = FRAME.exec(rest);
    if (frame !== null) {
      addFrame(current, { file: frame[1]!, line: Number(frame[2]), function: frame[3] ?? null });
      return 'more';
    }
    if (current.frames.length === 0 && RUBY_FRAME.test(rest)) return 'over';
    if (/^\s/.test(rest) || rest === CAUGHT_HERE) return 'more';
    const type = TYPE_LINE.exec(rest);
    if (type === null || LEVEL.test(type[1]!)) return 'foreign';
    const likely = this.#adjacent && (type[2] !== undefined || /[A-Z.]/.test(type[1]!));
    if (!likely && !USUAL.test(type[1]!)) return 'foreign';
    current.type = type[1]!;
    current.message = type[2] ?? '';
    return 'more';
  }

  /** The line without what a logger or an indent put before the head; null when it has not that indent. */
  #body(text: string): string | null {
    const { length } = this.#prefix;
    if (length === 0) return text;
    if (text.startsWith(this.#prefix)) return text.slice(length);
    if (this.#prefix.trim() === '') return text.trim() === '' ? '' : null;
    // A logger that prefixes every line counts on: the same prefix but for its digits.
    return shapeOf(text.slice(0, length)) === this.#shape ? text.slice(length) : text;
  }
}

function shapeOf(prefix: string): string {
  return prefix.replace(/\d/g, '0');
}

export const python: Grammar = {
  runtime: 'python',
  hint: 'Traceback \\(most|uncaptured python exception|^Fatal Python error',
  begin(text): Beginning | null {
    const head = text.indexOf(HEAD);
    const rich = richTraceback(text);
    if (rich !== null) return rich;
    if (head >= 0) {
      const group = text.indexOf(GROUP_HEAD);
      return { draft: new Traceback(text, group >= 0 ? group : head) };
    }
    return asyncoreLine(text) ?? faulthandler(text);
  },
};
