import type { Frame } from './exception.ts';
import type { Beginning, Draft, Parsed, Step } from './reader.ts';
import { MAX_FRAMES, type Raised, rubyFrame, uncaughtLine } from './ruby-lines.ts';

const NUMBERED = /^\s*\d{1,7}: (from .*)$/;
const ELIDED = /^\s*\.\.\. \d+ levels\.\.\.$/;
const MAX_CHAIN = 32;

/** The frame in `1: from file:line:in 'method'`; null for any other line. */
export function numberedFrame(text: string): Frame | null {
  const found = NUMBERED.exec(text);
  return found === null ? null : rubyFrame(found[1]!);
}

/** Ruby 2.5 to 2.7 on a terminal: `Traceback (most recent call last):`, numbered frames outermost first, what was raised last, causes before all that. */
class ReversedBacktrace implements Draft {
  /** Effects before their causes. */
  readonly #raised: Raised[] = [];
  /** Outermost first, of what was not named yet. */
  #outer: Frame[] = [];
  #fatal = false;

  take(text: string): Step {
    const frame = numberedFrame(text);
    if (frame !== null) {
      this.frame(frame);
      return 'more';
    }
    if (ELIDED.test(text)) return 'more';
    const raised = this.settled() ? null : uncaughtLine(text);
    if (raised === null) return text.startsWith('Traceback (most') || rubyFrame(text) !== null ? 'over' : 'foreign';
    // What ends a thread leaves the process running.
    this.#fatal = /^<(?:main|top )/.test(this.#outer[0]?.function ?? '');
    if (this.#raised.length === MAX_CHAIN) this.#raised.pop();
    this.#raised.unshift({ ...raised, frames: [...raised.frames, ...this.#outer.reverse()] });
    this.#outer = [];
    return 'more';
  }

  frame(frame: Frame): void {
    if (this.#outer.length < MAX_FRAMES) this.#outer.push(frame);
  }

  settled(): boolean {
    return this.#outer.length === 0;
  }

  parsed(): Parsed | null {
    const [main, ...chain] = this.#raised.map((each) => ({ ...each, chain: [], fatal: false }));
    return main === undefined ? null : { ...main, chain, fatal: this.#fatal };
  }
}

/** The outermost frame begins it; its head is Python's too. */
export function reversed(text: string): Beginning | null {
  const frame = numberedFrame(text);
  if (frame === null) return null;
  const draft = new ReversedBacktrace();
  draft.frame(frame);
  return { draft };
}
