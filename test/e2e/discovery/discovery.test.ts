import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freePort, ROOT, usePatho } from '../patho.ts';

const { patho, file } = usePatho();
const SERVER = join(ROOT, 'test', 'e2e', 'discovery', 'server.js');

describe('an app whose routes nobody named', () => {
  it('is found by its links, its form, its redirect and its description, and the bugs there with it', async () => {
    const port = await freePort();
    const calls = file('called.txt', '');
    const { report, stdout } = await patho(
      ...['fuzz', '--url', `http://127.0.0.1:${port}/`, '--time-budget', '20s', '--no-adaptive'],
      ...['--corpus', 'typed,bodies', '--discover', '--exclude-route', 'DELETE *', '--exclude-route', '/admin/*'],
      ...['--', process.execPath, SERVER, String(port), calls],
    );
    expect(report.coverage.map(({ route }) => route).sort()).toEqual([
      'GET /',
      'GET /items/1',
      'GET /new',
      'GET /old',
      'GET /openapi.json',
      'POST /orders',
      'PUT /api/stock/a',
    ]);
    const said = report.notes.filter(({ kind }) => kind === 'discovered').map(({ text }) => text);
    expect(said).toEqual([expect.stringMatching(/^6 more routes found with \d+ requests: GET .*PUT \/api\/stock\/a/)]);
    expect(stdout).toContain('POST /orders');

    const bugs = report.findings.map(({ exception, route }) => `${exception?.type} ${route}`);
    expect(bugs).toEqual(expect.arrayContaining(['URIError POST /orders', 'TypeError PUT /api/stock/a']));

    const called = new Set(readFileSync(calls, 'utf8').split('\n'));
    expect(called).toContain('GET /items/1');
    expect([...called].filter((call) => /logout|^GET \/admin\/panel|^DELETE/.test(call))).toEqual([]);
  });
});
