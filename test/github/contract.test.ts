import { expect, test } from 'vitest';
import { type Call, checkAnswer, checkCall } from './contract.ts';

/** The local server is only as good as what it refuses. */

const COMMENTS = '/repos/octo/shop/issues/7/comments';
const call = (method: string, target: string, body?: unknown, over: Partial<Call> = {}): Call => ({
  method,
  url: new URL(target, 'http://localhost'),
  contentType: body === undefined ? undefined : 'application/json; charset=utf-8',
  authorization: 'token ghs_x',
  body,
  ...over,
});

test.each([
  call('GET', '/user'),
  call('GET', `${COMMENTS}?per_page=100&page=2`),
  call('POST', COMMENTS, { body: 'x' }),
  call('PATCH', '/repos/octo/shop/issues/comments/1', { body: 'x' }),
])('$method $url.pathname is taken', (one) => {
  expect(checkCall(one).name).toMatch(`${one.method} /`);
});

test.each([
  [call('DELETE', COMMENTS), 'no operation'],
  [call('GET', '/repos/octo/issues/7/comments'), 'no operation'],
  [call('GET', '/repos/octo/shop/issues/seven/comments'), 'issue_number'],
  [call('GET', `${COMMENTS}?perPage=100`), 'perPage'],
  [call('GET', `${COMMENTS}?page=two`), 'page'],
  [call('GET', `${COMMENTS}?per_page=101`), '100 a page'],
  [call('GET', '/user', undefined, { authorization: undefined }), 'no token'],
  [call('GET', '/user', undefined, { authorization: 'token ' }), 'no token'],
  [call('GET', '/user', { body: 'x' }), 'has a body'],
  [call('POST', COMMENTS), 'is of type'],
  [call('POST', COMMENTS, { body: 'x' }, { contentType: 'text/plain' }), 'is of type'],
  [call('POST', COMMENTS, { text: 'x' }), 'required property'],
  [call('PATCH', '/repos/octo/shop/issues/comments/1', { body: 7 }), 'must be string'],
])('%j is refused', (one, why) => {
  expect(() => checkCall(one)).toThrow(why);
});

test('an answer is what the description says, a refusal too, of whatever status', () => {
  const post = checkCall(call('POST', COMMENTS, { body: 'x' }));
  expect(() => checkAnswer(post, 201, { id: 1, body: 'x' })).toThrow('breaks');
  expect(() => checkAnswer(post, 422, { message: 'Validation Failed' })).toThrow('documentation_url');
  expect(() => checkAnswer(post, 429, { message: 7 })).toThrow('must be string');
  expect(() => checkAnswer(post, 429, { message: 'Too Many Requests' })).not.toThrow();
});
