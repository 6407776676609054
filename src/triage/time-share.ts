/** A part of the time of a run, for work that could eat all of it. */
export interface TimeShare {
  /** Whether the share is not used up, by the work that is under way either. */
  readonly left: boolean;
  /** Does a piece of the work; its time counts. */
  spend<T>(work: () => Promise<T>): Promise<T>;
}

/** @param share of the time since now, from 0 to 1 @param headStart ms that are granted at once */
export function createTimeShare(now: () => number, share: number, headStart: number): TimeShare {
  const startedAt = now();
  let spentMs = 0;
  let since: number | null = null;
  return {
    get left() {
      const underWay = since === null ? 0 : now() - since;
      return spentMs + underWay <= share * (now() - startedAt) + headStart;
    },
    async spend(work) {
      const began = now();
      since = began;
      try {
        return await work();
      } finally {
        spentMs += now() - began;
        since = null;
      }
    },
  };
}
