// Trims a body with a regular expression that goes back over every run of blanks: the time grows with its square.
import { createServer } from 'node:http';

createServer((request, response) => {
  const chunks = [];
  request.on('error', () => {});
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const text = Buffer.concat(chunks).toString('latin1');
    response.end(`${text.replace(/\s+$/, '').length} bytes\n`);
  });
}).listen(Number(process.argv[2]), '127.0.0.1');
