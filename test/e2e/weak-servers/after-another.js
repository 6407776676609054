// Forgets who is logged in once somebody has logged out, for ever or, with `once`, for the next request.
import { createServer } from 'node:http';

const once = process.argv[3] === 'once';
let session = { user: 'me' };

function whoami() {
  const asked = session;
  if (once) session = { user: 'me' };
  return asked.user;
}

createServer((request, response) => {
  try {
    if (request.url === '/logout') session = null;
    response.end(request.url === '/whoami' ? whoami() : 'hello');
  } catch (error) {
    console.error(error.stack);
    response.writeHead(500).end();
  }
}).listen(Number(process.argv[2]), '127.0.0.1');
