// A control: keeps up to twelve files open and up to a few megabytes in memory, as caches do, and no more.
import { closeSync, openSync } from 'node:fs';
import { createServer } from 'node:http';

const files = [];
const bodies = [];

createServer((request, response) => {
  files.push(openSync('/dev/null', 'r'));
  if (files.length > 12) closeSync(files.shift());
  bodies.push(Buffer.alloc(100_000, 1));
  if (bodies.length > 40) bodies.shift();
  request.on('error', () => {});
  request.resume();
  request.on('end', () => response.end('hello'));
}).listen(Number(process.argv[2]), '127.0.0.1');
