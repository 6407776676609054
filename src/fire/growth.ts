/** How long one size takes, alone on the server. Minima, in ms: what else runs on the machine only adds. */
export interface GrowthPoint {
  readonly bytes: number;
  readonly ms: number;
  /** A valid request, asked for right before each try of this size. */
  readonly validMs: number;
}

/** The doubling experiment: one request in several sizes, in ascending order. */
export interface Growth {
  readonly points: readonly GrowthPoint[];
  /** What a valid request took that came while the largest size was handled; null when that was not looked at. */
  readonly heldMs: number | null;
}
