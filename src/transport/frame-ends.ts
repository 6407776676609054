/** Where the frames of a websocket server end (RFC 6455 section 5.2): half a frame may hold half a word. */
export class FrameEnds {
  /** Where the first frame begins that was not whole when it was last asked. */
  #at = 0;

  /**
   * Whether bytes end where a frame does. Each frame is walked over once, however often it is asked.
   *
   * @param bytes all that came, the same and more at each call
   * @param from where the first frame begins
   */
  whole(bytes: Uint8Array, from: number): boolean {
    let at = Math.max(this.#at, from);
    while (at < bytes.length) {
      const next = at + sizeAt(bytes, at);
      if (!(next <= bytes.length)) break;
      at = next;
    }
    this.#at = at;
    return at === bytes.length;
  }
}

/** Bytes of the frame that begins there; not a number while its header is cut. */
function sizeAt(bytes: Uint8Array, at: number): number {
  const second = bytes[at + 1] ?? Number.NaN;
  const key = second & 0x80 ? 4 : 0;
  const length = second & 0x7f;
  if (Number.isNaN(second)) return second;
  if (length < 126) return 2 + key + length;
  const width = length === 126 ? 2 : 8;
  let long = 0;
  for (let i = 0; i < width; i++) long = long * 256 + (bytes[at + 2 + i] ?? Number.NaN);
  return 2 + width + key + long;
}
