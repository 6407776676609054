import { literal } from '../../../language/ast.ts';
import type { Attempt, Candidate, Pass, State } from '../candidate.ts';
import { findInteger } from '../find-integer.ts';
import { bytesAt, type Slot, slotsOf, withValue } from '../slots.ts';
import { GRAINS, type Grain, longWords, type Unit } from '../units.ts';

/** More places than this in one value would use up the executions of any finding, and each costs work of its length. */
const MOST_POSITIONS = 2000;

/** Deletes lines, parts, words and bytes of values. */
export const shortenValues: Pass = function* (state) {
  for (const slot of slotsOf(state.current)) {
    for (const grain of GRAINS) yield* deleteUnits(state, slot, grain);
  }
};

function* deleteUnits(state: State, slot: Slot, grain: Grain): Attempt<void> {
  const now = () => {
    const text = Buffer.from(bytesAt(state.current, slot) ?? []).toString('latin1');
    return { units: grain(text), words: longWords(text) };
  };
  let { units, words } = now();
  let version = state.current;
  /** Where the word starts that is gone through letter by letter. */
  let spelled = -1;
  for (let at = 0; at < Math.min(units.length, MOST_POSITIONS); at++) {
    const bytes = bytesAt(state.current, slot)!;
    const [start, end] = units[at]!;
    const word = end - start === 1 && start !== spelled ? words.find(([first]) => first === start) : undefined;
    if (word !== undefined) {
      if (!(yield* shortenWord(state, slot, word))) {
        while (at + 1 < units.length && units[at + 1]![0] < word[1]) at++;
        continue;
      }
      spelled = start;
      at--;
    } else {
      // One of a run of equal units stands for all: taking out another gives the same bytes.
      if (at > 0 && same(bytes, units[at - 1]!, units[at]!)) continue;
      yield* findInteger(units.length - at, function* (n) {
        return yield without(state, slot, bytes, [start, units[at + n - 1]![1]]);
      });
    }
    if (state.current === version) continue;
    ({ units, words } = now());
    version = state.current;
  }
}

/**
 * A word that a server needs whole is most of what is left of a spec. Where its first, its middle and its last letter are all
 * needed, no other is tried.
 */
function* shortenWord(state: State, slot: Slot, [start, end]: Unit): Attempt<boolean> {
  const bytes = bytesAt(state.current, slot)!;
  for (const at of [end - 1, start, Math.floor((start + end) / 2)]) {
    if (yield without(state, slot, bytes, [at, at + 1])) return true;
  }
  return false;
}

function without(state: State, slot: Slot, bytes: Uint8Array, [start, end]: Unit): Candidate {
  const shorter = Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  return { messages: withValue(state.current, slot, literal(new Uint8Array(shorter)), state.wire) };
}

function same(bytes: Uint8Array, a: Unit, b: Unit): boolean {
  return Buffer.compare(bytes.subarray(a[0], a[1]), bytes.subarray(b[0], b[1])) === 0;
}
