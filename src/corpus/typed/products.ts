import { groupBy } from '../group-by.ts';
import { roundRobin } from '../round-robin.ts';
import { bodyMutations, seldomBodyMutations } from './shapes/bodies.ts';
import { chunkedMutations } from './shapes/chunked.ts';
import { conversationMutations } from './shapes/conversations.ts';
import { countMutations } from './shapes/counts.ts';
import { earlyCloseMutations } from './shapes/early-close.ts';
import { growthMutations, otherGrowthMutations } from './shapes/growth.ts';
import { headerMutations } from './shapes/headers.ts';
import { multipartMutations } from './shapes/multipart.ts';
import { pathMutations, requestLineMutations } from './shapes/request-lines.ts';
import { http2Mutations } from './shapes/upgrades.ts';
import { frameMutations, handshakeMutations } from './shapes/websocket.ts';
import { websocketConversationMutations } from './shapes/websocket-conversations.ts';
import type { TypedMutation } from './typed-mutation.ts';

/** The typed mutations that need no route to be written: groups that are fired side by side. */
export interface TypedGroups {
  /** Each group in the order of expected yield. */
  readonly early: readonly (readonly TypedMutation[])[];
  /** Clients that leave, large requests, and those that may keep the server busy: after everything else, in this order. */
  readonly late: readonly (readonly TypedMutation[])[];
  /** Long values of what is seldom read, or of sizes that few servers need: after those of the app's own texts. */
  readonly last: readonly (readonly TypedMutation[])[];
}

let groups: TypedGroups | null = null;

/** All products of types, fields and shapes. Made at the first call. */
export function typedGroups(): TypedGroups {
  if (groups !== null) return groups;
  const [counts, largeCounts] = countMutations();
  const [leaveOnce, leaveOften] = earlyCloseMutations();
  const [largest = [], ...smaller] = growthMutations();
  groups = {
    early: [
      chunkedMutations(),
      pathMutations(),
      ...headerMutations(),
      requestLineMutations(),
      bodyMutations(),
      seldomBodyMutations(),
      multipartMutations(),
      handshakeMutations(),
      frameMutations(),
      http2Mutations(),
      [...conversationMutations(), ...websocketConversationMutations()],
      counts,
      leaveOnce,
    ].map(slotBySlot),
    late: [leaveOften, largeCounts, slotBySlot(largest)],
    last: [otherGrowthMutations(), ...smaller.map(slotBySlot)],
  };
  return groups;
}

/** The first value of each slot, then the second of each: those that broke most stand first in their type. */
function slotBySlot(mutations: readonly TypedMutation[]): TypedMutation[] {
  const slots = groupBy(mutations, ({ id }) => id.slice(0, id.lastIndexOf('/')));
  return [...roundRobin<TypedMutation>(slots.values())];
}

/** All of them, in one list. */
export function typedMutations(): TypedMutation[] {
  const { early, late, last } = typedGroups();
  return [...early, ...late, ...last].flat();
}
