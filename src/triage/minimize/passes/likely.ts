import type { Pass } from '../candidate.ts';

/** Specs that the caller holds likely, as they are: the corpus has a short one for most bugs, written by a person. */
export const likely: Pass = function* (state) {
  for (const messages of state.likely) yield { messages };
};
