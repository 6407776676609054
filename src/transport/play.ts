import type { Payload } from '../language/payload.ts';
import { Connection } from './connection.ts';
import type { Endpoint } from './endpoint.ts';
import type { Exchange } from './exchange.ts';
import type { Patience } from './patience.ts';
import type { PlayOptions } from './play-options.ts';

export type { Patience } from './patience.ts';
export type { PlayOptions, Watcher } from './play-options.ts';

/**
 * Plays payloads, one after the other's response, on one connection, and reports what came of it. Reads while it writes.
 *
 * Ends as soon as the last expected response is whole. A silence is answered by closing our half, which tells a server that waits
 * for more from one that hangs. Aborting ends the exchange as `disconnect` with the error `aborted`.
 * Never rejects for what a peer does; only when rendering a payload throws.
 */
export function play(
  payloads: readonly Payload[],
  endpoint: Endpoint,
  patience: Patience,
  options: PlayOptions = {},
): Promise<Exchange> {
  return new Promise((resolve, reject) => {
    new Connection(payloads, endpoint, patience, options, resolve, reject).connect();
  });
}
