import { literal, UNITS, type Value } from '../language/ast.ts';
import type { Messages } from './minimize/messages.ts';
import { type Slot, slotsOf, valueAt, withValue } from './minimize/slots.ts';
import { GRAINS } from './minimize/units.ts';
import type { Wire } from './minimize/wire.ts';

/** Messages with their longest value cut to a part of itself. */
export interface Scaled {
  readonly messages: Messages;
  /** Bytes of that value now. */
  readonly bytes: number;
}

/** Shorter values than this cannot show how time grows with size. */
const LEAST_BYTES = 64;
/** The longest unit that is looked for as repeated. */
const LONGEST_ATOM = 64;

/**
 * The messages with their longest value at these parts of its length: what is repeated in it is repeated less often, and
 * what stands before and after stays. Null when no value is long.
 *
 * @param parts shares of the length, such as 1/4, 1/2, 1
 */
export function scaleLongest(messages: Messages, parts: readonly number[], wire: Wire): Scaled[] | null {
  const longest = longestValue(messages);
  if (longest === null) return null;
  const { slot, value, bytes } = longest;
  const shorten = shortener(value);
  return parts.map((part) => {
    if (part === 1) return { messages, bytes };
    const shorter = shorten(part);
    return { messages: withValue(messages, slot, shorter, wire), bytes: lengthOf(shorter) };
  });
}

/** Bytes of what {@link scaleLongest} makes shorter: what is repeated in the longest value, or all of it; 0 when none is long. */
export function scalableBytes(messages: Messages): number {
  const longest = longestValue(messages);
  if (longest === null) return 0;
  const { value, bytes } = longest;
  const run = value.kind === 'literal' ? longestRun(value.bytes).length : 0;
  return run * 2 >= bytes ? run : bytes;
}

/** Where the longest value stands; null when none is long. */
export function longestSlot(messages: Messages): Slot | null {
  return longestValue(messages)?.slot ?? null;
}

function longestValue(messages: Messages): { slot: Slot; value: Value; bytes: number } | null {
  let longest: { slot: Slot; value: Value; bytes: number } | null = null;
  for (const slot of slotsOf(messages)) {
    const value = valueAt(messages, slot);
    if (value === null) continue;
    const bytes = lengthOf(value);
    if (bytes >= LEAST_BYTES && bytes > (longest?.bytes ?? 0)) longest = { slot, value, bytes };
  }
  return longest;
}

function lengthOf(value: Value): number {
  if (value.kind === 'literal') return value.bytes.length;
  return value.kind === 'generated' ? Number(value.size) * 1024 ** UNITS.indexOf(value.unit) : 0;
}

function shortener(value: Value): (part: number) => Value {
  if (value.kind === 'generated') {
    return (part) => ({ ...value, size: Math.floor(lengthOf(value) * part), unit: 'b' });
  }
  if (value.kind === 'file') return () => value;
  const { bytes } = value;
  const run = longestRun(bytes);
  if (run.length * 2 >= bytes.length) {
    return (part) => {
      const kept = Math.floor((run.length * part) / run.atom) * run.atom;
      return literal(join(bytes.subarray(0, run.start + kept), bytes.subarray(run.start + run.length)));
    };
  }
  const text = Buffer.from(bytes).toString('latin1');
  const units = GRAINS.map((grain) => grain(text)).find((cut) => cut.length >= 16) ?? [];
  return (part) => {
    const kept = Math.floor(units.length * part);
    if (kept < 2) return literal(bytes.subarray(0, Math.floor(bytes.length * part)));
    // The last unit closes what the first opened.
    const cut = units[kept - 1]!;
    return literal(join(bytes.subarray(0, cut[0]), bytes.subarray(units.at(-1)![0])));
  };
}

interface Run {
  readonly start: number;
  readonly length: number;
  /** Bytes of what is repeated. */
  readonly atom: number;
}

/** The longest run of one atom, repeated three times at least; of equally long ones that of the shortest atom. Linear in the bytes. */
export function longestRun(bytes: Uint8Array): Run {
  let best: Run = { start: 0, length: 0, atom: 1 };
  for (let atom = 1; atom <= LONGEST_ATOM; atom++) {
    let start = 0;
    for (let at = atom; at <= bytes.length; at++) {
      if (at < bytes.length && bytes[at] === bytes[at - atom]) continue;
      const length = at - start;
      if (length > best.length && length >= 3 * atom) best = { start, length: length - (length % atom), atom };
      start = at - atom + 1;
    }
  }
  return best;
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  const joined = new Uint8Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}
