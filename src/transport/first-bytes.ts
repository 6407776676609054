const EMPTY = new Uint8Array(0);

/** Keeps the first `limit` bytes of a stream and counts the rest: the memory one hostile peer can take is bounded. */
export class FirstBytes {
  readonly #limit: number;
  #buffer: Uint8Array = EMPTY;
  #kept = 0;
  /** Bytes seen, kept or not. */
  total = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Copies what still fits of `chunk[from, to)`; the caller may reuse its buffer. */
  push(chunk: Uint8Array, from: number, to: number): void {
    this.total += to - from;
    const size = Math.min(to - from, this.#limit - this.#kept);
    if (size <= 0) return;
    const need = this.#kept + size;
    if (need > this.#buffer.length) {
      // Exact at first (most responses come in one read), then doubling, so that a slow drip stays linear.
      const room = this.#kept === 0 ? need : Math.min(this.#limit, Math.max(need, 2 * this.#buffer.length));
      const grown = Buffer.allocUnsafe(room);
      grown.set(this.#buffer.subarray(0, this.#kept));
      this.#buffer = grown;
    }
    this.#buffer.set(chunk.subarray(from, from + size), this.#kept);
    this.#kept = need;
  }

  /** The kept bytes: a view that stays valid, because later pushes only write behind it. */
  bytes(): Uint8Array {
    return this.#kept === 0 ? EMPTY : this.#buffer.subarray(0, this.#kept);
  }

  /** Starts anew with its own memory; views handed out before stay as they are. */
  clear(): void {
    this.#buffer = EMPTY;
    this.#kept = 0;
    this.total = 0;
  }
}
