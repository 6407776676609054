const http = require('node:http');
const WebSocket = require('ws');
const { setupWSConnection } = require('y-websocket/bin/utils');
const server = http.createServer((_req, res) => res.end('okay'));
const wss = new WebSocket.Server({ server });
wss.on('connection', (conn, req) => {
  conn.on('error', () => {});
  setupWSConnection(conn, req);
});
server.listen(process.env.PORT, '127.0.0.1');
