import { createServer } from 'node:http';
import { os } from '@orpc/server';
import { RPCHandler } from '@orpc/server/ws';
import { WebSocketServer } from 'ws';

const router = { ping: os.handler(() => 'pong') };
const handler = new RPCHandler(router);
const server = createServer((_req, res) => res.end('hello'));
const wss = new WebSocketServer({ server });
wss.on('connection', (ws) => {
  ws.on('error', () => {});
  handler.upgrade(ws, { context: {} });
});
server.listen(Number(process.env.PORT), '127.0.0.1');
