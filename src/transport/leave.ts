import type { Socket } from 'node:net';
import type { Ended } from './exchange.ts';
import type { PlayOptions } from './play-options.ts';
import { reset } from './reset.ts';

/** Leaves a connection that has ended so, with a reset where the options ask for one. */
export function leave(
  socket: Socket,
  ended: Ended,
  {
    farewell,
    disconnect,
    sentAll,
    tls,
  }: Pick<PlayOptions, 'farewell' | 'disconnect'> & { sentAll: boolean; tls: boolean },
): void {
  const withReset =
    (ended === 'complete' && sentAll && farewell === 'rst') || (ended === 'disconnect' && disconnect === 'rst');
  if (withReset && !tls) reset(socket);
  else socket.destroy();
}
