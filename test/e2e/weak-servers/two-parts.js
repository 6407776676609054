// Dies of a request with two hostile fields: only who expects something is asked where it comes from, and a host that is
// none ends the process. Each field alone gets a right answer.
import { createServer } from 'node:http';

const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => response.end('hello'));
});
server.on('checkExpectation', (request, response) => {
  const host = request.headers['x-forwarded-host'];
  const from = host === undefined ? 'nowhere' : new URL(`http://${host}/`).hostname;
  response.writeHead(417, { 'X-From': from }).end('nothing is expected here');
});
server.listen(Number(process.argv[2]), '127.0.0.1');
