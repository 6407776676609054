// An upload that is left in the middle keeps its temporary file open.
import { open } from 'node:fs';
import { createServer } from 'node:http';

createServer((request, response) => {
  if (request.method !== 'POST') {
    response.end('hello');
    return;
  }
  open('/dev/null', 'w', (error, file) => {
    if (error) throw error;
    request.on('error', () => {});
    request.on('end', () => {
      import('node:fs').then(({ closeSync }) => closeSync(file));
      response.end('stored');
    });
    request.resume();
  });
}).listen(Number(process.argv[2]), '127.0.0.1');
