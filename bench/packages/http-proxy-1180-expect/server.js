const http = require('node:http');
const httpProxy = require('http-proxy');
const backend = http
  .createServer((req, res) => {
    req.resume();
    req.on('end', () => res.end('backend'));
  })
  .listen(0, '127.0.0.1', () => {
    const proxy = httpProxy.createProxyServer({});
    proxy.on('proxyReq', (proxyReq) => {
      proxyReq.setHeader('X-Special-Proxy-Header', 'foobar');
    });
    proxy.on('error', (_err, _req, res) => {
      res.writeHead(502);
      res.end('bad gateway');
    });
    http
      .createServer((req, res) => proxy.web(req, res, { target: `http://127.0.0.1:${backend.address().port}` }))
      .listen(process.env.PORT, '127.0.0.1');
  });
