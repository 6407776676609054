// A control: large bodies wait for a slower store, small ones do not. The time jumps once, and nobody else waits.
import { createServer } from 'node:http';

createServer((request, response) => {
  let bytes = 0;
  request.on('error', () => {});
  request.on('data', (chunk) => {
    bytes += chunk.length;
  });
  request.on('end', () => setTimeout(() => response.end(`${bytes}\n`), bytes > 20_000 ? 300 : 0));
}).listen(Number(process.argv[2]), '127.0.0.1');
