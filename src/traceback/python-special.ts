import type { Frame } from './exception.ts';
import type { Beginning, Draft, Parsed, Step } from './reader.ts';
import { whole } from './whole.ts';

const ASYNCORE = 'uncaptured python exception';
const CLASS = /\(<class '([^']{1,200})'>:/;
const COMPACT_FRAME = /\[([^[\]|]{1,500})\|([^[\]|]{1,200})\|(\d{1,9})\]/g;

/**
 * asyncore's `compact_traceback` (waitress): one line,
 * `uncaptured python exception, closing channel <...> (<class 'T'>:message [file|function|line] ...)`, outermost first.
 */
export function asyncoreLine(text: string): Beginning | null {
  const at = text.indexOf(ASYNCORE);
  if (at < 0) return null;
  const type = CLASS.exec(text.slice(at));
  if (type === null) return null;
  const rest = text.slice(at + type.index + type[0].length);
  const found = [...rest.matchAll(COMPACT_FRAME)];
  const frames: Frame[] = found.map((frame) => ({ file: frame[1]!, line: Number(frame[3]), function: frame[2]! }));
  const message = rest.slice(0, found[0]?.index ?? rest.length).trim();
  return whole({ type: type[1]!, message, frames: frames.reverse(), chain: [], fatal: false });
}

const FATAL = /^Fatal Python error: (.*)$/;
const THREAD = /^(Current thread|Thread) 0x[\da-f]+.*\(most recent call first\):/;
const FRAME = /^ {2}File "([^"]*)", line (\d+) in (.+)$/;

/** faulthandler: the interpreter's last words, frames innermost first, the current thread's are ours. */
class FatalError implements Draft {
  readonly #message: string;
  readonly #frames: Frame[] = [];
  #current = false;

  constructor(message: string) {
    this.#message = message;
  }

  take(text: string): Step {
    const thread = THREAD.exec(text);
    if (thread !== null) {
      this.#current = thread[1] === 'Current thread';
      return 'more';
    }
    const frame = FRAME.exec(text);
    if (frame !== null) {
      if (this.#current) this.#frames.push({ file: frame[1]!, line: Number(frame[2]), function: frame[3]! });
      return 'more';
    }
    if (text.startsWith('Extension modules: ')) return 'end';
    return text.startsWith('Python runtime state: ') || text.startsWith('  <') ? 'more' : 'foreign';
  }

  settled(): boolean {
    return false;
  }

  parsed(): Parsed {
    return { type: 'Fatal Python error', message: this.#message, frames: this.#frames, chain: [], fatal: true };
  }
}

/** The head faulthandler and `Py_FatalError` print. */
export function faulthandler(text: string): Beginning | null {
  const head = FATAL.exec(text);
  return head === null ? null : { draft: new FatalError(head[1]!) };
}
