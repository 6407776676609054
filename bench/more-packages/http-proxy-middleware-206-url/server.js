const http = require('node:http');
const connect = require('connect');
const { createProxyMiddleware } = require('http-proxy-middleware');
const backend = http.createServer((_req, res) => res.end('["a","b"]'));
backend.listen(0, '127.0.0.1', () => {
  const app = connect();
  app.use(createProxyMiddleware('/api', { target: `http://127.0.0.1:${backend.address().port}`, logLevel: 'warn' }));
  app.use('/', (_req, res) => res.end('hello'));
  http.createServer(app).listen(process.env.PORT, '127.0.0.1');
});
