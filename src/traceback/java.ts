import type { Frame } from './exception.ts';
import { LOOKBACK_LINES, type Lookback } from './lookback.ts';
import { type Draft, FOREIGN_LINES, type Grammar, type Parsed, type Step } from './reader.ts';
import { looksLikeRecord } from './record.ts';

// `at module/pkg.Class.method(File.java:12)`; logback appends ` ~[jar:version]`. The file of a frame has no colon but the line's.
const FRAME = /^\s*at ([^\s(]+)\(([^()]*)\)(?: ~?\[[^\]]*\])?\s*$/;
const PLACE = /^([^:\s]+\.\w{1,10})(?::(\d+))?$/;
const NO_PLACE = /^(?:Native Method|Unknown Source|<generated>|<unknown>)$/;
// A class by its usual name, wherever a logger put it; else a qualified name that begins the line.
const HEADER = /(?<![\w$.])((?:[A-Za-z_$][\w$]*\.)*[A-Z][\w$]*(?:Exception|Error|Throwable)[\w$]*)(?::\s?(.*)|\s*)$/;
const QUALIFIED = /^\s*([a-z][\w$]*(?:\.[\w$]+)+)(?:: (.*))?$/;
/** Of an exception that nobody caught. */
const IN_THREAD = /^Exception in thread ".{0,200}" ([\w.$]+)(?:: (.*))?$/;
/** A class of no package, directly above its frames: `Shop$Closed: message`. */
const BARE = /^([A-Z][\w$]*[a-z][\w$]*)(?:: (.*))?$/;
const CAUSED_BY = /^([\w.$]+)(?:: (.*))?$/;
/** In a dump of threads a state stands where an exception would, and `Thread.dumpStack` makes one up. */
const DUMPED = /java\.lang\.Thread\.(?:State: |dumpStack\()/;
/** Root last, or first, as Logback's and Log4j's `%rEx` have it. */
const CAUSE = /^(\s*)(Caused|Wrapped) by: (.*)$/;
const SUPPRESSED = /^\s+Suppressed: /;
const COMMON = /^\s*\.\.\. (\d+) (?:more|common frames omitted)\s*$/;
const HEADER_CHARS = 1000;
const MAX_FRAMES = 512;
const MAX_CHAIN = 32;

/** The frame in a line of a Java stack trace; null when it is none or another runtime's. */
export function javaFrame(text: string): Frame | null {
  const frame = FRAME.exec(text);
  if (frame === null) return null;
  const place = PLACE.exec(frame[2]!);
  if (place !== null) {
    return { file: place[1]!, line: place[2] === undefined ? null : Number(place[2]), function: frame[1]! };
  }
  return NO_PLACE.test(frame[2]!) ? { file: null, line: null, function: frame[1]! } : null;
}

interface Header {
  readonly type: string;
  readonly message: string;
}

function header(text: string): Header | null {
  const line = text.slice(0, HEADER_CHARS);
  const found = IN_THREAD.exec(line) ?? HEADER.exec(line) ?? QUALIFIED.exec(line);
  return found === null ? null : { type: found[1]!, message: found[2] ?? '' };
}

function headerAbove(earlier: Lookback): (Header & { readonly back: number }) | null {
  let foreign = 0;
  for (let back = 0; back < LOOKBACK_LINES; back++) {
    const text = earlier.text(back);
    if (text === null || /^\s*at /.test(text)) break;
    if (DUMPED.test(text)) return null;
    const found = header(text);
    if (found !== null) return { ...found, back: back + 1 };
    // Other threads' records may stand between, so many as between the frames.
    if (looksLikeRecord(text) && ++foreign > FOREIGN_LINES) break;
  }
  const bare = BARE.exec(earlier.text(0)?.slice(0, HEADER_CHARS) ?? '');
  return bare === null ? null : { type: bare[1]!, message: bare[2] ?? '', back: 1 };
}

interface Stack extends Header {
  readonly frames: Frame[];
  /** How many of its outer frames are left out, because its effect has them too. */
  common: number;
}

function stack(head: Header): Stack {
  return { type: head.type, message: head.message, frames: [], common: 0 };
}

/** `Throwable.printStackTrace`: innermost first, causes after it (or before), each without the frames it shares with its effect. */
class StackTrace implements Draft {
  readonly #stacks: Stack[];
  readonly #fatal: boolean;
  #suppressed = false;
  #announced = false;
  #rootFirst = false;

  constructor(head: Header, fatal: boolean) {
    this.#stacks = [stack(head)];
    this.#fatal = fatal;
  }

  take(text: string): Step {
    const cause = CAUSE.exec(text);
    if (cause !== null) {
      // The cause of a suppressed exception is indented as that is; it explains the suppressed one, not ours.
      this.#suppressed = cause[1] !== '' && this.#suppressed;
      const [, , relation, of] = cause;
      if (of!.startsWith('[CIRCULAR REFERENCE')) return 'more';
      const plain = CAUSED_BY.exec(of!);
      const head =
        plain === null
          ? (header(of!) ?? { type: of!.trim(), message: '' })
          : { type: plain[1]!, message: plain[2] ?? '' };
      if (!this.#suppressed && this.#stacks.length < MAX_CHAIN) this.#stacks.push(stack(head));
      if (!this.#suppressed) this.#rootFirst = relation === 'Wrapped';
      return 'more';
    }
    if (SUPPRESSED.test(text)) {
      this.#suppressed = true;
      return 'more';
    }
    const common = COMMON.exec(text);
    if (common !== null) {
      if (!this.#suppressed) this.#stacks.at(-1)!.common = Math.min(Number(common[1]), MAX_FRAMES);
      return 'more';
    }
    const frame = javaFrame(text);
    if (frame === null) {
      this.#announced ||= header(text) !== null || BARE.test(text.slice(0, HEADER_CHARS));
      return 'foreign';
    }
    // A header that was no part of this stack stands above the frame: the next exception's.
    if (this.#announced) return 'over';
    this.frame(frame);
    return 'more';
  }

  frame(frame: Frame): void {
    const { frames } = this.#stacks.at(-1)!;
    if (!this.#suppressed && frames.length < MAX_FRAMES) frames.push(frame);
  }

  settled(): boolean {
    return false;
  }

  parsed(): Parsed {
    const [main, ...causes] = this.#complete();
    return { ...main!, chain: causes, fatal: this.#fatal };
  }

  /** Each with its outer frames, the effect before its cause. */
  #complete(): Parsed[] {
    let effect: readonly Frame[] = [];
    return (this.#rootFirst ? this.#stacks.toReversed() : this.#stacks).map(({ type, message, frames, common }) => {
      effect = common === 0 ? frames : [...frames, ...effect.slice(-common)];
      return { type, message, frames: effect, chain: [], fatal: false };
    });
  }
}

/** Java, Kotlin, Scala and whatever else prints a `Throwable`. */
export const java: Grammar = {
  runtime: 'java',
  hint: '^\\s*at \\S',
  begin(text, earlier) {
    const frame = javaFrame(text);
    if (frame === null || DUMPED.test(text)) return null;
    const above = headerAbove(earlier);
    if (above === null) return null;
    const first = earlier.text(above.back - 1) ?? '';
    const draft = new StackTrace(above, first.startsWith('Exception in thread "main"'));
    draft.frame(frame);
    return { draft, back: above.back };
  },
};
