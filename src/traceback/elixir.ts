import type { Frame } from './exception.ts';
import type { Draft, Grammar, Parsed, Step } from './reader.ts';

const HEAD = /(?:^|\s)\*\* \(([A-Z]\w*(?:\.[A-Z]\w*)*)\) (.*)$/;
const WRAPPER = /\*\* \((?:exit|EXIT from [^)]{1,80})\) an exception was raised:$/;
/** `(app 0.1.0) lib/file.ex:12: Module.function/2`; before Elixir 1.11 without the version. */
const FRAME =
  /^\s+(?:\([\w.-]{1,80}(?: [\w.+-]{1,40})?\) )?([^\s:]{1,400}\.(?:exs?|erl|eex|heex|leex|yrl)):(\d+): (.+)$/;
/** A function of the VM, which has no file. */
const BARE_FRAME = /^\s+\([\w.-]{1,80}(?: [\w.+-]{1,40})?\) (:?[\w.']{1,100}[./].{1,300})$/;
const MAX_FRAMES = 512;
const MAX_EXPLAINED = 60;

class Raised implements Draft {
  readonly #type: string;
  readonly #message: string;
  readonly #frames: Frame[] = [];
  #explained = 0;

  constructor(type: string, message: string) {
    this.#type = type;
    this.#message = message;
  }

  take(text: string): Step {
    const line = text.slice(0, 2000);
    const frame = FRAME.exec(line);
    const bare = frame === null ? BARE_FRAME.exec(line) : null;
    if (frame === null && bare === null) {
      // What a clause was given and which were tried, indented as frames are.
      return this.#frames.length === 0 && /^ {4}/.test(line) && ++this.#explained <= MAX_EXPLAINED ? 'more' : 'foreign';
    }
    if (this.#frames.length < MAX_FRAMES) {
      this.#frames.push(
        frame === null
          ? { file: null, line: null, function: bare![1]! }
          : { file: frame[1]!, line: Number(frame[2]), function: frame[3]! },
      );
    }
    return 'more';
  }

  settled(): boolean {
    return false;
  }

  parsed(): Parsed {
    return { type: this.#type, message: this.#message, frames: this.#frames, chain: [], fatal: false };
  }
}

export const elixir: Grammar = {
  runtime: 'elixir',
  hint: '\\*\\* \\([A-Z]',
  begin(text) {
    const line = text.slice(0, 4000);
    const head = WRAPPER.test(line) ? null : HEAD.exec(line);
    return head === null ? null : { draft: new Raised(head[1]!, head[2]!) };
  },
};
