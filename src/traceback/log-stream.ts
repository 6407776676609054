import type { LogLine } from '../target/log-line.ts';
import type { Exception } from './exception.ts';
import { LineRing } from './lookback.ts';
import { createReader, type Reader } from './reader.ts';
import { GRAMMARS } from './readers.ts';

// One scan decides for the bulk of a log (access lines) that no grammar needs to look.
const HINT = new RegExp(GRAMMARS.map((grammar) => grammar.hint).join('|'));

/** One stream of one service: every runtime's reader, of which one owns a line. */
export class LogStream {
  readonly #readers: readonly Reader[] = GRAMMARS.map(createReader);
  readonly #earlier = new LineRing();
  #pending: Reader[] = [];

  push(line: LogLine, text: string): Exception[] {
    if (this.#pending.length === 0 && !HINT.test(text)) {
      this.#earlier.add(line, text);
      return [];
    }
    const found: Exception[] = [];
    const owner = this.#offer(line, text, found);
    if (owner === null) this.#earlier.add(line, text);
    else this.#earlier.clear();
    this.#pending = this.#readers.filter((reader) => reader.pending());
    return found;
  }

  flush(): Exception[] {
    const found = this.#pending.flatMap((reader) => reader.flush());
    this.#pending = [];
    return found;
  }

  pending(): boolean {
    return this.#pending.length > 0;
  }

  /** Who is in progress is asked first: a source line or a message may look like another runtime's head. */
  #offer(line: LogLine, text: string, found: Exception[]): Reader | null {
    const asked = this.#pending;
    for (const reader of asked) {
      for (const each of reader.push(line, text, this.#earlier)) found.push(each);
      if (reader.claimed()) return reader;
    }
    if (!HINT.test(text)) return null;
    for (const reader of this.#readers) {
      if (asked.includes(reader)) continue;
      for (const each of reader.push(line, text, this.#earlier)) found.push(each);
      if (reader.claimed()) return reader;
    }
    return null;
  }
}
