const http = require('node:http');
const engine = require('engine.io');
const server = http.createServer((_req, res) => res.end('hello'));
const io = engine.attach(server);
io.on('connection', (socket) => {
  socket.send('hi');
  socket.on('message', (m) => socket.send(m));
});
server.listen(process.env.PORT, '127.0.0.1');
