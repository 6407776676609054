import { expect, test } from 'vitest';
import { excludeRoute } from '../../../src/corpus/routes/exclude-route.ts';
import { parseRoute } from '../../../src/corpus/routes/parse-route.ts';
import { UsageError } from '../../../src/errors.ts';

test.each([
  ['/logout', 'GET /logout', true],
  ['/logout', 'POST /logout?now=1', true],
  ['/logout', 'GET /logout/all', false],
  ['DELETE *', 'DELETE /users/1', true],
  ['DELETE *', 'GET /users/1', false],
  ['delete /users/*', 'DELETE /users/1', true],
  ['GET /admin/*', 'GET /admin/a/b', true],
  ['GET /admin/*', 'GET /admin', false],
  ['GET /admin/*', 'POST /admin/a', false],
  ['/a.b', 'GET /axb', false],
  ['* /a**c', 'GET /abbc', true],
  ['*', 'WS /chat', true],
])('%s on %s: %s', (pattern, route, excluded) => {
  expect(excludeRoute(pattern)(parseRoute(route))).toBe(excluded);
});

test.each(['', 'logout', 'GET logout', 'GET /a b'])('%j is refused', (pattern) => {
  expect(() => excludeRoute(pattern)).toThrow(UsageError);
});
