import type { Feature, Message, Value } from '../../language/ast.ts';
import { printAll } from '../../language/print.ts';
import { usualSpelling } from './known-names.ts';
import type { Messages } from './messages.ts';

/**
 * How good a spec is, smaller first: how many things it is made of, how long it is printed, how plain its bytes are, how
 * small its numbers are (shortlex, as Hypothesis and shrinkray use it, on the printed spec).
 */
export type Measure = readonly [things: number, length: number, bytes: number, numbers: number];

/** A random value costs as many characters more: `b"x"` says more than `b@1`. */
const GENERATED = 8;

/** @throws UsageError for a file name that no spec can write. */
export function measure(messages: Messages): Measure {
  const total = { things: 0, length: printAll(messages).length, bytes: 0, numbers: 0 };
  for (const message of messages) {
    total.things += 1 + message.features.length;
    if (message.kind === 'request') total.things += (message.websocket ? 1 : 0) + (isMethod(message.method) ? 0 : 1);
    for (const value of valuesOf(message)) {
      if (value.kind === 'literal') {
        total.things += 2 * count(value.bytes, 0x0a);
        total.bytes += bytesCost(value.bytes);
      } else if (value.kind === 'generated') {
        total.length += GENERATED;
        total.numbers += log(value.size);
      }
    }
    for (const feature of message.features) {
      total.bytes += isOddlySpelled(feature) ? 1 : 0;
      total.numbers += numberOf(feature);
    }
  }
  return [total.things, total.length, total.bytes, total.numbers];
}

/** Anything else in the method's place is a trick of its own. */
function isMethod(method: Value | null): boolean {
  return (
    method === null || (method.kind === 'literal' && /^[A-Z]{3,16}$/.test(Buffer.from(method.bytes).toString('latin1')))
  );
}

/** Whether it is a known header in another case than people write it in. */
function isOddlySpelled(feature: Feature): boolean {
  if (feature.kind !== 'header' || feature.key.kind !== 'literal') return false;
  const usual = usualSpelling(feature.key.bytes);
  return usual !== null && usual !== Buffer.from(feature.key.bytes).toString('latin1');
}

export function isSmaller(a: Measure, b: Measure): boolean {
  for (let index = 0; index < a.length; index++) {
    if (a[index] !== b[index]) return a[index]! < b[index]!;
  }
  return false;
}

function* valuesOf(message: Message): Generator<Value> {
  if (message.kind === 'request') {
    if (message.method) yield message.method;
    yield message.path;
  }
  for (const feature of message.features) {
    if ('key' in feature) yield feature.key;
    if ('value' in feature && feature.value !== null && feature.value.kind !== 'shortcut') yield feature.value;
  }
}

function numberOf(feature: Feature): number {
  if (feature.kind === 'times') return log(feature.count);
  if (!('offset' in feature)) return 0;
  const offset = typeof feature.offset === 'string' ? 0 : Number(feature.offset);
  const seconds = feature.kind === 'pause' ? (feature.seconds === 'f' ? 1e6 : Number(feature.seconds)) : 0;
  return offset + seconds;
}

/** Sizes can be beyond any number; only their order counts. */
function log(size: number | bigint): number {
  return Math.log2(Number(size) + 1);
}

function bytesCost(bytes: Uint8Array): number {
  let cost = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    cost += BYTE_COST[byte]! + (at > 0 && byte !== bytes[at - 1] ? 1 : 0);
  }
  return cost;
}

/** Digits and `x` before letters before punctuation before what must be escaped. */
const BYTE_COST = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (/[0-9x]/.test(character)) return 1;
  if (/[A-Za-z/]/.test(character)) return 2;
  return byte >= 0x20 && byte < 0x7f ? 3 : 5;
});

function count(bytes: Uint8Array, wanted: number): number {
  let found = 0;
  for (const byte of bytes) if (byte === wanted) found++;
  return found;
}
