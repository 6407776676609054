import type { Frame } from './exception.ts';
import type { Draft, Grammar, Parsed, Step } from './reader.ts';
import { looksLikeRecord } from './record.ts';

/** Since 1.73: the message follows on the next line. */
const PANICKED = /thread '([^']{0,200})' (?:\(\d+\) )?panicked at ([^\s'](?:.{0,500}?)):(\d+):(\d+):$/;
/** Before 1.73: `panicked at 'message', file:line:column`. */
const PANICKED_OLD = /thread '([^']{0,200})' panicked at '(.*)', (.{1,500}):(\d+):(\d+)$/;
const STACK = 'stack backtrace:';
const NAME = /^\s*(\d+): +(?:0x[\da-f]+ - )?(.+)$/;
const AT = /^\s+at (.+?):(\d+)(?::\d+)?$/;
const NOTE = /^note: /;
// The machinery between the panic and the code that panicked.
const MACHINERY = /^(?:_?_?rust|__rustc::|<*(?:std|core|alloc)::|<(?:[^>]|>(?!::))* as (?:std|core|alloc)::)/;
const MAX_FRAMES = 512;
const MAX_MESSAGE_LINES = 8;

function toFrame(name: string): Frame {
  // Older toolchains append a hash to every symbol; newer ones, in a full backtrace, to the name of its crate.
  return { file: null, line: null, function: name.replace(/::h[\da-f]{16}$/, '').replace(/\[[\da-f]{8,16}\]/g, '') };
}

/** A panic: its place, its message, and with RUST_BACKTRACE a backtrace, innermost first. */
class Panic implements Draft {
  readonly #place: { readonly file: string; readonly line: number };
  readonly #fatal: boolean;
  readonly #message: string[];
  readonly #frames: Frame[] = [];
  #stack = false;
  #noted = false;

  constructor(thread: string, message: string | null, file: string, line: number) {
    this.#place = { file, line };
    // A panic ends its thread; the main thread's end is the process's.
    this.#fatal = thread === 'main';
    this.#message = message === null ? [] : [message];
  }

  take(text: string): Step {
    if (text === STACK) {
      this.#stack = true;
      return 'more';
    }
    if (NOTE.test(text)) {
      this.#noted = true;
      return 'more';
    }
    if (this.#noted) return 'foreign';
    if (!this.#stack) {
      // Without a backtrace only the first panic of a process has a note at its end.
      if (this.#message.length > 0 && looksLikeRecord(text)) return 'over';
      if (this.#message.length >= MAX_MESSAGE_LINES || text.includes('panicked at ')) return 'foreign';
      this.#message.push(text);
      return 'more';
    }
    const at = AT.exec(text.slice(0, 1000));
    const last = this.#frames.at(-1);
    if (at !== null && last !== undefined) {
      if (last.file === null) this.#frames[this.#frames.length - 1] = { ...last, file: at[1]!, line: Number(at[2]) };
      return 'more';
    }
    const name = NAME.exec(text.slice(0, 2000));
    if (name === null) return 'foreign';
    if (this.#frames.length < MAX_FRAMES) this.#frames.push(toFrame(name[2]!));
    return 'more';
  }

  settled(): boolean {
    return this.#noted;
  }

  parsed(): Parsed {
    const first = this.#frames.findIndex((frame) => !MACHINERY.test(frame.function ?? ''));
    const frames = first < 0 ? [] : this.#frames.slice(first);
    const raising = frames[0];
    // The panic names the place as the compiler saw it; the backtrace names the same frame's function.
    const same = raising?.line === this.#place.line && isSameFile(raising.file, this.#place.file);
    const top = { ...this.#place, function: same ? (raising?.function ?? null) : null };
    return {
      type: 'panicked',
      message: this.#message.join('\n').trim(),
      frames: [top, ...frames.slice(same ? 1 : 0)],
      chain: [],
      fatal: this.#fatal,
    };
  }
}

function isSameFile(frame: string | null, place: string): boolean {
  return frame !== null && (frame === place || frame.endsWith(`/${place.replace(/^\.\//, '')}`));
}

export const rust: Grammar = {
  runtime: 'rust',
  hint: "' (?:\\(\\d+\\) )?panicked at ",
  begin(text) {
    const head = PANICKED.exec(text.slice(0, 2000));
    if (head !== null) return { draft: new Panic(head[1]!, null, head[2]!, Number(head[3])) };
    const old = PANICKED_OLD.exec(text.slice(0, 6000));
    return old === null ? null : { draft: new Panic(old[1]!, old[2]!, old[3]!, Number(old[4])) };
  },
};
