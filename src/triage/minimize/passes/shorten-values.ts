import { literal } from '../../../language/ast.ts';
import type { Attempt, Pass, State } from '../candidate.ts';
import { findInteger } from '../find-integer.ts';
import { isKnownName } from '../known-names.ts';
import { bytesAt, type Slot, slotsOf, withValue } from '../slots.ts';
import { GRAINS, type Grain, type Unit } from '../units.ts';

/** More places than this in one value would use up the executions of any finding, and each costs work of its length. */
const MOST_POSITIONS = 2000;

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
  let units = unitsNow();
  let version = state.current;
  for (let at = 0; at < Math.min(units.length, MOST_POSITIONS); at++) {
    const bytes = bytesAt(state.current, slot)!;
    // One of a run of equal units stands for all: taking out another gives the same bytes.
    if (at > 0 && same(bytes, units[at - 1]!, units[at]!)) continue;
    yield* findInteger(units.length - at, function* (n) {
      const shorter = Buffer.concat([bytes.subarray(0, units[at]![0]), bytes.subarray(units[at + n - 1]![1])]);
      return yield { messages: withValue(state.current, slot, literal(new Uint8Array(shorter)), state.wire) };
    });
    if (state.current === version) continue;
    units = unitsNow();
    version = state.current;
  }
}

function same(bytes: Uint8Array, a: Unit, b: Unit): boolean {
  return Buffer.compare(bytes.subarray(a[0], a[1]), bytes.subarray(b[0], b[1])) === 0;
}
