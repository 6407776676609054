// Ignores the body of a GET: what stands in it is taken for the next request.
import { createServer } from 'node:net';

createServer((socket) => {
  let text = '';
  socket.on('error', () => {});
  socket.on('data', (chunk) => {
    text += chunk.toString('latin1');
    for (let end = text.indexOf('\r\n\r\n'); end >= 0; end = text.indexOf('\r\n\r\n')) {
      const head = text.slice(0, end);
      const length = /^get /i.test(head) ? 0 : Number(/^content-length: *(\d+)\r?$/im.exec(head)?.[1] ?? 0);
      if (text.length < end + 4 + length) return;
      text = text.slice(end + 4 + length);
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello');
    }
  });
  socket.on('end', () => socket.end());
}).listen(Number(process.argv[2]), '127.0.0.1');
