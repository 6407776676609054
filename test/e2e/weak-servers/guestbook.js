// A control: what is posted shows on the first page. Valid answers change, as they should.
import { createServer } from 'node:http';

const entries = [];

createServer((request, response) => {
  const chunks = [];
  request.on('error', () => {});
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    if (chunks.length > 0) entries.push(Buffer.concat(chunks).toString());
    response.end(['hello', ...entries].join('\n'));
  });
}).listen(Number(process.argv[2]), '127.0.0.1');
