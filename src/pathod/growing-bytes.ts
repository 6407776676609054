const FIRST = 1024;

/** Bytes gathered from chunks of any size, up to a limit. A byte at a time costs no more than all at once. */
export class GrowingBytes {
  readonly #limit: number;
  #buffer: Buffer | null = null;
  #length = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get length(): number {
    return this.#length;
  }

  /** Takes what fits; the rest is dropped. Returns the number of bytes taken. */
  push(bytes: Uint8Array): number {
    const count = Math.min(bytes.length, this.#limit - this.#length);
    if (count <= 0) return 0;
    const needed = this.#length + count;
    if (this.#buffer === null || this.#buffer.length < needed) {
      const larger = Buffer.allocUnsafe(Math.min(this.#limit, Math.max(FIRST, 2 * needed)));
      if (this.#buffer !== null) larger.set(this.#buffer.subarray(0, this.#length));
      this.#buffer = larger;
    }
    this.#buffer.set(bytes.subarray(0, count), this.#length);
    this.#length = needed;
    return count;
  }

  /** The bytes so far; valid until the next call of any other method. */
  view(): Buffer {
    return this.#buffer === null ? Buffer.alloc(0) : this.#buffer.subarray(0, this.#length);
  }

  /** Forgets the bytes and their memory. */
  clear(): void {
    this.#buffer = null;
    this.#length = 0;
  }
}
