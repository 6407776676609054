import type { Socket } from 'node:net';
import type { Payload } from '../../src/language/payload.ts';
import type { Exchange } from '../../src/transport/exchange.ts';
import { type PlayOptions, play } from '../../src/transport/play.ts';
import { GET, patience, payload } from './payloads.ts';
import { gathered, serve } from './servers.ts';

/** Answers each time a whole head has arrived. */
export const answering = (answer: string) => (socket: Socket) => {
  socket.on('end', () => socket.end());
  gathered(socket, (text) => text.endsWith('\r\n\r\n') && socket.write(answer, 'latin1'));
};

/** Plays payloads at a server that handles connections like this. */
export async function exchange(
  handle: (socket: Socket) => void,
  payloads: Payload | Payload[] = payload(GET),
  changes = {},
  options: PlayOptions = {},
): Promise<Exchange> {
  const { endpoint } = await serve(handle);
  return play([payloads].flat(), endpoint, patience(changes), options);
}
