// Upgrades once it knows who is there, which takes a moment, and ends when the client does. Who leaves by a reset raises an error,
// and an error that nobody listens for ends the process: `deaf` begins to listen when it upgrades, `proxies` passes all on and
// never does.
import { createServer } from 'node:http';
import { connect, createServer as createTcpServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const [port, kind] = process.argv.slice(2);
const HANDSHAKE = 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n';
const WHO_IS_THERE_MS = 200;

const listen = (socket) => socket.on('error', () => socket.destroy());

async function upgrade(socket) {
  socket.on('end', () => socket.end()).resume();
  await sleep(WHO_IS_THERE_MS);
  listen(socket);
  if (socket.writable && !socket.readableEnded) socket.write(HANDSHAKE);
}

const backend = createTcpServer({ allowHalfOpen: true }, (socket) => upgrade(listen(socket)));
const server = createServer((_, response) => response.end('hello'));
server.on('upgrade', (_, socket, head) => {
  if (kind === 'listens') listen(socket);
  if (kind !== 'proxies') return upgrade(socket);
  const there = connect(backend.address().port, '127.0.0.1').on('error', () => socket.destroy());
  there.write(head);
  there.pipe(socket).pipe(there);
});
if (kind === 'proxies') backend.listen(0, '127.0.0.1');
server.listen(Number(port), '127.0.0.1');
