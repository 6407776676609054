import { literal } from '../../../language/ast.ts';
import type { Attempt, Pass, State } from '../candidate.ts';
import { bytesAt, type Slot, slotsOf, valueAt, withValue } from '../slots.ts';

/** Nothing, a letter, a digit in the place of a whole value; of a header's name a letter. */
export const wholeValues: Pass = function* (state) {
  for (const slot of slotsOf(state.current)) yield* replaceWhole(state, slot);
};

function* replaceWhole(state: State, slot: Slot): Attempt<void> {
  for (const text of slot.field === 'key' ? ['x'] : slot.field === 'value' ? ['', 'x', '1'] : []) {
    const value = valueAt(state.current, slot);
    if (value === null || bytesAt(state.current, slot)?.length === 0) return;
    if (yield { messages: withValue(state.current, slot, literal(text), state.wire) }) return;
  }
}
