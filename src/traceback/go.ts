import type { Frame } from './exception.ts';
import type { Beginning, Draft, Grammar, Parsed, Step } from './reader.ts';

const PANIC = /^(panic|fatal error): (.*)$/;
const SERVING = /http2?: panic serving [^\s]{1,100}: (.*)$/;
// Recoverers put their own words before: echo's `[PANIC RECOVER] msg goroutine 18 [running]:`.
const RECOVERER = /^(?:.{0,200}?\[(?:PANIC RECOVER|Recovery)\][^A-Za-z]{0,40})(?:panic recovered: ?)?(.*)$/i;
const CHI = /^ panic: (.*)$/;
const GOROUTINE = /^goroutine \d+(?: [^[]{0,80})?\[[^\]]{1,80}\]:$/;
const PLACE = /^\s+(\/\S.*|[A-Za-z]:\S.*|\S+\.(?:go|s)):(\d+)(?: \(0x[\da-f]+\)| \+0x[\da-f]+(?: fp=.{0,80})?)?\s*$/;
const CALL = /^\S.*\)$/;
const CHI_ARROW = /^ ?-> {0,2}/;
const MAX_FRAMES = 512;
/** Lines of the request that gin prints before the message. */
const MAX_REQUEST_LINES = 200;

/** Frames of the runtime itself between `panic` and what panicked; they are never where the bug is. */
const MACHINERY = /^(?:panic$|runtime\.|runtime\/debug\.)/;
const RUNTIME_FILE = /\/src\/runtime\/[^/]+\.go$/;

/** What `log` puts before a message. */
const LOG_PREFIX = /^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d(?:\.\d+)? (?:\S{1,100}\.go:\d+: )?/;
const PANICKED = /^(?:panic|(?:runtime\.)?gopanic)$/;

/** `pkg.(*T).method(0xc000, ...)` without its arguments: the last group of parentheses. */
function functionOf(call: string): string {
  let depth = 0;
  for (let at = call.length - 1; at >= 0; at--) {
    if (call[at] === ')') depth++;
    else if (call[at] === '(' && --depth === 0) return call.slice(0, at);
  }
  return call;
}

/** Drops what runs after the panic (deferred functions) and the runtime's own frames: the raising frame comes first. */
function fromPanic(frames: readonly Frame[]): Frame[] {
  const panicked = frames.findLastIndex((frame) => PANICKED.test(frame.function ?? ''));
  const after = frames.slice(panicked + 1);
  const first = after.findIndex(
    (frame) => !MACHINERY.test(frame.function ?? '') && !RUNTIME_FILE.test(frame.file ?? ''),
  );
  return first < 0 ? after : after.slice(first);
}

/** A panic's goroutine: pairs of a call and an indented `file:line`. Other goroutines of a dump belong to it, unread. */
class Panic implements Draft {
  readonly #type: string;
  readonly #message: string;
  readonly #frames: Frame[] = [];
  #fatal: boolean;
  #goroutines = 0;
  #runtimeStack = false;
  #call: string | null = null;

  constructor(type: string, message: string, fatal: boolean) {
    this.#type = type;
    this.#message = message;
    this.#fatal = fatal;
  }

  /** Takes the goroutine's head as seen, where it stands in the panic's own line. */
  goroutineSeen(): void {
    this.#goroutines++;
  }

  take(text: string): Step {
    if (GOROUTINE.test(text)) {
      // Who dies shows all goroutines, who recovers its own.
      if (!this.#fatal && this.#goroutines > 0) return 'over';
      this.#goroutines++;
      this.#call = null;
      return 'more';
    }
    if (/^exit status \d+$/.test(text)) {
      this.#fatal = true;
      return 'end';
    }
    this.#runtimeStack ||= text === 'runtime stack:';
    if (/^\[signal SIG|^\tpanic: |^\[recovered\]|^\s*runtime stack:$/.test(text)) return 'more';
    const place = PLACE.exec(text.slice(0, 1000));
    if (place !== null && this.#call !== null) {
      this.#place(place[1]!, Number(place[2]));
      return 'more';
    }
    if (this.#goroutines === 0) {
      // A stack that overflowed: the scheduler's own comes before the goroutine's.
      return this.#runtimeStack && (place !== null || CALL.test(text)) ? 'more' : 'foreign';
    }
    if (text.startsWith('created by ') || text.startsWith('...')) {
      this.#call = null;
      return 'more';
    }
    if (place !== null) return 'more';
    if (CALL.test(text) && text.length < 2000) {
      this.#call = functionOf(text);
      return 'more';
    }
    return 'foreign';
  }

  settled(): boolean {
    return false;
  }

  parsed(): Parsed | null {
    // The runtime always prints a goroutine; other programs say "fatal error:" too.
    if (this.#goroutines === 0) return null;
    return {
      type: this.#type,
      message: this.#message,
      frames: fromPanic(this.#frames),
      chain: [],
      fatal: this.#fatal,
    };
  }

  /** Whether a function panicked here; else the stack is one that somebody wanted to see. */
  panicked(): boolean {
    return this.#frames.some((frame) => PANICKED.test(frame.function ?? ''));
  }

  #place(file: string, line: number): void {
    if (this.#goroutines <= 1 && this.#frames.length < MAX_FRAMES) {
      // A recoverer printed it, and the process lives.
      if (this.#call?.startsWith('runtime/debug.')) this.#fatal = false;
      this.#frames.push({ file, line, function: this.#call });
    }
    this.#call = null;
  }
}

/** A handler's own `recover`, which prints what it likes and then `debug.Stack()`. */
class RecoveredStack implements Draft {
  readonly #panic: Panic;

  constructor(message: string) {
    this.#panic = new Panic('panic', message, false);
    this.#panic.goroutineSeen();
  }

  take(text: string): Step {
    return this.#panic.take(text);
  }

  settled(): boolean {
    return false;
  }

  parsed(): Parsed | null {
    return this.#panic.panicked() ? this.#panic.parsed() : null;
  }
}

/** chi's recoverer: ` -> ` before the raising pair, then indented pairs. */
class ChiPanic implements Draft {
  readonly #message: string;
  readonly #frames: Frame[] = [];
  #call: string | null = null;

  constructor(message: string) {
    this.#message = message;
  }

  take(text: string): Step {
    if (text.trim() === '') return 'more';
    if (!/^ /.test(text)) return 'over';
    const bare = text.replace(CHI_ARROW, '').trim();
    const place = PLACE.exec(` ${bare}`);
    if (place === null) this.#call = bare;
    else if (this.#call !== null) {
      const created = this.#call.startsWith('created by ');
      if (!created && this.#frames.length < MAX_FRAMES) {
        this.#frames.push({ file: place[1]!, line: Number(place[2]), function: this.#call });
      }
      this.#call = null;
    }
    return 'more';
  }

  settled(): boolean {
    return false;
  }

  parsed(): Parsed {
    return { type: 'panic', message: this.#message, frames: this.#frames, chain: [], fatal: false };
  }
}

/** gin's recovery: the request, the message, then `file:line (0xpc)` and `\tfunction: source`. */
class GinPanic implements Draft {
  readonly #frames: Frame[] = [];
  #message = '';
  #place: { file: string; line: number } | null = null;
  #before = 0;

  take(text: string): Step {
    const place = /^(\/\S{1,500}|[A-Za-z]:\S{1,500}):(\d+) \(0x[\da-f]+\)$/.exec(text);
    if (place !== null) {
      this.#place = { file: place[1]!, line: Number(place[2]) };
      return 'more';
    }
    if (this.#place !== null) {
      const name = /^\t([^\s:]{1,300}): /.exec(text)?.[1] ?? null;
      this.#frames.push({ ...this.#place, function: name });
      this.#place = null;
      return 'more';
    }
    if (this.#frames.length > 0) return text.trim() === '' ? 'end' : 'foreign';
    // Until the first frame: the request's lines, a blank one, the message last.
    if (text.trim() !== '') this.#message = text;
    return ++this.#before > MAX_REQUEST_LINES ? 'over' : 'more';
  }

  settled(): boolean {
    return false;
  }

  parsed(): Parsed | null {
    if (this.#frames.length === 0) return null;
    return { type: 'panic', message: this.#message, frames: fromPanic(this.#frames), chain: [], fatal: false };
  }
}

function recovered(text: string): Beginning | null {
  const found = RECOVERER.exec(text.slice(0, 4000));
  if (found === null) return null;
  if (text.includes('panic recovered:')) return { draft: new GinPanic() };
  const at = found[1]!.search(/ ?goroutine \d+ \[/);
  const draft = new Panic('panic', at < 0 ? found[1]! : found[1]!.slice(0, at), false);
  if (at >= 0) draft.goroutineSeen();
  return { draft };
}

export const go: Grammar = {
  runtime: 'go',
  hint: '^ ?panic: |^fatal error: |: panic serving |^goroutine \\d+ .{0,80}\\[running\\]:$|\\[PANIC RECOVER|\\[Recovery\\]',
  begin(text, earlier) {
    const panic = PANIC.exec(text);
    if (panic !== null) return { draft: new Panic(panic[1]!, panic[2]!.replace(/ \[recovered\]$/, ''), true) };
    const serving = SERVING.exec(text);
    if (serving !== null) return { draft: new Panic('panic', serving[1]!, false) };
    const chi = CHI.exec(text);
    if (chi !== null) return { draft: new ChiPanic(chi[1]!) };
    if (text.startsWith('goroutine ') && GOROUTINE.test(text)) {
      const above = earlier.text(0);
      return { draft: new RecoveredStack((above ?? '').replace(LOG_PREFIX, '')), back: above === null ? 0 : 1 };
    }
    return recovered(text);
  },
};
