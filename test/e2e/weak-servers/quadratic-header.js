// Trims header fields with an expression that goes back over every run of blanks: the one that is named, or all.
import { createServer } from 'node:http';

const [, , port, name] = process.argv;
createServer((request, response) => {
  const values = name === undefined ? Object.values(request.headers) : [request.headers[name] ?? ''];
  response.end(`${values.map((value) => String(value).replace(/\s+$/, '').length).join()} bytes\n`);
}).listen(Number(port), '127.0.0.1');
