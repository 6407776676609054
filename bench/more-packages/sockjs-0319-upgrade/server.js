const http = require('node:http');
const sockjs = require('sockjs');
const echo = sockjs.createServer({ log: () => {} });
echo.on('connection', (conn) => {
  conn.on('data', (message) => conn.write(message));
  conn.on('close', () => {});
});
const server = http.createServer((_req, res) => res.end('hello'));
echo.installHandlers(server, { prefix: '/echo' });
server.listen(process.env.PORT, '127.0.0.1');
