// Dies when it is asked for a report while it still writes one.
import { createServer } from 'node:http';

let writing = null;

function write(response) {
  if (writing !== null) throw new Error('a report is being written');
  writing = response;
  setTimeout(() => {
    writing = null;
    response.end('a report');
  }, 150);
}

createServer((request, response) => {
  if (request.url === '/report') setImmediate(write, response);
  else response.end('hello');
}).listen(Number(process.argv[2]), '127.0.0.1');
