import type { Socket } from 'node:net';
import type { Ended } from './exchange.ts';
import type { PlayOptions } from './play-options.ts';
import { reset } from './reset.ts';

/**
 * From the last byte before a reset to the reset (ms). A server that finds both at once may take the reset for a FIN: libuv does,
 * and so does whoever reads no further than the bytes.
 */
export const BEFORE_RESET_MS = 50;

/** How a connection came to its end. */
export interface LeaveOptions {
  readonly ended: Ended;
  readonly farewell: PlayOptions['farewell'];
  readonly sentAll: boolean;
  /** Whether the time before a reset that the spec asks for has begun. */
  readonly leaving: boolean;
  readonly tls: boolean;
}

/** Leaves a connection that is over: by a reset where the spec or the farewell asks for one. @param tcp the connection below, with TLS */
export function leave(socket: Socket, tcp: Socket, { ended, farewell, sentAll, leaving, tls }: LeaveOptions): void {
  const saysGoodbye = ended === 'complete' && sentAll && farewell === 'rst' && !tls;
  if (saysGoodbye || (leaving && ended === 'disconnect')) reset(tcp);
  else socket.destroy();
}
