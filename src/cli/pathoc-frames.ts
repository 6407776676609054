const NAMES: Readonly<Record<number, string>> = {
  0: 'continue',
  1: 'text',
  2: 'binary',
  8: 'close',
  9: 'ping',
  10: 'pong',
};
const UNITS = ['b', 'k', 'm', 'g', 't'];

/** Reads websocket frames (RFC 6455 section 5.2) from a stream and describes each in one line. Holds one frame header at most. */
export class FrameReader {
  #header: number[] = [];
  #skip = 0;

  /** The frames whose payload began in this chunk, as `text:fin 5b`. */
  push(chunk: Uint8Array): string[] {
    const lines: string[] = [];
    for (let at = 0; at < chunk.length; ) {
      if (this.#skip > 0) {
        const step = Math.min(this.#skip, chunk.length - at);
        this.#skip -= step;
        at += step;
        continue;
      }
      this.#header.push(chunk[at]!);
      at += 1;
      if (this.#header.length < 2 || this.#header.length < headerLength(this.#header)) continue;
      const length = payloadLength(this.#header);
      lines.push(describe(this.#header, length));
      this.#skip = length;
      this.#header = [];
    }
    return lines;
  }
}

function headerLength(header: readonly number[]): number {
  const code = header[1]! & 0x7f;
  return 2 + (code === 127 ? 8 : code === 126 ? 2 : 0) + ((header[1]! & 0x80) !== 0 ? 4 : 0);
}

function payloadLength(header: readonly number[]): number {
  const code = header[1]! & 0x7f;
  if (code < 126) return code;
  return header.slice(2, code === 126 ? 4 : 10).reduce((sum, byte) => sum * 256 + byte, 0);
}

function describe(header: readonly number[], length: number): string {
  const first = header[0]!;
  const flags = ['fin', 'rsv1', 'rsv2', 'rsv3'].filter((_, bit) => (first & (0x80 >> bit)) !== 0);
  if ((header[1]! & 0x80) !== 0) flags.push('mask');
  const opcode = NAMES[first & 0x0f] ?? String(first & 0x0f);
  return `${opcode}${flags.length > 0 ? `:${flags.join('|')}` : ''}${length > 0 ? ` ${size(length)}` : ''}`;
}

/** Powers of 1024 with at most two digits behind the point: `4b`, `1.5k`. */
function size(bytes: number): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log2(bytes) / 10));
  return `${Math.round((bytes / 1024 ** power) * 100) / 100}${UNITS[power]}`;
}
