import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRedactor, maskCommands, maskForms } from '../../src/github/masks.ts';
import { encodeLiteral } from '../../src/language/escapes.ts';
import { pathocCommand } from '../../src/report/reproduce.ts';

const quoted = (text: string) => `"${encodeLiteral(Buffer.from(text), { quote: '"', shortNul: true })}"`;
const secret = fc.string({ minLength: 8, maxLength: 40 }).filter((s) => s.trim().length >= 8 && s === s.trim());

describe('a secret', () => {
  test('is found in every encoding a server may answer with', () => {
    fc.assert(
      fc.property(secret, fc.string({ maxLength: 9 }), fc.string({ maxLength: 9 }), (s, before, after) => {
        const encodings = [
          s,
          encodeURIComponent(s),
          new URLSearchParams({ a: s }).toString(),
          JSON.stringify({ a: s }),
          Buffer.from(s).toString('hex'),
          Buffer.from(s).toString('base64'),
        ];
        const redact = createRedactor([s]);
        for (const text of encodings) expect(redact(`<${text}>`)).toContain('***');
        // Basic credentials: the secret starts anywhere in a group of three bytes.
        const inside = Buffer.from(`${before}:${s}${after}`).toString('base64');
        expect(redact(inside)).not.toBe(inside);
      }),
    );
  });

  test('is found as HTML writes it, and with the small hex digits of some URL encoders', () => {
    const redact = createRedactor(['a<b>&"c\'/d']);
    for (const text of ['a&lt;b&gt;&amp;&quot;c&#39;/d', "a%3cb%3e%26%22c'%2fd"])
      expect(redact(`x${text}y`)).toBe('x***y');
  });

  test('is found in JSON as PHP and Python write it', () => {
    const redact = createRedactor(['zürich/日本/key']);
    for (const text of [
      'zürich\\/日本\\/key',
      'z\\u00fcrich/\\u65e5\\u672c/key',
      'z\\u00fcrich\\/\\u65e5\\u672c\\/key',
    ])
      expect(redact(`"${text}"`)).toBe('"***"');
  });

  test('is found where it is encoded twice', () => {
    const secret = 'a"b\\c/d+e&f%g';
    const redact = createRedactor([secret]);
    const quoted = JSON.stringify({ log: JSON.stringify({ key: secret }) });
    expect(JSON.parse(JSON.parse(redact(quoted)).log)).toEqual({ key: '***' });
    expect(redact(`/?to=${encodeURIComponent(`/?key=${encodeURIComponent(secret)}`)}`)).toBe('/?to=%2F%3Fkey%3D***');
  });

  test('leaves nothing of itself behind', () => {
    const secret = 'a~b?c>d!hunter23';
    const redact = createRedactor(['hunter2', secret]);
    for (const text of [
      secret,
      Buffer.from(secret).toString('base64'),
      Buffer.from(secret).toString('base64url'),
      Buffer.from(secret).toString('hex').toUpperCase(),
    ]) {
      expect(redact(text)).toBe('***');
    }
  });

  test('is found in the middle of a longer text in either alphabet of base64', () => {
    const secret = '~~~???>>>hunter2';
    for (const before of ['', 'x', 'xy']) {
      for (const alphabet of ['base64', 'base64url'] as const) {
        const text = Buffer.from(`${before}${secret}z`).toString(alphabet);
        expect(text).toMatch(alphabet === 'base64' ? /[+/]/ : /[-_]/);
        expect(createRedactor([secret])(text)).toContain('***');
      }
    }
  });

  test("is found in a pathoc command inside of JSON, where the spec's, the shell's and JSON's escapes lie over each other", () => {
    const secret = `pass'"\\word`;
    const command = pathocCommand(new URL('http://127.0.0.1/'), [`get:/:h"A"=${quoted(secret)}`]);
    const redacted = createRedactor([secret])(JSON.stringify({ command }));
    expect(redacted).toContain('***');
    expect(redacted).not.toMatch(/pass|word/);
  });

  test('of several lines is masked line by line', () => {
    expect(maskForms('first-line\r\nsecond-line')).toEqual(expect.arrayContaining(['first-line', 'second-line']));
  });

  test('too short to be one wrecks no log', () => {
    expect(maskForms('abcde')).toEqual([]);
    expect(maskForms('e')).toEqual([]);
    expect(maskForms('')).toEqual([]);
    expect(createRedactor(['e', ''])('e e e')).toBe('e e e');
  });
});

describe('maskCommands', () => {
  test('are one line each, with percent signs encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (s) => {
        for (const line of maskCommands([s])) expect(line).toMatch(/^::add-mask::([^%\r\n]|%25)+$/);
      }),
    );
  });

  test('name no secret twice', () => {
    const lines = maskCommands(['hunter2-hunter2', 'hunter2-hunter2']);
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines).toContain('::add-mask::hunter2-hunter2');
  });
});
