// Ends in the way that it is asked for: it forgets a connection, works on for ever, or dies of an exception.
import { createServer } from 'node:http';

const server = createServer(({ headers }, response) => {
  if (headers['x-loop'] !== undefined) for (;;);
  if (headers['x-die'] !== undefined) throw new TypeError('cannot go on');
  response.end('hello');
});
server.on('upgrade', () => {});
server.listen(Number(process.argv[2]), '127.0.0.1');
