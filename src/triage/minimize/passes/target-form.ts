import type { Pass } from '../candidate.ts';
import { bytesAt, slotsOf, withoutBytes } from '../slots.ts';

/** Longer targets would cost more than they are worth. */
const LONGEST = 16;

/**
 * Deletes two neighbours of a request target at once. What a target means hangs on its first characters: without `p` or
 * without `:`, `p://[` is a path; without both, `//[` still has an authority (RFC 9112 section 3.2).
 */
export const targetForm: Pass = function* (state) {
  for (const slot of slotsOf(state.current)) {
    if (slot.field !== 'path' || (bytesAt(state.current, slot)?.length ?? LONGEST) >= LONGEST) continue;
    for (let at = 0; at + 2 < bytesAt(state.current, slot)!.length; at++) {
      const bytes = bytesAt(state.current, slot)!;
      yield { messages: withoutBytes(state.current, slot, bytes, [at, at + 2], state.wire) };
    }
  }
};
