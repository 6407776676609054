import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReportFinding } from '../../../src/report/report.ts';
import { freePort, ROOT, usePatho } from '../patho.ts';

const { start } = usePatho();
const SERVER = join(ROOT, 'test', 'e2e', 'conversations', 'server.js');

let project = '';
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'patho-conversations-'));
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

async function run(program: string, ...words: string[]) {
  const port = await freePort();
  const server = ['--', process.execPath, SERVER, String(port)];
  return start([program, ...words, '--url', `http://127.0.0.1:${port}/`, ...server], project).done;
}

const said = ({ exception }: ReportFinding) => `${exception?.type}: ${exception?.message}`;

describe('what only a request built from an answer reaches', () => {
  it('is found by the corpus, told as a sequence, saved, and played first the next time', async () => {
    const { report } = await run(
      ...['fuzz', '--corpus', 'typed', '--no-adaptive', '--time-budget', '30s', '--save-regressions'],
      ...['--route', 'GET /', '--route', 'POST /uploads application/json {"size":3}'],
      ...['--route', 'GET /poll?EIO=4&transport=polling'],
    );
    const cookie = report.findings.find((finding) => /same byte length/.test(said(finding)))!;
    expect(cookie.sequence).toHaveLength(2);
    expect(cookie.spec).toMatch(/Cookie.*\{name\}=.*\{(value|half)\}/);
    expect(cookie.captures).toEqual([expect.arrayContaining([expect.stringMatching(/^value = \^set-cookie/)]), []]);
    expect(cookie.pathoc).toMatch(/^pathoc \S+ \$'get:\/\\n# capture: name = \^set-cookie.*\\nget:/);
    expect(report.findings.map(said)).toEqual(
      expect.arrayContaining([expect.stringMatching(/RangeError.*"size"/), expect.stringMatching(/SyntaxError.*JSON/)]),
    );

    const folder = join(project, '.patho', 'regressions');
    const file = readdirSync(folder).find((name) => name.startsWith(cookie.fingerprint))!;
    expect(readFileSync(join(folder, file), 'utf8')).toMatch(/^get:\/\n# capture: name = /m);
    const again = await run('replay', join(folder, file));
    expect([again.code, again.stdout]).toEqual([1, expect.stringContaining('same byte length')]);
    const next = await run('fuzz', '--corpus', 'none', '--time-budget', '10s');
    expect(next.report.findings.map(({ fingerprint }) => fingerprint)).toContain(cookie.fingerprint);
  });

  it('is found by specs of the user that capture', async () => {
    mkdirSync(join(project, 'specs'), { recursive: true });
    const specs = 'get:/token\n# capture: csrf = value="([^"]+)"\n# id: order\nget:"/order?csrf={csrf}&item=bad"\n';
    writeFileSync(join(project, 'specs', 'shop.pathoc'), specs);
    const { report } = await run('fuzz', '--corpus', 'none', '--specs', 'specs/*.pathoc', '--time-budget', '8s');
    const order = report.findings.find(({ mutation }) => mutation === 'user/order')!;
    expect(order.exception?.type).toBe('URIError');
    expect(order.sequence).toEqual(['get:/token', order.spec]);
    expect(order.captures).toEqual([['csrf = value="([^"]+)"'], []]);
  });
});
