// A library's API as openapi.yaml says, with the bugs of its day: node app.js PORT [FILE], which gets the count of calls of
// each operation, a line of JSON, when the server ends.
import { appendFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import express from 'express';

const [port, callsFile] = process.argv.slice(2);
const calls = {};
const books = new Map([[1, { id: 1, title: 'Middlemarch', tags: ['novel'], year: 1871 }]]);
const byField = { title: (a, b) => (a.title < b.title ? -1 : 1), year: (a, b) => a.year - b.year };

const app = express();
app.disable('x-powered-by');
app.use(
  express.json(),
  express.urlencoded({ extended: true }),
  express.text({ type: ['text/*'] }),
  express.raw({ type: 'image/png' }),
);
// As old browsers' forms need it.
app.use((request, _, next) => {
  const other = request.get('X-HTTP-Method-Override');
  if (other !== undefined && /^[A-Za-z]+$/.test(other)) request.method = other.toUpperCase();
  next();
});

function operation(method, path, handler) {
  app[method](path, (request, response, next) => {
    const name = `${method.toUpperCase()} ${path}`;
    calls[name] = (calls[name] ?? 0) + 1;
    return handler(request, response, next);
  });
}
const bookOf = (request) => books.get(Number(request.params.id)) ?? books.get(1);

operation('get', '/', (_, response) => response.type('html').send('<a href="/books">books</a>'));
operation('get', '/health', (_, response) => response.json({ ok: true }));
// Bug: the name of any property is taken for a field to sort by.
operation('get', '/books', (request, response) => {
  const order = byField[request.query.sort ?? 'title'];
  response.json([...books.values(), ...books.values()].sort(order));
});
// Bug: a title is always a text, and so are tags.
operation('post', '/books', (request, response) => {
  const { title, tags = [] } = request.body ?? {};
  response
    .status(201)
    .location('/books/1')
    .json({ id: 1, title: title.trim(), tags: tags.map((tag) => tag.toLowerCase()) });
});
// Bug: BigInt throws on what is no number.
operation('get', '/books/:id', (request, response) =>
  response.json({ ...bookOf(request), key: String(BigInt(request.params.id)) }),
);
operation('put', '/books/:id', (request, response) => response.json({ ...bookOf(request), ...request.body }));
operation('patch', '/books/:id', (request, response) => response.json({ ...bookOf(request), ...request.body }));
operation('delete', '/books/:id', (_, response) => response.status(204).end());
operation('get', '/books/:id/cover', (_, response) => response.type('png').send(Buffer.from([0x89, 0x50])));
operation('put', '/books/:id/cover', (_, response) => response.status(204).end());
operation('get', '/books/:id/reviews', (_, response) => response.json([]));
operation('post', '/books/:id/reviews', (request, response) =>
  response.status(201).json({ stars: Number(request.body?.stars) }),
);
operation('post', '/books/:id/loans', (request, response) =>
  response.status(201).json({ until: request.body?.until ?? null }),
);
operation('get', '/authors', (_, response) => response.json([{ id: 1, name: 'Eliot' }]));
operation('post', '/authors', (_, response) => response.status(201).json({ id: 2 }));
operation('get', '/authors/:id', (request, response) => response.json({ id: request.params.id }));
operation('delete', '/authors/:id', (_, response) => response.status(204).end());
// Bug: what was asked for is a pattern.
operation('get', '/search', (request, response) => {
  const wanted = new RegExp(request.query.q, 'i');
  response.json([...books.values()].filter(({ title }) => wanted.test(title)));
});
// Bug: the second column is always there.
operation('post', '/imports', (request, response) => {
  const rows = String(request.body).split('\n');
  response.status(202).json(rows.map((row) => row.split(',')[1].trim()));
});
// Bug: a path may hold a byte that files refuse.
operation('get', '/files/:name', async (request, response) => {
  try {
    response.send(await readFile(`./no-such-folder/${request.params.name}`));
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
    response.status(404).end();
  }
});
// Bug: a date may be none.
operation('get', '/events', (request, response) => {
  const since = request.get('If-Modified-Since');
  response.json({ since: since === undefined ? null : new Date(since).toISOString() });
});
operation('post', '/login', (request, response) => {
  response.cookie('session', 'a1').json({ user: String(request.body?.user ?? '') });
});
operation('post', '/logout', (_, response) => response.status(204).end());
operation('get', '/me', (_, response) => response.json({ user: 'x' }));

process.on('SIGTERM', () => process.exit(0));
process.on('exit', () => {
  if (callsFile !== undefined) appendFileSync(callsFile, `${JSON.stringify(calls)}\n`);
});
app.listen(Number(port), '127.0.0.1');
