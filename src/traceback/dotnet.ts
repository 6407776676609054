import type { Frame } from './exception.ts';
import { javaFrame } from './java.ts';
import { LOOKBACK_LINES, type Lookback } from './lookback.ts';
import { nodeFrame } from './node.ts';
import { type Draft, FOREIGN_LINES, type Grammar, type Parsed, type Step } from './reader.ts';
import { looksLikeRecord } from './record.ts';

const FRAME = /^\s*at (\S.{0,500}?\))(?: in (.{1,500}):line (\d+))?(?:<---)?\s*$/;
const HEADER = /(?<![\w.`+])((?:[A-Za-z_][\w`+]*\.)*[A-Z]\w*(?:Exception|Error))(?:: (.*)|\s*)$/;
const QUALIFIED = /^\s*([A-Z][\w`+]*(?:\.[\w`+]+)+): (.*)$/;
const UNHANDLED = /^Unhandled [Ee]xception[.:] /;
/** The runtime's last words, then the stack with a rule around what repeats. */
const OVERFLOW = /^(Stack overflow)\.$/;
const INNER = /^\s*---> /;
const END_OF_INNER = /^\s*--- End of inner exception stack trace ---/;
const RETHROWN = /^\s*--- End of stack trace from previous location/;
const HEADER_CHARS = 1000;
const MAX_FRAMES = 512;

/** The frame in a line of `Exception.ToString`; null when it is none or another runtime's. */
function dotnetFrame(text: string): Frame | null {
  const frame = FRAME.exec(text.slice(0, 1500));
  if (frame === null || nodeFrame(text) !== null || javaFrame(text) !== null) return null;
  return { file: frame[2] ?? null, line: frame[3] === undefined ? null : Number(frame[3]), function: frame[1]! };
}

interface Stack {
  readonly type: string;
  readonly message: string;
  readonly frames: Frame[];
}

function header(text: string): Stack | null {
  const line = text.slice(0, HEADER_CHARS).replace(INNER, '').replace(UNHANDLED, '');
  const found = HEADER.exec(line) ?? QUALIFIED.exec(line) ?? OVERFLOW.exec(line);
  return found === null ? null : { type: found[1]!, message: found[2] ?? '', frames: [] };
}

/** `Exception.ToString`: headers outermost first, then the stacks innermost first, each closed by a rule. */
class StackTrace implements Draft {
  /** Outermost first. */
  readonly #stacks: readonly Stack[];
  readonly #fatal: boolean;
  #open: number;
  #announced = false;

  constructor(stacks: readonly Stack[], fatal: boolean) {
    this.#stacks = stacks;
    this.#open = stacks.length - 1;
    this.#fatal = fatal;
  }

  take(text: string): Step {
    if (END_OF_INNER.test(text)) {
      this.#open = Math.max(0, this.#open - 1);
      return 'more';
    }
    if (RETHROWN.test(text)) return 'more';
    const frame = dotnetFrame(text);
    if (frame === null) {
      this.#announced ||= header(text) !== null;
      return 'foreign';
    }
    // A header that was no part of this stack stands above the frame: the next exception's.
    if (this.#announced) return 'over';
    this.frame(frame);
    return 'more';
  }

  frame(frame: Frame): void {
    const { frames } = this.#stacks[this.#open]!;
    if (frames.length < MAX_FRAMES) frames.push(frame);
  }

  settled(): boolean {
    return false;
  }

  parsed(): Parsed {
    const [main, ...inner] = this.#stacks.map((stack) => ({ ...stack, chain: [], fatal: false }));
    return { ...main!, chain: inner, fatal: this.#fatal };
  }
}

function headersAbove(earlier: Lookback): { stacks: Stack[]; back: number } | null {
  const stacks: Stack[] = [];
  let foreign = 0;
  for (let back = 0; back < LOOKBACK_LINES; back++) {
    const text = earlier.text(back);
    if (text === null) return null;
    const found = header(text);
    if (found === null) {
      // Other threads' records may stand between, so many as between the frames.
      if (looksLikeRecord(text) && ++foreign > FOREIGN_LINES) return null;
      continue;
    }
    stacks.unshift(found);
    if (!INNER.test(text)) return { stacks, back: back + 1 };
  }
  return null;
}

export const dotnet: Grammar = {
  runtime: 'dotnet',
  hint: '^\\s*at \\S',
  begin(text, earlier) {
    const frame = dotnetFrame(text);
    if (frame === null) return null;
    const above = headersAbove(earlier);
    if (above === null) return null;
    const first = earlier.text(above.back - 1) ?? '';
    const draft = new StackTrace(above.stacks, UNHANDLED.test(first) || OVERFLOW.test(first));
    draft.frame(frame);
    return { draft, back: above.back };
  },
};
