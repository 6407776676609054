import type { Frame } from './exception.ts';
import type { Beginning, Draft, Grammar, Parsed, Step } from './reader.ts';

const REPORT = /^(?:==\d+==\s?(?:ERROR|WARNING)|WARNING): (\w+Sanitizer): (?:attempting )?(\S+)(.*)$/;
const RUNTIME = /^(\S{1,500}):(\d+):\d+: runtime error: (.*)$/;
const FRAME = /^\s+#(\d+) (?:0x[\da-f]+ in )?(\S.*)$/;
const PLACE = /^(.*?) (\/[^():]{1,500}|[^\s():]{1,500}\.\w{1,4}):(\d+)(?::\d+)?(?: \([^)]*\))?$/;
const MODULE = /^(.*?) \(([^()]{1,500})\+0x[\da-f]+\)(?: \(BuildId: [\da-f]+\))?$/;
const END = /^(?:==\d+==(?:ABORTING|Register values)|SUMMARY: )/;
const MAX_FRAMES = 512;

function frameOf(text: string): Frame {
  const place = PLACE.exec(text);
  if (place !== null) return { file: place[2]!, line: Number(place[3]), function: nameOf(place[1]!) };
  const module = MODULE.exec(text);
  return { file: module?.[2] ?? null, line: null, function: nameOf(module?.[1] ?? text) };
}

/** C++ names without their arguments, so that one function is one name. */
function nameOf(symbol: string): string {
  return symbol.replace(/\(.*\)(?: const)?$/, '') || symbol;
}

/** A report of ASan, MSan, TSan or LSan: the first stack is where it happened, later ones say where memory came from. */
class Report implements Draft {
  readonly #type: string;
  readonly #message: string;
  readonly #fatal: boolean;
  readonly #frames: Frame[];
  readonly #own: number;
  #stacks = 0;
  #ended = false;

  constructor(type: string, message: string, fatal: boolean, frames: Frame[] = []) {
    this.#type = type;
    this.#message = message;
    this.#fatal = fatal;
    this.#frames = frames;
    this.#own = frames.length;
  }

  take(text: string): Step {
    if (this.#ended) return 'over';
    if (END.test(text)) {
      this.#ended = true;
      return 'end';
    }
    const frame = FRAME.exec(text.slice(0, 2000));
    if (frame !== null) {
      if (frame[1] === '0') this.#stacks++;
      if (this.#stacks === 1 && this.#frames.length < MAX_FRAMES) {
        // UBSan tells the place first and the stack from the same place on.
        if (frame[1] === '0' && this.#own > 0) this.#frames.length = 0;
        this.#frames.push(frameOf(frame[2]!));
      }
      return 'more';
    }
    if (this.#own > 0) return 'foreign';
    return text.trim() === '' || /^=+$/.test(text) || REPORT.test(text) ? 'foreign' : 'more';
  }

  settled(): boolean {
    return this.#own > 0;
  }

  parsed(): Parsed {
    return { type: this.#type, message: this.#message, frames: this.#frames, chain: [], fatal: this.#fatal };
  }
}

export const sanitizer: Grammar = {
  runtime: 'sanitizer',
  hint: 'Sanitizer: |: runtime error: ',
  begin(text): Beginning | null {
    const line = text.slice(0, 2000);
    const report = REPORT.exec(line);
    if (report !== null) {
      const message = `${report[2]}${report[3]}`;
      // ThreadSanitizer warns and goes on; the others abort by default.
      return { draft: new Report(`${report[1]}: ${report[2]}`, message, line.includes('ERROR')) };
    }
    const runtime = RUNTIME.exec(line);
    if (runtime === null) return null;
    const frame = { file: runtime[1]!, line: Number(runtime[2]), function: null };
    return { draft: new Report('runtime error', runtime[3]!, false, [frame]) };
  },
};
