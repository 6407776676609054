const http = require('node:http');
const { Server } = require('socket.io');
const server = http.createServer((_req, res) => res.end('hello'));
const io = new Server(server);
io.on('connection', (socket) => {
  socket.on('chat message', (text) => io.emit('chat message', text));
});
server.listen(process.env.PORT, '127.0.0.1');
