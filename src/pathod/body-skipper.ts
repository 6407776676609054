const LF = 0x0a;
const CR = 0x0d;
/** Bytes of a chunk's size line with its extensions at most. */
const LONGEST_SIZE_LINE = 4096;
/** Bytes of all trailers together at most. */
const LONGEST_TRAILERS = 65_536;

/** Passes over the body of one request without keeping it. */
export class BodySkipper {
  /** What the next bytes are. */
  #state: 'data' | 'size' | 'chunk' | 'chunk-end' | 'trailers' | 'done' | 'broken';
  #left: number;
  #size = 0;
  #digits = 0;
  #inExtension = false;
  #lineLength = 0;
  #trailersLength = 0;

  /** @param body length in bytes, or `chunked` (RFC 9112 section 7.1) */
  constructor(body: number | 'chunked') {
    this.#left = body === 'chunked' ? 0 : body;
    this.#state = body === 'chunked' ? 'size' : body === 0 ? 'done' : 'data';
  }

  /** `broken`: the chunks are no chunks. */
  get state(): 'open' | 'done' | 'broken' {
    return this.#state === 'done' || this.#state === 'broken' ? this.#state : 'open';
  }

  /** Takes bytes of a chunk of input from an offset on; returns the offset behind the last one taken. */
  skip(bytes: Uint8Array, from: number): number {
    let at = from;
    while (at < bytes.length && this.state === 'open') {
      if (this.#state === 'data' || this.#state === 'chunk') {
        const count = Math.min(this.#left, bytes.length - at);
        at += count;
        this.#left -= count;
        if (this.#left === 0) this.#state = this.#state === 'data' ? 'done' : 'chunk-end';
      } else this.#byte(bytes[at++]!);
    }
    return at;
  }

  #byte(byte: number): void {
    switch (this.#state) {
      case 'size':
        this.#sizeByte(byte);
        break;
      case 'chunk-end':
        if (byte === LF) this.#startSize();
        else if (byte !== CR) this.#state = 'broken';
        break;
      case 'trailers':
        if (byte === LF) {
          if (this.#lineLength === 0) this.#state = 'done';
          this.#lineLength = 0;
        } else if (byte !== CR) this.#lineLength += 1;
        this.#trailersLength += 1;
        if (this.#trailersLength > LONGEST_TRAILERS) this.#state = 'broken';
        break;
    }
  }

  #startSize(): void {
    this.#state = 'size';
    this.#size = 0;
    this.#digits = 0;
    this.#lineLength = 0;
    this.#inExtension = false;
  }

  #sizeByte(byte: number): void {
    this.#lineLength += 1;
    const digit = this.#inExtension ? Number.NaN : Number.parseInt(String.fromCharCode(byte), 16);
    if (!Number.isNaN(digit)) {
      this.#size = this.#size * 16 + digit;
      this.#digits += 1;
    } else if (byte === LF && this.#digits > 0) {
      this.#left = this.#size;
      this.#lineLength = 0;
      this.#state = this.#size === 0 ? 'trailers' : 'chunk';
      return;
    } else if (byte === LF || this.#digits === 0) this.#state = 'broken';
    else this.#inExtension = true;
    if (this.#size > Number.MAX_SAFE_INTEGER || this.#lineLength > LONGEST_SIZE_LINE) this.#state = 'broken';
  }
}
