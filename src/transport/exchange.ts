/** How a connection ended, and so who ended it first. These words stand in the JSON report as `response.ended`. */
export type Ended =
  /** Every expected response arrived whole; we closed. */
  | 'complete'
  /** The server closed with a FIN before (or, without framing, as the end of) the response. */
  | 'fin'
  /** The server reset the connection. */
  | 'rst'
  /** The server stayed silent until our patience ended; we closed. */
  | 'timeout'
  /** The spec's own `d` closed the connection. */
  | 'disconnect'
  /** Nobody listens. */
  | 'refused'
  /** The connect failed in another way, or took too long, also when tried again. */
  | 'unreachable';

/** One response as the tolerant reader saw it. Header bytes are kept as latin1: nothing is decoded or trusted. */
export interface Response {
  /** `http1`: a status line; `http09`: a body without one; `garbage`: neither. */
  readonly kind: 'http1' | 'http09' | 'garbage';
  readonly status: number | null;
  readonly reason: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The first bytes of the body (bounded); `bodyLength` counts them all. */
  readonly body: Uint8Array;
  readonly bodyLength: number;
  /** Whether the response's own framing says that it is whole. */
  readonly complete: boolean;
}

/** One case played on one connection. Times are milliseconds of the monotonic clock (`performance.now()`). */
export interface Exchange {
  readonly startedAt: number;
  readonly endedAt: number;
  /** When the last byte was handed to the kernel; null if we never got that far. */
  readonly sentAt: number | null;
  readonly firstByteAt: number | null;
  readonly lastByteAt: number | null;
  readonly bytesSent: number;
  /** Whether every byte of the payload left before the connection ended. */
  readonly sentAll: boolean;
  /** Final responses (1xx are counted in `interim`), at most a bounded number; `surplus` counts those beyond it. */
  readonly responses: readonly Response[];
  readonly interim: number;
  readonly surplus: number;
  readonly bytesReceived: number;
  /** The first bytes received, raw and bounded. */
  readonly received: Uint8Array;
  readonly ended: Ended;
  /** After a `timeout`: did the server end the connection once we half-closed it? True = it was only waiting for more. */
  readonly endedOnHalfClose: boolean | null;
  /** When we half-closed after silence (or disconnected): log lines after it may only say that the client left. */
  readonly leftAt: number | null;
  readonly error: string | null;
  readonly localAddress: string | null;
  readonly localPort: number | null;
}
