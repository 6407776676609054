import type { LogLine } from '../target/log-line.ts';

/** The last lines before the one at hand: some runtimes are recognised by their frames only, after the message was printed. */
export interface Lookback {
  /** Cleaned text of the line `back` lines before the one at hand (0 = directly before); null when there is none or another exception owns it. */
  text(back: number): string | null;
  line(back: number): LogLine | null;
}

/** How many lines back a header is searched: Prisma's messages quote the source and have some fifteen lines. */
export const LOOKBACK_LINES = 24;

/** A ring of the last lines of one stream. Cleaning is the caller's, so that lines nobody asks about cost one store. */
export class LineRing implements Lookback {
  readonly #lines: (LogLine | null)[] = new Array<LogLine | null>(LOOKBACK_LINES).fill(null);
  readonly #texts: string[] = new Array<string>(LOOKBACK_LINES).fill('');
  #next = 0;

  add(line: LogLine, text: string): void {
    this.#lines[this.#next] = line;
    this.#texts[this.#next] = text;
    this.#next = (this.#next + 1) % LOOKBACK_LINES;
  }

  /** Forgets what came before: those lines belong to an exception and head no other. */
  clear(): void {
    this.#lines.fill(null);
  }

  text(back: number): string | null {
    const at = this.#index(back);
    return at < 0 || this.#lines[at] === null ? null : (this.#texts[at] ?? null);
  }

  line(back: number): LogLine | null {
    const at = this.#index(back);
    return at < 0 ? null : (this.#lines[at] ?? null);
  }

  #index(back: number): number {
    return back < 0 || back >= LOOKBACK_LINES ? -1 : (this.#next - 1 - back + 2 * LOOKBACK_LINES) % LOOKBACK_LINES;
  }
}
