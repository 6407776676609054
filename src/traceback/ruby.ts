import type { Frame } from './exception.ts';
import { LOOKBACK_LINES, type Lookback } from './lookback.ts';
import type { Beginning, Draft, Grammar, Parsed, Step } from './reader.ts';
import { looksLikeRecord } from './record.ts';
import { CLASS, HEAD_CHARS, MAX_FRAMES, type Raised, rubyFrame, uncaughtLine } from './ruby-lines.ts';
import { numberedFrame, reversed } from './ruby-reversed.ts';
import { whole } from './whole.ts';

/** Puma: `DATE Rack app ("GET /" - (127.0.0.1)): #<Class: message>`, without frames. */
const INSPECTED = new RegExp(`^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d [+-]\\d{4} (?:.*?): #<(${CLASS}): (.*)$`);
/** Rails: `Class (message):`, a blank line, frames. Python and old Rubies head a stack so: `Stack (most recent call last):`. */
const RAILS = new RegExp(`^(?:\\[[^\\]]{1,80}\\] )*(${CLASS}) \\((?!most recent call )(.*)\\):$`);
/** Rack's and Sinatra's loggers: `DATE - Class - message:`, frames behind tabs. */
const DASHED = new RegExp(`^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d - (${CLASS}) - (.*):$`);
/** WEBrick: `[DATE] ERROR Class: message`, frames behind tabs. */
const WEBRICK = new RegExp(`^\\[\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\] (?:ERROR|FATAL) (${CLASS}): (.*)$`);
/** Ruby's Logger given an exception: `message (Class)`, then frames. */
const LOGGED = new RegExp(`^(.*) \\((${CLASS})\\)$`);
/** Loggers of any shape: `Class: message`, then frames. */
const NAMED = new RegExp(
  `^(?:.{0,200}? )?(${CLASS}(?:Error|Exception|Invalid|NotFound)|(?:[A-Z]\\w*::)+[A-Z]\\w*): (.*)$`,
);
/** The first line of a message of several, in the shapes of Rails and Sinatra. */
const OPEN = new RegExp(
  `^(?:(?:\\[[^\\]]{1,80}\\] )*(${CLASS}) \\(|\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d - (${CLASS}) - )(.*)$`,
);
/** Without frames below it, a line is an exception's only by its name: `Routes (5):` has the shape of one too. */
const USUAL = /(?:::|Error|Exception|Interrupt|Timeout)/;
const CAUSES = /^(?:Causes:|Cause:)$/;
const CAUSE = new RegExp(`^(${CLASS}) \\((.*)\\)$`);
const FIRST_LINE_CHARS = 500;

/** A header, frames innermost first, and Rails' causes after them. */
class Backtrace implements Draft {
  readonly #raised: Raised[];
  readonly #fatal: boolean;
  #causes = false;
  #adjacent = true;
  #announced = false;

  constructor(type: string, message: string, frames: Frame[], fatal: boolean) {
    this.#raised = [{ type, message, frames }];
    this.#fatal = fatal;
  }

  take(text: string): Step {
    const step = this.#step(text);
    this.#adjacent = step === 'more';
    return step;
  }

  #step(text: string): Step {
    const current = this.#raised.at(-1)!;
    // The interpreter prints a cause like an exception, directly below the frames of its effect. Below a thread's last
    // words stands what the main thread made of them: an exception of its own.
    const raised = uncaughtLine(text);
    if (raised !== null) {
      if (!this.#adjacent || !this.#fatal || current.frames.length === 0) return 'over';
      this.#raised.push(raised);
      return 'more';
    }
    if (numberedFrame(text) !== null) return 'over';
    const frame = rubyFrame(text);
    if (frame !== null) {
      // Below a line that names an exception it is the next one's.
      if (this.#announced && current.frames.length > 0) return 'over';
      if (current.frames.length < MAX_FRAMES) current.frames.push(frame);
      return 'more';
    }
    // Ruby points at the failing expression between message and frames.
    if (current.frames.length === 0 && /^\s+\S|^\s*\^+$/.test(text)) return 'more';
    if (/^\s*\.\.\. \d+ levels\.\.\.$/.test(text)) return 'more';
    if (CAUSES.test(text)) {
      this.#causes = true;
      return 'more';
    }
    const cause = this.#causes ? CAUSE.exec(text.slice(0, HEAD_CHARS)) : null;
    if (cause === null) {
      this.#announced ||= [NAMED, LOGGED, OPEN].some((head) => head.test(text.slice(0, HEAD_CHARS)));
      return 'foreign';
    }
    this.#raised.push({ type: cause[1]!, message: cause[2]!, frames: [] });
    return 'more';
  }

  settled(): boolean {
    return false;
  }

  parsed(): Parsed | null {
    const { type, frames } = this.#raised[0]!;
    if (frames.length === 0 && !USUAL.test(type)) return null;
    const [main, ...chain] = this.#raised.map((each) => ({ ...each, chain: [], fatal: false }));
    return { ...main!, chain, fatal: this.#fatal };
  }
}

function uncaught(text: string, earlier: Lookback): Beginning | null {
  const found = uncaughtLine(text);
  if (found === null) return null;
  // A thread that dies says so before; the process lives on.
  const thread = earlier.text(0)?.includes('terminated with exception') === true;
  return { draft: new Backtrace(found.type, found.message, found.frames, !thread), back: thread ? 1 : 0 };
}

function inspected(text: string): Beginning | null {
  const found = INSPECTED.exec(text);
  if (found === null) return null;
  const message = found[2]!;
  // Frames may follow (development); a message of several lines closes its bracket later.
  return { draft: new Backtrace(found[1]!, message.endsWith('>') ? message.slice(0, -1) : message, [], false) };
}

/** A frame below a line that names an exception, by a logger of any shape. */
function headed(text: string, earlier: Lookback): Beginning | null {
  const frame = rubyFrame(text);
  if (frame === null) return null;
  const head = (type: string, message: string, back: number) => ({
    draft: new Backtrace(type, message, [frame], false),
    back,
  });
  const above = earlier.text(0)?.slice(0, HEAD_CHARS) ?? '';
  const named = NAMED.exec(above);
  if (named !== null) return head(named[1]!, named[2]!, 1);
  const logged = LOGGED.exec(above);
  if (logged !== null) {
    // Ruby points at the failing expression in the message: what it says stands above a blank line.
    const pointed = /^\s*\^+$/.test(logged[1]!) && earlier.text(2)?.trim() === '' ? earlier.text(3) : null;
    return pointed == null ? head(logged[2]!, logged[1]!, 1) : head(logged[2]!, pointed, 4);
  }
  // A message of several lines, of which the first names it.
  for (let back = 1; back < LOOKBACK_LINES; back++) {
    const line = earlier.text(back)?.slice(0, FIRST_LINE_CHARS) ?? null;
    if (line === null || rubyFrame(line) !== null) return null;
    const open = OPEN.exec(line);
    const type = open?.[1] ?? open?.[2];
    if (type !== undefined && USUAL.test(type)) return head(type, open?.[3] ?? '', back + 1);
    const first = NAMED.exec(line);
    if (first !== null) return head(first[1]!, first[2]!, back + 1);
    // A record of its own is no part of a message.
    if (looksLikeRecord(line)) return null;
  }
  return null;
}

const BUG = /^(?:.{0,400}: )?\[BUG\] (.*)$/;

/** The interpreter itself crashed; the report after it is long and about C. */
function bug(text: string): Beginning | null {
  const found = BUG.exec(text);
  return found === null ? null : whole({ type: '[BUG]', message: found[1]!, frames: [], chain: [], fatal: true });
}

export const ruby: Grammar = {
  runtime: 'ruby',
  hint: ": #<[A-Z]|\\):$|^\\d{4}-\\d\\d-\\d\\d [\\d:]{8} - [A-Z]|^\\[[\\d: -]{19}\\] (?:ERROR|FATAL) |:\\d+:in [`']|\\[BUG\\] ",
  begin(text, earlier) {
    const line = text.slice(0, HEAD_CHARS);
    const head = RAILS.exec(line) ?? DASHED.exec(line) ?? WEBRICK.exec(line);
    if (head !== null) return { draft: new Backtrace(head[1]!, head[2]!, [], false) };
    return inspected(line) ?? reversed(line) ?? uncaught(line, earlier) ?? headed(line, earlier) ?? bug(line);
  },
};
