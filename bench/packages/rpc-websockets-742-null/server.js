const http = require('node:http');
const { Server } = require('rpc-websockets');
const httpServer = http.createServer((_req, res) => res.end('hello'));
const server = new Server({ server: httpServer });
server.register('sum', (params) => params[0] + params[1]);
httpServer.listen(process.env.PORT, '127.0.0.1');
