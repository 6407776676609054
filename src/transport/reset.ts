import type { Socket } from 'node:net';

/**
 * Resets a connected TCP socket: an RST and nothing else. Node's `resetAndDestroy` alone ends the stream first, so that the
 * peer sees a FIN and may never notice the reset behind it.
 */
export function reset(socket: Socket): void {
  socket.destroySoon = () => {
    socket.destroy();
  };
  socket.resetAndDestroy();
}
