import type { Socket } from 'node:net';

/**
 * Lets a socket outlive a failed write. Node destroys a socket whose write fails, and with it the response that is still unread in
 * the kernel: a server that answers 400, drops the rest of the request and closes would look like one that never answered.
 * With this, `failed` is told and reading goes on until the peer's own end.
 */
export function surviveFailedWrites(
  socket: Socket,
  failed: (error: NodeJS.ErrnoException, lostBytes: number) => void,
): void {
  const write = socket._write;
  const writev = socket._writev;
  const heed = (callback: (error?: Error | null) => void, length: number) => (error?: Error | null) => {
    if (error) failed(error, length);
    callback();
  };
  socket._write = (chunk, encoding, callback) => {
    write.call(socket, chunk, encoding, heed(callback, chunk.length));
  };
  if (!writev) return;
  socket._writev = (chunks, callback) => {
    const length = chunks.reduce((sum, { chunk }) => sum + chunk.length, 0);
    writev.call(socket, chunks, heed(callback, length));
  };
}
