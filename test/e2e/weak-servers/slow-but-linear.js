// A control: each byte of a body costs the same, and much; nothing is wrong with that.
import { createServer } from 'node:http';

createServer((request, response) => {
  const chunks = [];
  request.on('error', () => {});
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    let sum = 0;
    for (const byte of Buffer.concat(chunks)) for (let i = 0; i < 4000; i++) sum = (sum * 31 + byte + i) % 65_537;
    response.end(`${sum}\n`);
  });
}).listen(Number(process.argv[2]), '127.0.0.1');
