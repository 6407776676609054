// Fails every other time it is asked for what it does not have.
import { createServer } from 'node:http';

let asked = 0;

function look(name) {
  if (name !== undefined && asked++ % 2 === 0) throw new TypeError(`no such thing: ${name}`);
}

createServer((request, response) => {
  try {
    look(request.headers['x-thing']);
    response.end('hello');
  } catch (error) {
    console.error(error.stack);
    response.writeHead(500).end();
  }
}).listen(Number(process.argv[2]), '127.0.0.1');
