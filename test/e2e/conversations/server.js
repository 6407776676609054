// Sessions with bugs that only a request built from an answer reaches: node server.js PORT
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';

const key = randomBytes(16);
const sign = (text) => createHmac('sha256', key).update(text).digest('base64url');
const sessions = new Set();
const uploads = new Map();
const polls = new Map();

function handle(request, response) {
  if (!URL.canParse(request.url, 'http://a')) return response.writeHead(400).end();
  const url = new URL(request.url, 'http://a');
  const [, id, signature] = /session=(\w+)\.([^;]*)/.exec(request.headers.cookie ?? '') ?? [];
  // Bug: two signatures are compared that need not be of one length; only who has a session gets here.
  if (sessions.has(id) && !timingSafeEqual(Buffer.from(signature), Buffer.from(sign(id))))
    return response.writeHead(403).end();

  if (url.pathname === '/uploads' && request.method === 'POST') {
    const name = randomBytes(6).toString('hex');
    uploads.set(`/uploads/${name}`, 0);
    return response.writeHead(201, { Location: `/uploads/${name}` }).end();
  }
  if (uploads.has(url.pathname) && request.method === 'PATCH') {
    // Bug: the offset may be anything.
    const room = Buffer.alloc(Number(request.headers['upload-offset'] ?? 0));
    return response.writeHead(204, { 'Upload-Offset': room.length }).end();
  }
  if (url.pathname === '/poll') {
    const sid = url.searchParams.get('sid');
    if (sid === null) {
      const fresh = randomBytes(6).toString('hex');
      polls.set(fresh, []);
      return response.end(`0{"sid":"${fresh}","upgrades":[]}`);
    }
    if (!polls.has(sid)) return response.writeHead(400).end('unknown session');
    if (request.method === 'POST') {
      return read(request, (body) => {
        // Bug: a packet without valid JSON behind its type ends the server.
        if (body.startsWith('42')) polls.get(sid).push(JSON.parse(body.slice(2)));
        response.end('ok');
      });
    }
    return response.end('6');
  }
  if (url.pathname === '/token') return response.end(`<input name="csrf" value="${sign('form')}">`);
  if (url.pathname === '/order') {
    if (url.searchParams.get('csrf') !== sign('form')) return response.writeHead(403).end();
    // Bug: whoever has a token is trusted with the rest.
    return response.end(decodeURIComponent(url.searchParams.get('item') === 'bad' ? '%' : ''));
  }
  const fresh = randomBytes(8).toString('hex');
  sessions.add(fresh);
  response.writeHead(200, { 'Set-Cookie': `session=${fresh}.${sign(fresh)}; HttpOnly` }).end('hello');
}

function read(request, done) {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => done(Buffer.concat(chunks).toString()));
}

createServer((request, response) => {
  request.on('error', () => {});
  try {
    handle(request, response);
  } catch (error) {
    console.error(error);
    response.writeHead(500).end();
  }
}).listen(Number(process.argv[2]), '127.0.0.1');
