import type { Frame } from './exception.ts';
import { asyncoreLine, faulthandler } from './python-special.ts';
import type { Beginning, Draft, Grammar, Parsed, Step } from './reader.ts';

const HEAD = 'Traceback (most recent call last)';
const GROUP_HEAD = 'Exception Group Traceback (most recent call last)';
const FRAME = /^\s*File "([^"]*)", line (\d+)(?:, in (.+))?$/;
const TYPE = /^([A-Za-z_]\w*(?:\.[A-Za-z_<][\w<>]*)*)(?:: ?(.*))?$/;
// Names of exceptions by custom: believed after a foreign line too. Others only where the type must stand.
const USUAL =
  /(?:Error|Exception|Warning|Exit|Interrupt|StopIteration|StopAsyncIteration|Group|Timeout|Disconnect|Abort)$/;
const LEVEL = /^(?:DEBUG|INFO|WARN|WARNING|ERROR|CRITICAL|FATAL|NOTICE|TRACE|NOTSET)$/i;
const LINK = /^(?:During handling of the above exception|The above exception was the direct cause)/;
/** Twisted, between the frames that caught and those that raised. */
const CAUGHT_HERE = '--- <exception caught here> ---';
const GROUP_RULE = /^\s*\+(?:-\+)?-{8,}/;
/** The end of the outermost group: a rule without a number, one level in. */
const GROUP_END = /^ {4}\+-{8,}$/;
const GROUP_LINE = /^\s*[|+] ?/;
const MAX_FRAMES = 512;

interface Segment {
  /** Outermost first, as printed. */
  frames: Frame[];
  type: string | null;
  message: string;
  /** Whether it stands inside an exception group. */
  readonly member: boolean;
}

function segment(member: boolean): Segment {
  return { frames: [], type: null, message: '', member };
}

function toParsed(of: Segment, chain: readonly Parsed[]): Parsed {
  return { type: of.type ?? '', message: of.message, frames: of.frames.toReversed(), chain, fatal: false };
}

/** CPython's `traceback` module: frames outermost first, then `type: message` at the column of the head. */
class Traceback implements Draft {
  readonly #prefix: string;
  readonly #shape: string;
  #grouped: boolean;
  #segments: Segment[];
  #linked = false;
  #adjacent = true;

  constructor(text: string, column: number) {
    this.#grouped = text.startsWith(GROUP_HEAD, column);
    const prefix = text.slice(0, column);
    // Groups draw a tree in front of every line; it is removed line by line.
    this.#prefix = this.#grouped ? prefix.replace(/ {2}\+ $/, '') : prefix;
    this.#shape = shapeOf(this.#prefix);
    this.#segments = [segment(false)];
  }

  take(text: string): Step {
    const step = this.#step(text);
    this.#adjacent = step === 'more';
    return step;
  }

  settled(): boolean {
    return this.#current().type !== null && !this.#linked && !this.#grouped;
  }

  parsed(): Parsed | null {
    const read = this.#segments.filter((each) => each.type !== null);
    const members = read.filter((each) => each.member && !each.type?.endsWith('Group'));
    if (members.length > 0) {
      const leaves = members.map((each) => toParsed(each, []));
      const group = read.findLast((each) => !each.member);
      // A group of one is a wrapper of the task runner: what failed is its member.
      if (leaves.length === 1 || group === undefined) return leaves[0] ?? null;
      return toParsed(group, leaves);
    }
    const last = read.at(-1);
    if (last === undefined) return null;
    return toParsed(
      last,
      read
        .slice(0, -1)
        .reverse()
        .map((each) => toParsed(each, [])),
    );
  }

  #current(): Segment {
    return this.#segments.at(-1)!;
  }

  #step(text: string): Step {
    const body = this.#body(text);
    if (body === null) return 'foreign';
    if (this.#grouped && GROUP_END.test(body)) return 'end';
    if (this.#grouped && GROUP_RULE.test(body)) {
      this.#segments.push(segment(true));
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
      if (!begins) return 'foreign';
      if (!this.#linked) return 'over';
      this.#linked = false;
      if (bare.startsWith(GROUP_HEAD)) this.#grouped = true;
      this.#segments.push(segment(current.member));
      return 'more';
    }
    // The head of a group's member; anywhere else a head inside frames is another thread's.
    if (begins) return current.member && current.frames.length === 0 ? 'more' : 'over';
    return this.#inside(rest, current);
  }

  #inside(rest: string, current: Segment): Step {
    const frame = FRAME.exec(rest);
    if (frame !== null) {
      if (current.frames.length === MAX_FRAMES) current.frames.splice(1, MAX_FRAMES / 2);
      current.frames.push({ file: frame[1]!, line: Number(frame[2]), function: frame[3] ?? null });
      return 'more';
    }
    if (/^\s/.test(rest) || rest === CAUGHT_HERE) return 'more';
    const type = TYPE.exec(rest);
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
    if (head >= 0) {
      const group = text.indexOf(GROUP_HEAD);
      return { draft: new Traceback(text, group >= 0 ? group : head) };
    }
    return asyncoreLine(text) ?? faulthandler(text);
  },
};
