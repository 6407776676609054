/**
 * How the clients of a case, and of what is played before it, do what its specs call a disconnect. Absent: by a FIN, as pathoc. The
 * language has no word for a reset, so it stands beside the spec.
 */
export interface Leaving {
  readonly leaves?: 'reset';
}

/** How someone leaves, to be spread into what leaves alike. @param one in a report null is a FIN */
export function leavingOf(one: { readonly leaves?: 'reset' | null | undefined }): Leaving {
  return one.leaves == null ? {} : { leaves: one.leaves };
}

/** Names a spec and how its client leaves: two that differ in no more than that are two. */
export function specKey({ spec, leaves }: Leaving & { readonly spec: string }): string {
  return leaves === undefined ? spec : `${spec}\n${leaves}`;
}
