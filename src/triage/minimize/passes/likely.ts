import type { Pass } from '../candidate.ts';

/** Specs that the caller holds likely, as they are. */
export const likely: Pass = function* (state) {
  for (const messages of state.likely) yield { messages };
};
