// Logs its peer with each request, and lets in whom it is told: names-peers.js PORT [ADDRESS].
import { createServer } from 'node:http';

const [port, only] = process.argv.slice(2);

createServer((request, response) => {
  const { remoteAddress } = request.socket;
  console.log(`${remoteAddress} ${request.method} ${request.url}`);
  if (only !== undefined && remoteAddress !== only) response.writeHead(403);
  response.end('hello');
}).listen(Number(port), '127.0.0.1');
