import type { Socket } from 'node:net';
import type { LatePayload } from './cue.ts';
import type { Ended, Response } from './exchange.ts';

/** What a human wants to see while it happens; `index` is the payload's. */
export interface Watcher {
  connected?(socket: Socket): void;
  wrote?(index: number, bytes: Uint8Array): void;
  read?(index: number, bytes: Uint8Array): void;
  /** The responses that a payload got, when the next one is due (`ended` null) or the connection has ended. */
  answered?(index: number, responses: readonly Response[], ended: Ended | null): void;
}

export interface PlayOptions {
  /** Watches for more responses for so long after the last expected one (milliseconds). Default 0: only what came with it. */
  readonly lingerMs?: number;
  /**
   * How to leave after a complete response. `fin` (default) is what clients do. `rst` leaves no TIME_WAIT behind, but servers that
   * keep the connection alive log it: CPython's http.server prints a traceback for each. Never over TLS.
   */
  readonly farewell?: 'fin' | 'rst';
  /**
   * How the spec's `d` closes. Default `fin`. `rst` comes a moment after the bytes before it, so that the server reads these first; over
   * TLS it resets the connection below.
   */
  readonly disconnect?: 'fin' | 'rst';
  /** From the last byte to the reset (ms); default `BEFORE_RESET_MS`. */
  readonly beforeResetMs?: number;
  /** What a silence means for the next payload: the end (default), or nothing, as pathoc's `-T`. */
  readonly onSilence?: 'end' | 'next';
  /** Payloads from this index on are websocket frames: they are sent only if the server has upgraded (RFC 6455 section 4.1). */
  readonly framesFrom?: number;
  /**
   * Makes payloads of what the server said before them, each in the place of the one that was given. After an upgrade such a
   * payload waits, at most for the patience with silence; absent: all are sent as they were given.
   */
  readonly late?: LatePayload;
  readonly watcher?: Watcher;
}
