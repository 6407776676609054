import { GrowingBytes } from './growing-bytes.ts';
import { LONGEST_SHOWN, type Shown } from './log-record.ts';

/** Keeps the first bytes of one direction for the log, or only counts them. */
export class BytesShown {
  readonly #kept: GrowingBytes;
  #length = 0;

  constructor(keep: boolean) {
    this.#kept = new GrowingBytes(keep ? LONGEST_SHOWN : 0);
  }

  push(bytes: Uint8Array): void {
    this.#length += bytes.length;
    this.#kept.push(bytes);
  }

  /** What was gathered; starts anew. */
  take(): Shown {
    const shown = { bytes: Uint8Array.from(this.#kept.view()), length: this.#length };
    this.#kept.clear();
    this.#length = 0;
    return shown;
  }
}
