import { literal } from '../../../language/ast.ts';
import type { Attempt, Pass, State } from '../candidate.ts';
import { bytesAt, type Slot, slotsOf, withValue } from '../slots.ts';

const X = 'x'.charCodeAt(0);

/**
 * Bytes that must be escaped or that force quotes become `x`: all of a value at once, then one by one; those that cannot
 * become the shortest escape, `\0`, or in a path `%XX`, which needs no quotes. A header or body of one byte becomes `x` as well, a `%XX`
 * one letter. Long runs of digits become nines.
 */
export const plainBytes: Pass = function* (state) {
  for (const slot of slotsOf(state.current)) {
    yield* plain(state, slot);
    yield* replaceMatches(state, slot, /%[0-9A-Fa-f]{2}/g, () => 'x');
    yield* replaceMatches(state, slot, /\d{5,}/g, (digits) => '9'.repeat(digits.length));
  }
};

function* plain(state: State, slot: Slot): Attempt<void> {
  const start = bytesAt(state.current, slot);
  if (start === null) return;
  const odd = [...start.keys()].filter((at) => isOdd(start[at]!, slot));
  const put = (positions: readonly number[], byte: number) => {
    const bytes = bytesAt(state.current, slot)!.slice();
    for (const at of positions) bytes[at] = byte;
    return { messages: withValue(state.current, slot, literal(bytes), state.wire) };
  };
  if (slot.field === 'value' && start.length === 1 && (yield put([0], X))) return;
  if (odd.length > 1 && (yield put(odd, X))) return;
  for (const at of odd) {
    if (!(yield put([at], X)) && bytesAt(state.current, slot)?.length === start.length) yield put([at], 0);
  }
  if (slot.field === 'path') yield* percentEncoded(state, slot);
}

/** A path in the form that any client would send. */
function* percentEncoded(state: State, slot: Slot): Attempt<void> {
  const bytes = bytesAt(state.current, slot);
  if (bytes === null || !bytes.some((byte) => isOdd(byte, slot))) return;
  const encoded = [...bytes].map((byte) =>
    isOdd(byte, slot) ? `%${byte.toString(16).padStart(2, '0')}` : String.fromCharCode(byte),
  );
  yield { messages: withValue(state.current, slot, literal(encoded.join('')), state.wire) };
}

function isOdd(byte: number, slot: Slot): boolean {
  if (byte < 0x20 || byte > 0x7e || byte === 0x5c || byte === 0x22) return true;
  return slot.field === 'path' && /[ ,:@'<]/.test(String.fromCharCode(byte));
}

function* replaceMatches(state: State, slot: Slot, pattern: RegExp, by: (match: string) => string): Attempt<void> {
  const start = bytesAt(state.current, slot);
  if (start === null) return;
  // From the end, so that earlier positions stay true.
  const text = Buffer.from(start).toString('latin1');
  for (const { 0: match, index } of [...text.matchAll(pattern)].reverse()) {
    const now = Buffer.from(bytesAt(state.current, slot) ?? []).toString('latin1');
    const changed = now.slice(0, index) + by(match) + now.slice(index + match.length);
    yield { messages: withValue(state.current, slot, literal(changed), state.wire) };
  }
}
