// Answers 500 at once and logs why half a second later, as buffered loggers do.
import { createServer } from 'node:http';

function parse(text) {
  return JSON.parse(text);
}

createServer((request, response) => {
  try {
    parse(request.headers['x-json'] ?? '{}');
    response.end('hello');
  } catch (error) {
    response.writeHead(500).end();
    setTimeout(() => console.error(error.stack), 500);
  }
}).listen(Number(process.argv[2]), '127.0.0.1');
