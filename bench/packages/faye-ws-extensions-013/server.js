const http = require('node:http');
const WebSocket = require('faye-websocket');
const server = http.createServer((_req, res) => res.end('hello'));
server.on('upgrade', (request, socket, body) => {
  if (WebSocket.isWebSocket(request)) {
    let ws = new WebSocket(request, socket, body);
    ws.on('message', (event) => ws.send(event.data));
    ws.on('close', () => {
      ws = null;
    });
  }
});
server.listen(process.env.PORT, '127.0.0.1');
