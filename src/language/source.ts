import type { Random } from './random.ts';

/** Bytes that may be too many to hold: any part can be read, any number of times, and is always the same. */
export interface Source {
  readonly length: number;
  /** Fills the target with the bytes from that offset on; the caller stays inside the length. */
  read(from: number, target: Uint8Array): void;
}

/** Bytes at hand. */
export function bytesSource(bytes: Uint8Array): Source {
  return { length: bytes.length, read: (from, target) => target.set(bytes.subarray(from, from + target.length)) };
}

/** One byte a character, latin1. */
export function textSource(text: string): Source {
  return bytesSource(Buffer.from(text, 'latin1'));
}

/** All bytes of a source that is known to be small. */
export function readAll(source: Source): Uint8Array {
  const bytes = new Uint8Array(source.length);
  source.read(0, bytes);
  return bytes;
}

/** Bytes are drawn in blocks of this size, each from its own fork, so that a part can be read without all before it. */
const BLOCK = 65_536;

/** Random bytes from an alphabet (any bytes without one). Holds at most one block. */
export function randomSource(length: number, random: Random, alphabet?: Uint8Array): Source {
  let block: Uint8Array | null = null;
  let blockIndex = -1;
  const load = (index: number): Uint8Array => {
    if (block === null || index !== blockIndex) {
      block = new Uint8Array(Math.min(BLOCK, length - index * BLOCK));
      random.fork(index).fill(block, alphabet);
      blockIndex = index;
    }
    return block;
  };
  return {
    length,
    read(from, target) {
      for (let done = 0; done < target.length; ) {
        const at = from + done;
        const index = Math.floor(at / BLOCK);
        const start = at - index * BLOCK;
        const part = load(index).subarray(start, start + target.length - done);
        target.set(part, done);
        done += part.length;
      }
    },
  };
}

/** A frame's payload under its four-byte key (RFC 6455 section 5.3). */
export function maskedSource(source: Source, key: Uint8Array): Source {
  return {
    length: source.length,
    read(from, target) {
      source.read(from, target);
      for (let i = 0; i < target.length; i++) target[i] = (target[i] as number) ^ (key[(from + i) % 4] as number);
    },
  };
}

/** Sources one after another. */
export function joinedSource(sources: readonly Source[]): Source {
  const starts: number[] = [];
  let length = 0;
  for (const source of sources) {
    starts.push(length);
    length += source.length;
  }
  return {
    length,
    read(from, target) {
      let index = lastAtMost(starts, from);
      for (let done = 0; done < target.length; index++) {
        const source = sources[index] as Source;
        const start = from + done - (starts[index] as number);
        const count = Math.min(source.length - start, target.length - done);
        if (count > 0) source.read(start, target.subarray(done, done + count));
        done += Math.max(count, 0);
      }
    },
  };
}

/** Index of the last start that is at most `value`. */
function lastAtMost(starts: readonly number[], value: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The part of a source from `start` up to `end`. */
export function sliceSource(source: Source, start: number, end: number): Source {
  return { length: end - start, read: (from, target) => source.read(start + from, target) };
}
