import type { Attempt, Candidate, Pass, State } from '../candidate.ts';
import { findInteger } from '../find-integer.ts';
import { bytesAt, type Slot, slotsOf, withoutBytes } from '../slots.ts';
import { GRAINS, type Grain, longWords, type Unit } from '../units.ts';

/** More places than this in one value would use up the executions of any finding, and each costs work of its length. */
const MOST_POSITIONS = 2000;

/** Deletes lines, parts, words and bytes of values. */
export const shortenValues: Pass = function* (state) {
  for (const slot of slotsOf(state.current)) {
    for (const grain of GRAINS) yield* deleteUnits(state, slot, grain);
  }
};

/** From the end, where what depends on earlier parts stands. */
function* deleteUnits(state: State, slot: Slot, grain: Grain): Attempt<void> {
  const now = () => {
    const text = Buffer.from(bytesAt(state.current, slot) ?? []).toString('latin1');
    return { units: grain(text), words: new Map(longWords(text).map((word) => [word[1], word])) };
  };
  let { units, words } = now();
  let version = state.current;
  /** How far from the end stands the word that is gone through letter by letter. */
  let spelled = -1;
  for (let after = 0, tried = 0; after < units.length && tried < MOST_POSITIONS; after++) {
    const at = units.length - 1 - after;
    const bytes = bytesAt(state.current, slot)!;
    const [start, end] = units[at]!;
    const word = end - start === 1 && after !== spelled ? words.get(end) : undefined;
    if (word !== undefined) {
      tried++;
      if (!(yield* shortenWord(state, slot, word))) {
        while (after + 1 < units.length && units[units.length - 2 - after]![0] >= word[0]) after++;
        continue;
      }
      spelled = after;
      after--;
    } else {
      // One of a run of equal units stands for all: taking out another gives the same bytes.
      if (after > 0 && same(bytes, units[at + 1]!, units[at]!)) continue;
      tried++;
      yield* findInteger(at + 1, function* (n) {
        return yield without(state, slot, bytes, [units[at - n + 1]![0], end]);
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

function without(state: State, slot: Slot, bytes: Uint8Array, unit: Unit): Candidate {
  return { messages: withoutBytes(state.current, slot, bytes, unit, state.wire) };
}

function same(bytes: Uint8Array, [a, end]: Unit, [b, otherEnd]: Unit): boolean {
  if (end - a !== otherEnd - b) return false;
  for (let at = 0; at < end - a; at++) if (bytes[a + at] !== bytes[b + at]) return false;
  return true;
}
