import type { Socket } from 'node:net';
import type { Endpoint } from './endpoint.ts';
import { openSocket } from './open-socket.ts';
import { wheel } from './timer-wheel.ts';

/** A server that restarts refuses for a moment: this many times before it counts. */
const REFUSALS = 3;
const RETRY_MS = 50;
/**
 * On loopback a connect takes no time, unless the listen backlog (often 5) was full and the SYN dropped; the kernel sends
 * it again only after a second (RFC 6298 section 2.1). A new attempt sends one at once. The time doubles up to the longest.
 */
const ATTEMPT_MS = { first: 50, longest: 200 } as const;

export interface DialEvents {
  /** The bytes read later on; see `openSocket`. */
  read(size: number, buffer: Uint8Array): boolean;
  /** The socket is connected (and its TLS handshake done), `tcp` is the connection below it. They have no listeners yet. */
  connected(socket: Socket, tcp: Socket): void;
  /** No attempt succeeded; the code of the last one: `ECONNREFUSED`, `ETIMEDOUT`, ... */
  failed(code: string): void;
}

/**
 * Connects, again if need be, within `connectMs`.
 * @returns cancels what is under way; a socket that is connected already is left alone
 */
export function dial(endpoint: Endpoint, connectMs: number, events: DialEvents): () => void {
  const deadline = performance.now() + connectMs;
  let cancel = () => {};
  let refusals = 0;
  const attempt = (number: number) => {
    const { socket, tcp } = openSocket(endpoint, (size, buffer) => events.read(size, buffer));
    const ready = endpoint.tls ? 'secureConnect' : 'connect';
    let settled = false;
    const settle = () => {
      settled = true;
      wheel.cancel(timer);
      socket.off('error', onError).off('close', onClose).off(ready, onReady);
    };
    const giveUp = () => {
      settle();
      // It may still report an error.
      socket.on('error', () => {}).destroy();
    };
    const retryIn = (ms: number) => {
      const retry = wheel.schedule(ms, () => attempt(number + 1));
      cancel = () => wheel.cancel(retry);
    };
    const fail = (code: string) => {
      giveUp();
      refusals += 1;
      if (refusals < REFUSALS) retryIn(RETRY_MS * refusals);
      else events.failed(code);
    };
    const onError = (error: NodeJS.ErrnoException) => fail(error.code ?? error.message);
    const onClose = () => fail('closed');
    const onReady = () => {
      settle();
      events.connected(socket, tcp);
    };
    const onLate = () => {
      if (settled) return;
      giveUp();
      if (performance.now() < deadline) attempt(number + 1);
      else events.failed('ETIMEDOUT');
    };
    // A TLS handshake takes work, so it gets all the patience.
    const patience = endpoint.tls
      ? connectMs
      : Math.min(connectMs, ATTEMPT_MS.longest, ATTEMPT_MS.first * 2 ** (number - 1));
    // When this process was starved the connection may be there: let the events of this turn go first.
    const timer = wheel.schedule(patience, () => setImmediate(onLate));
    socket.on('error', onError).on('close', onClose).on(ready, onReady);
    cancel = giveUp;
  };
  attempt(1);
  return () => cancel();
}
