// A small note service, as one writes it on a Friday afternoon: no framework, no dependencies, a few honest mistakes.
//   node examples/demo/server.js [PORT]
import { createServer } from 'node:http';

const port = Number(process.argv[2] ?? 8080);
const started = new Date();
const notes = new Map([
  ['welcome', { title: 'Welcome', text: 'Notes live at /notes/NAME.', changed: started }],
  ['todo', { title: 'To do', text: 'Write more tests.', changed: started }],
]);

function send(response, status, body, headers = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(status, {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(text),
    ...headers,
  });
  response.end(text);
}

function cookiesFrom(request) {
  const pairs = (request.headers.cookie ?? '').split(/;\s*/).map((pair) => pair.split('='));
  return Object.fromEntries(pairs.map(([name, value = '']) => [name, decodeURIComponent(value)]));
}

function isUnchanged(request, note) {
  const since = request.headers['if-modified-since'];
  if (since === undefined) return false;
  return note.changed.toISOString() <= new Date(since).toISOString();
}

async function readJson(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

async function route(request, response) {
  const path = decodeURIComponent(request.url.split('?')[0]);
  if (path === '/') {
    const { name = 'stranger' } = cookiesFrom(request);
    return send(response, 200, { hello: name, notes: notes.size });
  }
  if (path === '/notes' && request.method === 'GET') return send(response, 200, [...notes.keys()]);
  if (path === '/notes' && request.method === 'POST') {
    let note;
    try {
      note = await readJson(request);
    } catch {
      return send(response, 400, { error: 'the body must be JSON' });
    }
    const name = note.title.trim().toLowerCase().replaceAll(' ', '-');
    if (notes.size < 100) notes.set(name, { title: note.title, text: String(note.text), changed: new Date() });
    return send(response, 201, { name });
  }
  const name = /^\/notes\/(.+)$/.exec(path)?.[1];
  const note = notes.get(name);
  if (note === undefined) return send(response, 404, { error: `no note named ${name ?? path}` });
  if (isUnchanged(request, note)) return send(response, 304, '');
  return send(response, 200, note, { 'Last-Modified': note.changed.toUTCString() });
}

const server = createServer((request, response) => {
  // Links in answers need our own address, as the visitor typed it.
  const self = new URL(request.url, `http://${request.headers.host}`);
  response.setHeader('Link', `<${self.origin}/notes>; rel="collection"`);
  route(request, response).catch((error) => {
    console.error(error);
    if (!response.headersSent) send(response, 500, { error: 'internal error' });
  });
});

server.listen(port, '127.0.0.1', () => console.log(`notes at http://127.0.0.1:${port}/`));
