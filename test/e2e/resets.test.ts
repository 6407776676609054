import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort, usePatho } from './patho.ts';

const { patho, start, file } = usePatho();
const SERVER = fileURLToPath(new URL('weak-servers/upgrades.js', import.meta.url));
const REGRESSIONS = '.patho/regressions';

let project = '';
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'patho-resets-'));
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

/** Words that boot the server of that kind. */
async function booting(kind: string): Promise<{ url: string[]; command: string[] }> {
  const port = await freePort();
  return {
    url: ['--url', `http://127.0.0.1:${port}/`],
    command: ['--', process.execPath, SERVER, String(port), kind],
  };
}

describe('a server whose upgrade handler', () => {
  it('does not listen for errors dies of a reset: found by the corpus, replayed, and mended by a listener', async () => {
    const { url, command } = await booting('deaf');
    const words = ['fuzz', ...url, '--route', 'WS /chat', '--corpus', 'typed', '--no-adaptive', '--save-regressions'];
    const { code, report } = await start([...words, '--time-budget', '20s', ...command], project).done;
    expect(code).toBe(1);
    expect(report.findings).toMatchObject([{ rule: 'crash', level: 'error', stability: 'stable', leaves: 'reset' }]);
    const [finding] = report.findings;
    expect(finding!.spec).toMatch(/^ws:\/(chat)?:d(a|\d+)$/);
    expect(finding!.pathoc).toContain('pathoc --reset 127.0.0.1:');
    expect(finding!.exception).toMatchObject({ type: 'Error', message: 'read ECONNRESET' });
    expect(finding!.confirmed).toEqual({ k: 3, n: 3 });

    const files = readdirSync(join(project, REGRESSIONS)).map((name) => join(REGRESSIONS, name));
    expect(files).toHaveLength(1);
    const replay = async (kind: string) => {
      const booted = await booting(kind);
      return start(['replay', ...booted.url, ...files, ...booted.command], project).done;
    };
    expect(await replay('deaf')).toMatchObject({ code: 1 });
    expect(await replay('listens')).toMatchObject({ code: 0 });
  });

  it.each([
    ['listens', 0, []],
    ['proxies', 1, ['crash']],
  ])('%s: a spec of the user leaves by a reset', async (kind, code, rules) => {
    const { url, command } = await booting(kind);
    const specs = file(
      `${kind}.pathoc`,
      '# leaves: reset\nws:/chat:da\n# leaves: reset\npost:/:h"Content-Length"="9":da\n',
    );
    const run = await patho('fuzz', ...url, '--route', 'WS /chat', '--corpus', 'none', '--specs', specs, ...command);
    expect([run.code, run.report.findings.map(({ rule }) => rule)]).toEqual([code, rules]);
  });
});
