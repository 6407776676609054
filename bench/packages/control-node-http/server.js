const http = require('node:http');
const server = http.createServer((req, res) => {
  let url;
  try {
    url = new URL(req.url, 'http://localhost');
  } catch {
    res.writeHead(400);
    return res.end('bad url');
  }
  let path;
  try {
    path = decodeURIComponent(url.pathname);
  } catch {
    res.writeHead(400);
    return res.end('bad path');
  }
  if (req.method === 'GET' && path === '/') return res.end('hello');
  if (req.method === 'POST') {
    const chunks = [];
    let n = 0;
    req.on('data', (c) => {
      n += c.length;
      if (n > 1e6) {
        res.writeHead(413, { Connection: 'close' });
        res.end();
        req.destroy();
      } else chunks.push(c);
    });
    req.on('error', () => {});
    req.on('end', () => {
      if (res.headersSent) return;
      let v;
      try {
        v = JSON.parse(Buffer.concat(chunks).toString());
      } catch {
        res.writeHead(400);
        return res.end('bad json');
      }
      res.writeHead(200, { 'Content-Type': 'application/json' });
      res.end(JSON.stringify({ got: v }));
    });
    return;
  }
  res.writeHead(404);
  res.end('not found');
});
server.listen(Number(process.env.PORT), '127.0.0.1');
