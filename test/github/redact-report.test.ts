import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createReportRedactor } from '../../src/github/redact-report.ts';
import { literal } from '../../src/language/ast.ts';
import { print } from '../../src/language/print.ts';
import { pathocCommand } from '../../src/report/reproduce.ts';

const secret = fc.string({ minLength: 8, maxLength: 40 }).filter((s) => s.trim().length >= 8 && s === s.trim());

test('a secret in a spec, a command and a request is gone, and the rest stays', () => {
  fc.assert(
    fc.property(secret, fc.string({ maxLength: 5 }), (hidden, before) => {
      const value = literal(`${before}${hidden}`);
      const request = { kind: 'request', websocket: false, method: literal('GET'), path: literal('/') } as const;
      const spec = print({ ...request, features: [{ kind: 'header', key: literal('X'), value }] });
      const finding = {
        spec,
        pathoc: pathocCommand(new URL('http://127.0.0.1:80'), [spec]),
        request_base64: Buffer.from(`GET / HTTP/1.1\r\nX: ${before}${hidden}\r\n\r\n`, 'latin1').toString('base64'),
        confirmed: { k: 3, n: 3 },
      };
      const redacted = createReportRedactor([hidden])(finding);
      expect(redacted.spec).toContain('***');
      expect(redacted.pathoc).toContain('***');
      expect(Buffer.from(redacted.request_base64, 'base64').toString('latin1')).not.toContain(hidden);
      expect(redacted.confirmed).toEqual({ k: 3, n: 3 });
    }),
  );
});

test('the request of a finding stays one, with stars in the place of the secret', () => {
  for (const before of ['', 'a', 'ab']) {
    const request = Buffer.from(`X: ${before}s3cr3t-token\r\n`).toString('base64');
    const { request_base64 } = createReportRedactor(['s3cr3t-token'])({ request_base64: request });
    expect(Buffer.from(request_base64, 'base64').toString()).toBe(`X: ${before}***\r\n`);
  }
});

test.each(['pässwörd-geheim', `quote'"\\end-of-it`, '密码密码密码'])(
  'a secret of any characters is gone from a request: %s',
  (hidden) => {
    const request = Buffer.from(`GET / HTTP/1.1\r\nX: ${hidden}\r\n\r\n`);
    const { request_base64 } = createReportRedactor([hidden])({ request_base64: request.toString('base64') });
    expect(Buffer.from(request_base64, 'base64').toString()).toBe('GET / HTTP/1.1\r\nX: ***\r\n\r\n');
  },
);

test('a secret is gone from each step of a connection; where a pause halves it, the steps are gone', () => {
  const redact = createReportRedactor(['s3cr3t-token']);
  const send = (text: string) => ({ send_base64: Buffer.from(text).toString('base64') });
  const wire = [[send('X: s3cr3t-token\r'), { pause_ms: 5 }, send('\n'), 'answer']];
  expect(redact({ wire })).toEqual({ wire: [[send('X: ***\r'), { pause_ms: 5 }, send('\n'), 'answer']] });
  expect(redact({ wire: [[send('X: s3cr'), { pause_ms: 5 }, send('3t-token\r\n'), 'answer']] })).toEqual({
    wire: null,
  });
  expect(redact({ wire: null })).toEqual({ wire: null });
});

test('the first half of a secret, where a text was cut, is gone too', () => {
  expect(createReportRedactor(['s3cr3t-token'])({ notes: [{ text: 'tries of get:"/":h"A"="s3cr3t-' }] })).toEqual({
    notes: [{ text: 'tries of get:"/":h"A"="***' }],
  });
});

test('of several beginnings at the end of a text the longest goes', () => {
  const redact = createReportRedactor(['abcdabcdabcd!', 'abcdxyz']);
  expect(redact({ text: 'say abcdabcd' })).toEqual({ text: 'say ***' });
  expect(redact({ text: 'abcdabcdx' })).toEqual({ text: 'abcd***' });
  expect(redact({ text: 'abc' })).toEqual({ text: 'abc' });
});

test('without secrets a report stays as it is', () => {
  const report = { spec: 'get:/' };
  expect(createReportRedactor([])(report)).toBe(report);
});
