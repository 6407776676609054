import type { Failure } from './failure.ts';
import { scalableBytes, scaleLongest } from './long-value.ts';
import type { Messages } from './minimize/messages.ts';
import type { Wire } from './minimize/wire.ts';

/** The sizes that are asked for, as parts of what was fired. */
const RUNGS = [1 / 16, 1 / 4] as const;
/** A smaller size must take so long over a valid request (ms): twice what anybody would notice. */
const CLEARLY_MS = 100;

/** Which sizes a slow request is minimized to. */
export interface SizeLadder {
  readonly candidates: readonly Messages[];
  /** Whether the messages have one of the sizes. */
  has(messages: Messages): boolean;
  /** Whether what was seen with these messages is slow beyond doubt, or as large as it was fired. */
  holds(messages: Messages, failure: Failure): boolean;
}

/**
 * The smallest size that is still too slow is a matter of chance: another one with each run, and one that may not show it again.
 * So there are few sizes, far apart, and what is smaller than what was fired must be slow with room to spare.
 */
export function createSizeLadder(start: Messages, wire: Wire): SizeLadder {
  const largest = scalableBytes(start);
  const candidates = (scaleLongest(start, RUNGS, wire) ?? []).map(({ messages }) => messages);
  const sizes = new Set([largest, ...candidates.map(scalableBytes)]);
  return {
    candidates,
    has: (messages) => sizes.has(scalableBytes(messages)),
    holds(messages, { observation }) {
      if (scalableBytes(messages) === largest) return true;
      const last = observation.growth?.points.at(-1);
      return last !== undefined && last.ms - last.validMs >= CLEARLY_MS;
    },
  };
}
