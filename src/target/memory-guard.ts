/** A server that grew over its limit, which is why it was killed. */
export interface Leak {
  /** Resident memory when the server was ready, bytes. */
  readonly baselineBytes: number;
  /** Resident memory when it was killed, bytes. */
  readonly rssBytes: number;
  readonly limitBytes: number;
  /** From the last sample below half of the growth to the kill, ms: how fast it went. */
  readonly growthMs: number;
  readonly at: number;
}

/**
 * Watches the memory of a server: without it, one request can take the whole machine, and the run with it.
 * The limit is what the server may grow over its baseline, so that a large server is no leak.
 */
export class MemoryGuard {
  readonly #limitBytes: number;
  #baselineBytes: number | null = null;
  #calmAt = 0;

  /** @param limitBytes Growth that is allowed; 0 for any. */
  constructor(limitBytes: number) {
    this.#limitBytes = limitBytes;
  }

  /** Takes the memory the server has when it is ready for its normal one. */
  settle(rssBytes: number, at: number): void {
    this.#baselineBytes = rssBytes;
    this.#calmAt = at;
  }

  /** The evidence once a sample is over the limit, else null. While the server boots the limit counts from nothing. */
  observe(rssBytes: number, at: number): Leak | null {
    const baselineBytes = this.#baselineBytes ?? 0;
    const growth = rssBytes - baselineBytes;
    if (growth < this.#limitBytes / 2) this.#calmAt = at;
    if (this.#limitBytes === 0 || growth <= this.#limitBytes) return null;
    return { baselineBytes, rssBytes, limitBytes: this.#limitBytes, growthMs: at - this.#calmAt, at };
  }
}
