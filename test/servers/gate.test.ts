import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freePort, ROOT, usePatho } from '../e2e/patho.ts';

// Needs the servers that Debian brings: test/servers/install.sh.
const { patho, file } = usePatho();
const serve = (name: string, port: number) => ['bash', join(ROOT, 'test/servers/serve'), name, String(port)];

async function fuzz(options: string[], command: (port: number) => string[]) {
  const port = await freePort();
  return patho('fuzz', '--url', `http://127.0.0.1:${port}/`, ...options, '--', ...command(port));
}

describe("Python's http.server", () => {
  const options = [
    '--no-adaptive',
    '--time-budget',
    '20s',
    '--corpus',
    'request-line,method,version,target,query,host,content-length,accept',
  ];
  const run = () =>
    fuzz(options, (port) => [
      'python3',
      '-m',
      'http.server',
      String(port),
      '--bind',
      '127.0.0.1',
      '--directory',
      join(ROOT, 'docs'),
    ]);

  it('shows its two bugs, each as the shortest line, confirmed, and nothing of clients that left', async () => {
    const [first, second] = [await run(), await run()];
    for (const { report } of [first, second]) {
      // What was noted says where the other went, should one be missing.
      const { findings, notes } = report;
      expect({ types: findings.map(({ exception }) => exception?.type), notes }).toEqual({
        types: expect.arrayContaining(['ValueError', 'UnicodeEncodeError']),
        notes: [],
      });
    }
    expect(first.code).toBe(1);
    const byType = new Map(first.report.findings.map((finding) => [finding.exception?.type, finding]));
    const nul = byType.get('ValueError');
    const surrogate = byType.get('UnicodeEncodeError');
    expect(nul?.exception?.message).toBe('embedded null byte');
    expect(nul?.spec.length).toBeLessThanOrEqual('get:"/\\0"'.length);
    expect(surrogate?.spec.length).toBeLessThanOrEqual('get:/%ed%a0%80'.length);
    for (const finding of first.report.findings) {
      expect(finding).toMatchObject({ level: 'error', stability: 'stable', confirmed: { k: 3, n: 3 } });
      expect(finding.exception?.type).not.toMatch(/BrokenPipe|ConnectionReset/);
    }
    expect(first.report.findings).toHaveLength(2);
    const bugs = ({ report }: typeof first) => report.findings.map((f) => `${f.fingerprint} ${f.spec}`);
    expect(bugs(second)).toEqual(bugs(first));
  });
});

describe('nginx', () => {
  it('is clean, with all of the corpus played', async () => {
    const { code, report } = await fuzz(['--no-adaptive', '--time-budget', '60s'], (port) => serve('nginx', port));
    expect(code).toBe(0);
    expect(report.findings.filter((finding) => finding.level === 'error')).toEqual([]);
    expect(report.stats.corpus_run).toBe(report.stats.corpus_total);
  });
});

describe('SARIF of a real run', () => {
  it("passes the validator's GitHub rules and its own", async () => {
    const sarif = file('run.sarif', '');
    await fuzz(['--no-adaptive', '--time-budget', '10s', '--corpus', 'target', '--sarif', sarif], (port) =>
      serve('http.server', port),
    );
    for (const rules of ['GHAS', 'Sarif']) {
      const { stdout } = spawnSync(
        join(ROOT, 'node_modules/.bin/sarif-multitool'),
        ['validate', sarif, '--rule-kind', rules],
        { encoding: 'utf8' },
      );
      expect(stdout).toContain('Analysis completed successfully');
      expect(stdout).not.toMatch(/: (?:error|warning) /);
    }
  });
});
