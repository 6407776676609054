import { GrowingBytes } from './growing-bytes.ts';

/** Payloads up to this many bytes are kept; longer ones are passed over. */
export const LONGEST_PAYLOAD = 65_536;

/** Reads websocket frames (RFC 6455 section 5.2) from a byte stream; holds one header and one payload. */
export class FrameReader {
  readonly #header: number[] = [];
  readonly #payload = new GrowingBytes(LONGEST_PAYLOAD);
  #left = -1;
  /** The unmasked payload of a whole frame, empty when it was too long; whoever takes it sets it back to null. */
  ready: Uint8Array | null = null;

  /** Takes bytes up to the end of a frame; returns the offset behind the last one taken. */
  read(bytes: Uint8Array, from: number): number {
    let at = from;
    while (this.#left < 0 && at < bytes.length) {
      this.#header.push(bytes[at++]!);
      if (this.#header.length >= headerLength(this.#header)) this.#left = payloadLength(this.#header);
    }
    if (this.#left < 0) return at;
    const part = bytes.subarray(at, at + Math.min(this.#left, bytes.length - at));
    if (this.#payload.length + this.#left <= LONGEST_PAYLOAD) this.#payload.push(part);
    this.#left -= part.length;
    if (this.#left === 0) this.#finish();
    return at + part.length;
  }

  #finish(): void {
    const payload = Uint8Array.from(this.#payload.view());
    const key = (this.#header[1]! & 0x80) === 0 ? null : this.#header.slice(-4);
    if (key !== null) for (let i = 0; i < payload.length; i++) payload[i] = payload[i]! ^ key[i % 4]!;
    this.ready = payload;
    this.#payload.clear();
    this.#header.length = 0;
    this.#left = -1;
  }
}

/** Bytes of a header, as far as it is known. */
function headerLength(header: readonly number[]): number {
  if (header.length < 2) return 2;
  const code = header[1]! & 0x7f;
  return 2 + (code === 127 ? 8 : code === 126 ? 2 : 0) + ((header[1]! & 0x80) === 0 ? 0 : 4);
}

/** Lengths beyond 2^53 lose digits, which nobody will live to see. */
function payloadLength(header: readonly number[]): number {
  const code = header[1]! & 0x7f;
  if (code < 126) return code;
  return header.slice(2, code === 126 ? 4 : 10).reduce((sum, byte) => sum * 256 + byte, 0);
}
