import { type Generated, type Integer, literal, UNITS } from '../../../language/ast.ts';
import { createRandom } from '../../../language/random.ts';
import type { Attempt, Pass, State } from '../candidate.ts';
import { findInteger } from '../find-integer.ts';
import { bytesAt, type Slot, slotsOf, valueAt, withValue } from '../slots.ts';

/** Shorter values are as short written out. */
export const SHORTEST = 12;
/** A literal longer than this is not printed as one just to ask whether its bytes matter. */
export const LONGEST = 65_536;
const FILLS = 3;
const DIGITS = new Uint8Array(Buffer.from('0123456789'));

/**
 * Values whose length alone matters, one letter repeated: to the smallest length, and, when three random fills show the bug as
 * well, to the form that says so: `@100,digits`.
 */
export const lengths: Pass = function* (state) {
  for (const slot of slotsOf(state.current)) {
    const value = valueAt(state.current, slot);
    if (value?.kind === 'generated') yield* shrinkGenerated(state, slot, value);
    else if (value?.kind === 'literal') yield* shrinkUniform(state, slot);
  }
};

function* shrinkUniform(state: State, slot: Slot): Attempt<void> {
  const bytes = bytesAt(state.current, slot);
  if (bytes === null || bytes.length < SHORTEST || bytes.length > LONGEST) return;
  const fill = bytes[0]!;
  if (bytes.some((byte) => byte !== fill)) return;
  const size = (n: number) => withValue(state.current, slot, literal(new Uint8Array(n).fill(fill)), state.wire);
  yield* smallest(bytes.length, function* (n) {
    return yield { messages: size(n) };
  });
  yield* nameLength(state, slot);
}

function* nameLength(state: State, slot: Slot): Attempt<void> {
  const length = bytesAt(state.current, slot)?.length ?? 0;
  // The grammar has no random header names that a person would want, and a path must start with `/`.
  if (slot.field !== 'value' || length < SHORTEST) return;
  for (let seed = 1; seed <= FILLS; seed++) {
    const fill = new Uint8Array(length);
    createRandom(seed).fill(fill, DIGITS);
    if (!(yield { messages: withValue(state.current, slot, literal(fill), state.wire), probe: true })) return;
  }
  yield { messages: withValue(state.current, slot, generated(length, 'b', 'digits'), state.wire) };
}

/** The size in the unit it has, then in smaller ones as long as that prints no longer. */
function* shrinkGenerated(state: State, slot: Slot, { datatype }: Generated): Attempt<void> {
  for (let index = UNITS.length - 1; index >= 0; index--) {
    const value = valueAt(state.current, slot);
    if (value?.kind !== 'generated') return;
    const now = UNITS.indexOf(value.unit);
    if (index > now) continue;
    const unit = UNITS[index]!;
    const most = Number(value.size) * 1024 ** (now - index);
    // No more digits than now, `k` and its like counting as one.
    const fits = 10 ** (String(value.size).length + (now > 0 ? 1 : 0) - (index > 0 ? 1 : 0)) - 1;
    yield* smallest(Math.min(most, fits), function* (size) {
      return yield { messages: withValue(state.current, slot, generated(size, unit, datatype), state.wire) };
    });
  }
}

/** Goes down from `size` as far as it works. */
function* smallest(size: number, works: (size: number) => Attempt<boolean>): Attempt<void> {
  if (size < 1) return;
  // From below: half, a quarter ... is where a bug with a threshold is soon bracketed.
  let good = size;
  let bad = 0;
  while (good - bad > 1) {
    const middle = bad + Math.floor((good - bad) / 2);
    if (yield* works(middle)) good = middle;
    else bad = middle;
  }
  if (good < size) yield* findInteger(good - 1, (n) => works(good - n));
}

function generated(size: Integer, unit: Generated['unit'], datatype: Generated['datatype']): Generated {
  return { kind: 'generated', size, unit, datatype };
}
