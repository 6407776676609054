import type { Frame } from './exception.ts';
import { addFrame, assemble, type Segment, segment, TYPE_LINE } from './python-segments.ts';
import type { Beginning, Draft, Parsed, Step } from './reader.ts';
import { WrappedText } from './wrapped-text.ts';

// Boxes are drawn with round corners, square ones, or ASCII, as the terminal can. A narrow box cuts its title.
const HEAD = /^( {0,400})(?=[╭┌+][─-]{1,400} Traceback \(most)/;
const TOP = /^[╭┌+][─-]/;
const FOOT = /^[╰└+][─-]+[╯┘+]$/;
const SIDE = /^[│|]/;
const MEMBER = / Sub-exception #\d/;
/** Source lines are indented behind their mark, locals stand in a box of their own. */
const NO_FRAME = /^(?:[\s❱╭┌│|+╰└]|\\u2771)/;
const FRAME = /^(.+):(\d{1,9})(?: ?in ?(\S.*))?$/;
/** Of a file that is not there. */
const NO_FILE = /^in (.+):(\d{1,9})$/;
const LINK = /^(?:During handling of|The above exception)(?: |$)/;
/** Groups within groups are read so deep. */
const MAX_DEPTH = 4;
/** Lines of a message after its first. */
const MAX_REST = 100;

/** The `rich` package's tracebacks: frames outermost first in a box, the type below it; each member of a group in a box around both. */
class RichTraceback implements Draft {
  readonly #prefix: string;
  readonly #segments: Segment[] = [segment(false)];
  /** How many boxes of members are open. */
  #depth = 0;
  /** Whether the box with frames (or the source of a syntax error) is open. */
  #open = true;
  /** Of the last box, its sides included: as wide as what stands below it. */
  #width: number;
  #frame = new WrappedText();
  #message = new WrappedText();
  #linked = false;
  #rest = 0;

  constructor(prefix: string, top: string) {
    this.#prefix = prefix;
    this.#width = top.length;
  }

  take(text: string): Step {
    if (!text.startsWith(this.#prefix)) return 'foreign';
    let body = text.slice(this.#prefix.length).trimEnd();
    for (let layer = 0; layer < this.#depth; layer++) {
      if (FOOT.test(body)) {
        this.#depth = layer;
        this.#open = false;
        return 'more';
      }
      if (!SIDE.test(body)) return 'foreign';
      body = body.slice(2, -2).trimEnd();
    }
    return this.#open ? this.#inBox(body) : this.#below(body);
  }

  settled(): boolean {
    return !this.#open && this.#depth === 0 && !this.#linked && this.#current().type !== null;
  }

  parsed(): Parsed | null {
    return assemble(this.#segments);
  }

  #current(): Segment {
    return this.#segments.at(-1)!;
  }

  #inBox(body: string): Step {
    if (FOOT.test(body)) {
      this.#endFrame();
      this.#open = false;
      return 'more';
    }
    if (!SIDE.test(body)) return 'foreign';
    const line = body.slice(2, -2).trimEnd();
    if (line === '' || NO_FRAME.test(line)) {
      this.#endFrame();
    } else {
      const inner = this.#width - 4;
      if (!this.#frame.continuedBy(line, inner)) this.#endFrame();
      this.#frame.add(line, inner);
    }
    return 'more';
  }

  /** A path may take several lines. */
  #endFrame(): void {
    const frame = frameOf(this.#frame.text);
    if (frame !== null) addFrame(this.#current(), frame);
    this.#frame = new WrappedText();
  }

  /** Below a box, or in that of a member. */
  #below(body: string): Step {
    if (body === '') return 'foreign';
    if (body.startsWith('Traceback (most')) return 'over';
    return TOP.test(body) ? this.#openBox(body) : this.#words(body);
  }

  #openBox(top: string): Step {
    if (MEMBER.test(top)) {
      if (this.#depth === MAX_DEPTH) return 'foreign';
      this.#segments.push(segment(true));
      this.#depth++;
      this.#width = top.length - 4;
      return 'more';
    }
    if (this.#linked) {
      this.#segments.push(segment(this.#depth > 0, true));
      this.#linked = false;
    } else if (this.#current().type !== null) {
      return 'over';
    }
    this.#width = top.length;
    this.#open = true;
    return 'more';
  }

  #words(body: string): Step {
    const current = this.#current();
    if (current.type === null) {
      const type = TYPE_LINE.exec(body);
      if (type === null) return 'foreign';
      this.#message = new WrappedText();
      this.#rest = 0;
      current.type = type[1]!;
      this.#say(body);
      return 'more';
    }
    if (LINK.test(body)) {
      this.#linked = true;
      return 'more';
    }
    // Beside nothing that is drawn, a line may be anybody's.
    if ((this.#prefix === '' && this.#depth === 0) || ++this.#rest > MAX_REST) return 'foreign';
    // After a line that ended by itself comes the message's next line.
    if (!this.#linked && this.#rest === this.#message.lines && this.#message.continuedBy(body, this.#width))
      this.#say(body);
    return 'more';
  }

  #say(body: string): void {
    this.#message.add(body, this.#width);
    this.#current().message = TYPE_LINE.exec(this.#message.text)?.[2] ?? '';
  }
}

function frameOf(text: string): Frame | null {
  const without = NO_FILE.exec(text);
  if (without !== null) return { file: null, line: Number(without[2]), function: without[1]! };
  const frame = FRAME.exec(text);
  return frame === null ? null : { file: frame[1]!.trimStart(), line: Number(frame[2]), function: frame[3] ?? null };
}

/** The upper side of a box with that title begins it. */
export function richTraceback(text: string): Beginning | null {
  const head = HEAD.exec(text);
  if (head === null) return null;
  const prefix = head[1]!;
  return { draft: new RichTraceback(prefix, text.slice(prefix.length).trimEnd()) };
}
