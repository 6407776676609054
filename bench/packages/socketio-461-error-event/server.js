const http = require('node:http');
const { Server } = require('socket.io');
const server = http.createServer((_req, res) => res.end('hello'));
const io = new Server(server);
io.on('connection', (socket) => {
  socket.on('chat message', (msg) => io.emit('chat message', msg));
});
server.listen(process.env.PORT, '127.0.0.1');
