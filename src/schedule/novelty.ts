/** What a client sees of one exchange, as far as it tells the server's ways through its code apart. */
export interface Sighting {
  /** The coarse part: the first status, and how the connection ended. */
  readonly kind: number;
  /**
   * The rest, each for itself: each answer with its fields, its reason and its words, how many there were. Taken together they
   * would be new in every combination.
   */
  readonly details: readonly number[];
  /** Whether requests like it are worth firing: it was answered, and nothing is wrong with the answer. */
  readonly fertile: boolean;
  /** Words of the answer that a request may be made of; asked for only where the sighting is new. */
  words(): readonly string[];
}

/** Tells what was never seen before, and how common what was seen is. */
export interface Novelty {
  /** Counts a sighting. @returns whether it is the first of its like */
  note(sighting: Sighting): boolean;
  /** How common sightings like it are: the smaller, the rarer. */
  commonness(sighting: Pick<Sighting, 'kind' | 'details'>): number;
}

/** Kinds that are told apart, and details of one kind. */
const KINDS = 256;
const DETAILS = 64;
/**
 * An answer that repeats what it was asked is another one each time, and no news. What tells the server's ways apart comes
 * again: where of so many details this share never did, they say nothing.
 */
const ECHO = { from: 8, share: 0.5 } as const;
/** A rare kind is worth more than a rare detail of a common one. */
const KIND_WEIGHT = 1_000;

/** Sightings of one kind. */
interface Kind {
  times: number;
  readonly details: Map<number, number>;
  /** Details that were seen once. */
  once: number;
}

/** Bounded, whatever the server answers. */
export function createNovelty(): Novelty {
  const kinds = new Map<number, Kind>();
  return {
    note({ kind, details }) {
      let known = kinds.get(kind);
      if (known === undefined) {
        if (kinds.size >= KINDS) return false;
        known = { times: 0, details: new Map(), once: 0 };
        kinds.set(kind, known);
      }
      known.times++;
      let isNew = false;
      for (const detail of details) {
        const times = known.details.get(detail) ?? 0;
        if (times === 0 && known.details.size >= DETAILS) continue;
        known.details.set(detail, times + 1);
        if (times === 1) known.once--;
        if (times > 0) continue;
        known.once++;
        isNew = true;
      }
      return isNew && !isEcho(known);
    },
    commonness({ kind, details }) {
      const known = kinds.get(kind);
      const rarest = Math.min(...details.map((detail) => known?.details.get(detail) ?? 0));
      return (known?.times ?? 0) * KIND_WEIGHT + rarest;
    },
  };
}

function isEcho({ details, once }: Kind): boolean {
  return details.size > ECHO.from && once > ECHO.share * details.size;
}
