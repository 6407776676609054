/** How long one size takes, alone on the server. Minima, in ms: what else runs on the machine only adds. */
export interface GrowthPoint {
  readonly bytes: number;
  readonly ms: number;
  /** A valid request, asked for right before each try of this size. */
  readonly validMs: number;
}

/** A valid request that had to wait. */
export interface Held {
  /** What it took, ms. */
  readonly ms: number;
  /** CPU time that the server's processes used meanwhile, ms; null when that is not known. */
  readonly cpuMs: number | null;
}

/** The doubling experiment: one request in several sizes, in ascending order. */
export interface Growth {
  readonly points: readonly GrowthPoint[];
  /** How a valid request fared that came while the largest size was handled; null when that was not looked at. */
  readonly held: Held | null;
  /** Whether a header field that nobody reads takes as long with this value; false too where the value is no header's. */
  readonly inAnyHeader: boolean;
}
