// A small shop that nobody described to patho: pages with links and forms, a redirect, an OpenAPI document, things that
// must be left alone. Two of its handlers have a bug. Writes what was called to a file.
import { appendFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [port, calls] = process.argv.slice(2);

const PAGES = {
  '/': '<a href="/items/1">one</a> <a href="items/2">two</a> <a href="/logout">out</a> <a href="/old">old</a>',
  '/new': '<form action="/orders" method="post"><input name="item" type="number"><input name="note"></form>',
  '/admin/panel': 'secret',
};
const DESCRIPTION = {
  openapi: '3.0.3',
  info: { title: 'shop', version: '1' },
  paths: {
    '/api/stock/{id}': {
      put: { requestBody: { content: { 'application/json': { example: { count: 1 } } } }, responses: {} },
      delete: { responses: {} },
    },
    '/admin/panel': { get: { responses: {} } },
  },
};

const server = createServer((request, response) => {
  const path = request.url.split('?')[0];
  appendFileSync(calls, `${request.method} ${path}\n`);
  const answer = (status, type, text, more = {}) => {
    response.writeHead(status, { 'content-type': type, ...more });
    response.end(text);
  };
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    try {
      const body = Buffer.concat(chunks).toString();
      if (Object.hasOwn(PAGES, path)) return answer(200, 'text/html', PAGES[path]);
      if (path === '/old') return answer(301, 'text/plain', 'moved', { location: '/new' });
      if (path === '/openapi.json') return answer(200, 'application/json', JSON.stringify(DESCRIPTION));
      if (/^\/items\/\d+$/.test(path)) return answer(200, 'text/plain', 'an item');
      if (path === '/orders' && request.method === 'POST') return answer(200, 'text/plain', decodeNote(body));
      if (path.startsWith('/api/stock/') && request.method === 'PUT')
        return answer(200, 'text/plain', countStock(JSON.parse(body || '{}')));
      return answer(404, 'text/plain', 'not here');
    } catch (error) {
      if (error instanceof SyntaxError) return answer(400, 'text/plain', 'no JSON');
      console.error(error);
      return answer(500, 'text/plain', 'oops');
    }
  });
});

function decodeNote(body) {
  const note = /(?:^|&)note=([^&]*)/.exec(body)?.[1] ?? '';
  return decodeURIComponent(note);
}

function countStock(stock) {
  return stock.count.toFixed(2);
}

server.listen(Number(port), '127.0.0.1');
