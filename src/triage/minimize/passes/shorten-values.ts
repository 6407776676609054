import { literal } from '../../../language/ast.ts';
import type { Attempt, Pass, State } from '../candidate.ts';
import { findInteger } from '../find-integer.ts';
import { isKnownName } from '../known-names.ts';
import { bytesAt, type Slot, slotsOf, withValue } from '../slots.ts';
import { GRAINS, type Grain } from '../units.ts';

/** Deletes lines, parts and bytes of values. Names of known headers are left whole: they are tried letter by letter last. */
export const shortenValues: Pass = (state) => shorten(state, (bytes) => !isKnownName(bytes));

/** The same for the names of known headers. */
export const shortenNames: Pass = (state) => shorten(state, isKnownName);

function* shorten(state: State, wanted: (bytes: Uint8Array) => boolean): Attempt<void> {
  for (const slot of slotsOf(state.current)) {
    const bytes = bytesAt(state.current, slot);
    if (bytes === null || bytes.length === 0) continue;
    if (slot.field === 'key' || slot.field === 'method') {
      if (!wanted(bytes)) continue;
    } else if (wanted === isKnownName) continue;
    for (const grain of GRAINS) yield* deleteUnits(state, slot, grain);
  }
}

function* deleteUnits(state: State, slot: Slot, grain: Grain): Attempt<void> {
  const unitsNow = () => {
    const bytes = bytesAt(state.current, slot);
    return bytes === null ? [] : grain(Buffer.from(bytes).toString('latin1'));
  };
  for (let at = 0; ; at++) {
    const units = unitsNow();
    if (at >= units.length) return;
    const bytes = bytesAt(state.current, slot)!;
    yield* findInteger(units.length - at, function* (n) {
      const shorter = Buffer.concat([bytes.subarray(0, units[at]![0]), bytes.subarray(units[at + n - 1]![1])]);
      return yield { messages: withValue(state.current, slot, literal(new Uint8Array(shorter)), state.wire) };
    });
  }
}
