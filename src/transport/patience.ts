/** How long an exchange waits, and for how much. Milliseconds; deadlines fire up to 50 ms late, never early. */
export interface Patience {
  /** For connecting, all attempts together, TLS handshake included. */
  readonly connectMs: number;
  /** Without a byte from the server (and without one taken by it), pauses of the spec not counted. */
  readonly silenceMs: number;
  /** For the whole exchange from the connect on; pauses of the spec come on top. */
  readonly totalMs: number;
  /** After a silence, once our side is closed: to see whether the server only waited for more. 0: do not half-close. */
  readonly halfCloseMs: number;
  /** Bytes read from one connection at most; the exchange ends there as `complete`, its response not. */
  readonly maxBytes: number;
  /** Ends the exchange: `play` rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** What calibration learned about valid requests: their latency in milliseconds. */
export interface Calibration {
  readonly p50: number;
  readonly p99: number;
}

const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Patience that fits the server. Most of a run's time goes into malformed requests that the server rightly never answers (it waits
 * for the rest), so a fast server gets a short silence; a slow one gets 20 times its own p99, so that slowness is no verdict.
 * A silence is only a suspicion: whoever calls it a hang plays the case again, alone and with more patience.
 *
 * silence = 20 x p99 within 250 ms .. 2 s; half-close = 10 x p50 within 100 ms .. 500 ms, the time to notice an EOF and answer.
 */
export function patienceFrom(calibration: Calibration): Patience {
  const silenceMs = clamp(20 * calibration.p99, 250, 2_000);
  return {
    connectMs: 2_000,
    silenceMs,
    totalMs: 5 * silenceMs,
    halfCloseMs: clamp(10 * calibration.p50, 100, 500),
    maxBytes: MAX_BYTES,
  };
}

/** A NaN (nothing was measured) gives the most patient value. */
function clamp(value: number, least: number, most: number): number {
  return Number.isNaN(value) ? most : Math.min(most, Math.max(least, value));
}
