// Hands each upload to a thread. When the client leaves before its end the thread goes on looking for that end, for ever or,
// with a number, for so many milliseconds.
import { createServer } from 'node:http';
import { Worker } from 'node:worker_threads';

const ms = Number(process.argv[3] ?? Number.POSITIVE_INFINITY);
const search = `
  const { workerData: ms } = require('node:worker_threads');
  const end = performance.now() + ms;
  while (performance.now() < end);
`;

createServer((request, response) => {
  request.on('aborted', () => new Worker(search, { eval: true, workerData: ms }));
  request.on('error', () => {});
  request.resume().on('end', () => response.end('hello'));
}).listen(Number(process.argv[2]), '127.0.0.1');
