const http = require('node:http');
const WebSocket = require('ws');
const server = http.createServer((_req, res) => res.end('hello'));
const wss = new WebSocket.Server({ server });
wss.on('connection', (ws) => {
  ws.on('error', () => {});
  ws.on('message', (m) => ws.send(String(m)));
});
server.listen(process.env.PORT, '127.0.0.1');
