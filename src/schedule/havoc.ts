import type { Random } from '../language/random.ts';

/** Bytes that parsers look for, or stumble over. */
const SIGNS = Buffer.from('\0\t\n\r "#%&\'()*+,-./0:;<=>?@[\\]_{|}~\x7f\x80\xff', 'latin1');
/** Numbers at the edges of what programs count with. */
const NUMBERS = ['-1', '0', '00', '1e400', '0x10', 'NaN', '2147483648', '18446744073709551616', '9'.repeat(40)].map(
  (text) => Buffer.from(text),
);
const MOST_EDITS = 4;

/** A few blind edits: bytes changed, put in, taken out or doubled, and numbers that become odd ones. */
export function havoc(bytes: Uint8Array, random: Random): Uint8Array {
  let result = bytes;
  for (let edits = random.integer(1, MOST_EDITS); edits > 0; edits--) result = editOnce(result, random);
  return result;
}

function editOnce(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random.integer(0, bytes.length);
  const replace = (from: number, to: number, by: Uint8Array) =>
    Buffer.concat([bytes.subarray(0, from), by, bytes.subarray(to)]);
  const sign = SIGNS.subarray(random.integer(0, SIGNS.length - 1)).subarray(0, 1);
  switch (random.integer(0, 5)) {
    case 0:
      return replace(at, at, sign);
    case 1:
      return replace(at, Math.min(at + 1, bytes.length), sign);
    case 2:
      return replace(at, Math.min(at + random.integer(1, 4), bytes.length), Buffer.alloc(0));
    case 3:
      return replace(at, at, bytes.subarray(at, at + random.integer(1, 16)));
    case 4: {
      const flipped = Buffer.from(bytes);
      if (at < flipped.length) flipped[at] = flipped[at]! ^ (1 << random.integer(0, 7));
      return flipped;
    }
    default: {
      const isDigit = (index: number) => bytes[index]! >= 0x30 && bytes[index]! <= 0x39;
      let from = at;
      while (from < bytes.length && !isDigit(from)) from++;
      let to = from;
      while (to < bytes.length && isDigit(to)) to++;
      return replace(from, to, NUMBERS[random.integer(0, NUMBERS.length - 1)]!);
    }
  }
}
