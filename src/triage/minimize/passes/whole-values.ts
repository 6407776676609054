import { literal } from '../../../language/ast.ts';
import type { Attempt, Pass, State } from '../candidate.ts';
import { bytesAt, type Slot, slotsOf, valueAt, withValue } from '../slots.ts';
import { LONGEST, SHORTEST } from './lengths.ts';

/** In the place of a whole value nothing, a letter, a digit, or one letter as often as it is long; of a header's name a letter. */
export const wholeValues: Pass = function* (state) {
  for (const slot of slotsOf(state.current)) yield* replaceWhole(state, slot);
};

function* replaceWhole(state: State, slot: Slot): Attempt<void> {
  for (const text of slot.field === 'key' ? ['x'] : slot.field === 'value' ? ['', 'x', '1'] : []) {
    const value = valueAt(state.current, slot);
    if (value === null || bytesAt(state.current, slot)?.length === 0) return;
    if (yield { messages: withValue(state.current, slot, literal(text), state.wire) }) return;
  }
  const length = bytesAt(state.current, slot)?.length ?? 0;
  if (length < SHORTEST || length > LONGEST) return;
  yield { messages: withValue(state.current, slot, literal('x'.repeat(length)), state.wire) };
}
