/** Bytes of one line that are kept. A server may print a whole body without a line end. */
export const LINE_LIMIT = 64 * 1024;

const LF = 0x0a;
const CR = 0x0d;

/**
 * Cuts a stream of bytes into lines. The lines do not depend on where the chunks end. A line is decoded on its own, so that a string
 * somebody keeps does not keep the whole chunk; ill-formed UTF-8 becomes U+FFFD. What a line has over {@link LINE_LIMIT} bytes is
 * dropped and counted in its text.
 */
export class LineSplitter {
  #held: Buffer[] = [];
  #heldBytes = 0;
  #cutBytes = 0;

  /** The lines that this chunk completes. */
  write(chunk: Buffer): string[] {
    const lines: string[] = [];
    let start = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
      lines.push(this.#complete(chunk, start, end));
      start = end + 1;
    }
    if (start < chunk.length) this.#hold(chunk.subarray(start));
    return lines;
  }

  /** The last line when the stream ended without a line end, else null. */
  end(): string | null {
    return this.#heldBytes === 0 ? null : this.#complete(Buffer.alloc(0), 0, 0);
  }

  #complete(chunk: Buffer, start: number, end: number): string {
    if (this.#heldBytes === 0 && end - start <= LINE_LIMIT) return decode(chunk, start, end);
    this.#hold(chunk.subarray(start, end));
    const bytes = Buffer.concat(this.#held);
    const text = decode(bytes, 0, bytes.length);
    const cut = this.#cutBytes;
    this.#held = [];
    this.#heldBytes = 0;
    this.#cutBytes = 0;
    return cut === 0 ? text : `${text} [line cut: ${cut} more bytes]`;
  }

  #hold(bytes: Buffer): void {
    const kept = bytes.subarray(0, LINE_LIMIT - this.#heldBytes);
    this.#cutBytes += bytes.length - kept.length;
    if (kept.length === 0) return;
    this.#heldBytes += kept.length;
    // A copy, because the rest of the chunk may be large and the line's end may never come.
    this.#held.push(Buffer.from(kept));
  }
}

function decode(bytes: Buffer, start: number, end: number): string {
  return bytes.toString('utf8', start, end > start && bytes[end - 1] === CR ? end - 1 : end);
}
