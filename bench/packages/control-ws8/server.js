const http = require('node:http');
const { WebSocketServer } = require('ws');
const server = http.createServer((req, res) => {
  res.statusCode = req.url === '/' ? 200 : 404;
  res.end(req.url === '/' ? 'hello' : 'not found');
});
const wss = new WebSocketServer({ server, maxPayload: 65536 });
wss.on('connection', (ws) => {
  ws.on('error', () => {});
  ws.on('message', (m) => ws.send(String(m).slice(0, 1000)));
});
server.listen(Number(process.env.PORT), '127.0.0.1');
