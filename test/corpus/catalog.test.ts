import { readdirSync, readFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { corpusCommand } from '../../src/cli/commands/corpus.ts';
import { catalogMarkdown } from '../../src/corpus/catalog-markdown.ts';
import type { FieldType } from '../../src/corpus/typed/field-type.ts';

function run(...words: string[]): { out: string; error: string; code: number } {
  let out = '';
  let error = '';
  const sink = (add: (text: string) => void) =>
    new Writable({ write: (chunk, _, done) => done(add(`${chunk}`) ?? null) });
  const streams = {
    stdout: sink((text) => {
      out += text;
    }),
    stderr: sink((text) => {
      error += text;
    }),
  };
  process.exitCode = 0;
  corpusCommand(streams).parse(words, { from: 'user' });
  const code = Number(process.exitCode);
  process.exitCode = 0;
  return { out, error, code };
}

test('docs/corpus.md is what the command prints', () => {
  // Print it anew: npx patho corpus list --markdown > docs/corpus.md
  expect(readFileSync('docs/corpus.md', 'utf8')).toBe(catalogMarkdown());
  expect(run('list', '--markdown').out).toBe(catalogMarkdown());
});

test('docs/corpus.md has the values of every type', async () => {
  const page = catalogMarkdown();
  const files = readdirSync('src/corpus/typed/types');
  for (const file of files) {
    const types = (await import(`../../src/corpus/typed/types/${file}`)) as Record<string, unknown>;
    for (const type of Object.values(types)) {
      if (typeof type !== 'object' || type === null || !('cwe' in type)) continue;
      const { name, rfc, cwe } = type as FieldType;
      expect(page).toContain(`### Type ${name} (${rfc}, CWE-${cwe})`);
    }
  }
  expect(files.length).toBeGreaterThan(10);
});

test('list prints ids and titles, of one class on demand', () => {
  const { out, code } = run('list', '--class', 'host');
  expect(code).toBe(0);
  expect(out).toMatch(/^host\/missing +no Host field$/m);
  expect(out).not.toContain('target/');
  expect(run('list').out.split('\n').length).toBeGreaterThan(3000);
});

test('list --json has all facts', () => {
  const rows = JSON.parse(run('list', '--class', 'host', '--json').out);
  expect(rows[0]).toEqual({
    id: 'host/missing',
    class: 'host',
    title: 'no Host field',
    spec: 'get:/:r',
    leaves: null,
    rfc: 'RFC 9112 §3.2',
    cwe: 20,
    expect: 'must answer 400',
  });
});

test('show explains one and draws it', () => {
  const { out } = run('show', 'target/lone-percent');
  expect(out).toMatch(/^target\/lone-percent: lone percent sign in the path\n/);
  expect(out).toContain('get:"/%"');
  expect(out).toContain('RFC 3986 §2.1');
  expect(out).toContain('CWE-248');
  expect(out).toContain('GET /% HTTP/1.1');
});

test('show draws only some of many messages', () => {
  expect(run('show', 'desync/100-pipelined').out).toContain('… 96 more messages');
});

test.each([
  ['target/lone-precent', 'did you mean target/lone-percent?'],
  ['lone-percent', 'target/lone-percent'],
  ['date/if-modified-since/year-overflwo', 'date/if-modified-since/year-overflow'],
  ['quite something else entirely', 'patho corpus list prints all ids'],
])('show %s is wrong usage: %s', (id, hint) => {
  const { out, error, code } = run('show', id);
  expect({ out, code }).toEqual({ out: '', code: 2 });
  expect(error).toContain(hint);
});

test('an unknown class is wrong usage', () => {
  expect(run('list', '--class', 'hots')).toMatchObject({ code: 2, out: '' });
});
