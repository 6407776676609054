import { expect, test } from 'vitest';
import { harRoutes } from '../../../src/corpus/routes/har.ts';
import { UsageError } from '../../../src/errors.ts';

const har = (...requests: unknown[]) => JSON.stringify({ log: { entries: requests.map((request) => ({ request })) } });
const bare = { contentType: null, body: null };

test('each recorded request of the host is one route', () => {
  const text = har(
    { method: 'GET', url: 'http://127.0.0.1:80/?a=1#x' },
    { method: 'GET', url: 'http://127.0.0.1/?a=1' },
    { method: 'GET', url: 'https://cdn.example/x.js' },
    { method: 'POST', url: 'http://127.0.0.1/b', postData: { mimeType: 'application/json', text: '{"a":1}' } },
    { method: 'GET', url: 'ws://127.0.0.1/chat' },
  );
  expect(harRoutes(text, '127.0.0.1')).toEqual([
    { method: 'GET', path: '/?a=1', ...bare },
    { method: 'POST', path: '/b', contentType: 'application/json', body: '{"a":1}' },
    { method: 'WS', path: '/chat', ...bare },
  ]);
});

test('a form of which only the fields were recorded gets its body from them', () => {
  const post = (mimeType: string, ...params: object[]) => ({
    method: 'POST',
    url: `http://a/${encodeURIComponent(mimeType)}`,
    postData: { mimeType, params },
  });
  const text = har(
    post('application/x-www-form-urlencoded', { name: 'a', value: 'x y' }, { name: 'b' }),
    post('multipart/form-data; boundary=q', { name: 'f', value: 'hi', fileName: 'a.txt', contentType: 'text/plain' }),
    post('text/plain'),
  );
  expect(harRoutes(text, 'a').map(({ contentType, body }) => [contentType, body])).toEqual([
    ['application/x-www-form-urlencoded', 'a=x+y&b='],
    [
      'multipart/form-data; boundary=q',
      '--q\r\nContent-Disposition: form-data; name="f"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\nhi\r\n--q--\r\n',
    ],
    [null, null],
  ]);
});

test('of the files that a page is made of, one of each folder is a route', () => {
  const get = (path: string, method = 'GET') => ({ method, url: `http://a${path}` });
  const paths = [
    '/js/a.js',
    '/js/b.css',
    '/js/b.css?v=2',
    '/img/x.png',
    '/img/y.PNG',
    '/img/list',
    '/img/other',
    '/v1.0',
  ];
  const routes = harRoutes(har(...paths.map((path) => get(path)), get('/img/z.png', 'PUT')), 'a');
  expect(routes.map(({ path }) => path)).toEqual([
    '/js/a.js',
    '/js/b.css?v=2',
    '/img/x.png',
    '/img/list',
    '/img/other',
    '/v1.0',
    '/img/z.png',
  ]);
});

test('the first JSON that was sent over a websocket is its valid message', () => {
  const sent = (data: string) => ({ type: 'send', data });
  const entry = {
    request: { method: 'GET', url: 'ws://a/chat' },
    _webSocketMessages: [
      { type: 'receive', data: '{}' },
      null,
      sent('2probe'),
      sent('42["join","a"]'),
      sent('{"b":1}'),
    ],
  };
  expect(harRoutes(JSON.stringify({ log: { entries: [entry] } }), 'a')).toEqual([
    { method: 'WS', path: '/chat', contentType: null, body: '42["join","a"]' },
  ]);
});

test('a recording of another host counts by its first entry', () => {
  const text = har(
    { method: 'GET', url: 'https://staging.example/a' },
    { method: 'GET', url: 'https://cdn.example/b' },
  );
  expect(harRoutes(text, '127.0.0.1:8080')).toEqual([{ method: 'GET', path: '/a', ...bare }]);
});

test('broken entries are skipped', () => {
  expect(harRoutes(har(null, {}, { method: 'GET', url: 'x' }, { method: 'G T', url: 'http://a/' }), 'a')).toEqual([]);
});

test.each(['', 'x', '[]', '{}', '{"log":{"entries":{}}}', 'null'])('%j is no HAR file', (text) => {
  expect(() => harRoutes(text, 'a')).toThrow(UsageError);
});
