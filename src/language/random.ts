import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A seeded source of choices: the same seed and the same calls give the same results on every machine. */
export interface Random {
  /** A whole number, uniform between both bounds, included. */
  integer(min: number, max: number): number;
  /** Fills with independent uniform choices from the alphabet, or with any bytes. */
  fill(bytes: Uint8Array, alphabet?: Uint8Array): void;
  /** A new source that depends on the seed and the label alone, not on what was drawn before. */
  fork(label: number): Random;
}

/** A source from a seed; only its lowest 32 bits count. */
export function createRandom(seed: number): Random {
  const root = seed | 0;
  const generator = xoroshiro128plus(root);
  return {
    integer: (min, max) => uniformInt(generator, min, max),
    fill(bytes, alphabet) {
      if (alphabet === undefined || alphabet.length === 256) {
        let i = 0;
        for (; i + 4 <= bytes.length; i += 4) {
          const word = generator.next();
          bytes[i] = word;
          bytes[i + 1] = word >>> 8;
          bytes[i + 2] = word >>> 16;
          bytes[i + 3] = word >>> 24;
        }
        for (let word = generator.next(); i < bytes.length; i++, word >>>= 8) bytes[i] = word;
        return;
      }
      // Rejection keeps it uniform: the words at the uneven end of the range are drawn again.
      const size = alphabet.length;
      const limit = 0x1_0000_0000 - (0x1_0000_0000 % size);
      for (let i = 0; i < bytes.length; i++) {
        let word = generator.next() >>> 0;
        while (word >= limit) word = generator.next() >>> 0;
        bytes[i] = alphabet[word % size] as number;
      }
    },
    fork: (label) => createRandom(mix(root, label)),
  };
}

/** Spreads seed and label over 32 bits (the finalizer of MurmurHash3, twice), so that near seeds give unlike sources. */
function mix(seed: number, label: number): number {
  const high = Math.floor(label / 0x1_0000_0000);
  return scramble(scramble(scramble(seed + 0x9e3779b9) ^ label) + high);
}

function scramble(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
