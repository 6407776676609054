import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort, ROOT, usePatho } from '../patho.ts';

const { start } = usePatho();
const SERVER = join(ROOT, 'test', 'e2e', 'conversations', 'chat.js');

let project = '';
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'patho-one-connection-'));
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

async function run(program: string, ...words: string[]) {
  const port = await freePort();
  const server = ['--', process.execPath, SERVER, String(port)];
  return start([program, ...words, '--url', `http://127.0.0.1:${port}/`, ...server], project).done;
}

const lengths = /RangeError.*same byte length/;

describe('what only a frame built from an earlier frame of its connection reaches', () => {
  it('is found by the corpus, minimized, saved, and played first the next time', async () => {
    const { report } = await run(
      ...['fuzz', '--corpus', 'typed', '--no-adaptive', '--time-budget', '16s', '--save-regressions'],
      ...['--route', 'WS /chat'],
    );
    expect(report.findings.map(({ exception }) => `${exception?.type}: ${exception?.message}`)).toEqual([
      expect.stringMatching(lengths),
    ]);
    const [found] = report.findings;
    expect(found).toMatchObject({ rule: 'crash', stability: 'stable', sequence: null, route: 'WS /chat' });
    expect(found!.mutation).toMatch(/^conversation\/websocket-/);
    // The name under which the server gives it is the same on each connection, and stands there as it is.
    expect(found!.spec).toMatch(/^ws:\/chat wf:b.*"session":.*\{(id|half)\}/);
    expect(found!.spec).not.toContain('{key}');
    expect(found!.spec.length).toBeLessThan(80);
    expect(found!.captures).toEqual([[expect.stringMatching(/^(id|half) = "/)]]);
    expect(found!.pathoc).toMatch(/^pathoc \S+ \$'ws:\/chat wf:.*\\n# capture: \w+ = .*'$/);

    const folder = join(project, '.patho', 'regressions');
    const file = readdirSync(folder).find((name) => name.startsWith(found!.fingerprint))!;
    expect(readFileSync(join(folder, file), 'utf8')).toMatch(/^ws:\/chat wf:.*\n# capture: \w+ = .*\n$/m);
    const again = await run('replay', join(folder, file));
    expect([again.code, again.stdout]).toEqual([1, expect.stringContaining('same byte length')]);
    const next = await run('fuzz', '--corpus', 'none', '--time-budget', '10s');
    expect(next.report.findings.map(({ fingerprint }) => fingerprint)).toContain(found!.fingerprint);
  });

  it('is found by a spec of the user that captures for itself', async () => {
    mkdirSync(join(project, 'specs'), { recursive: true });
    const spec = `ws:/chat wf:b'{"hello":1}' wf:b'{"session":"{id}x"}'`;
    writeFileSync(
      join(project, 'specs', 'chat.pathoc'),
      `# id: resume\n${spec}\n# capture: id = "session":"([^"]+)"\n`,
    );
    const { report } = await run('fuzz', '--corpus', 'none', '--specs', 'specs/*.pathoc', '--time-budget', '10s');
    const [found] = report.findings.filter(({ mutation }) => mutation === 'user/resume');
    expect(found?.exception?.message).toMatch(/same byte length/);
    expect(found?.captures).toEqual([['id = "session":"([^"]+)"']]);
    expect(found?.original_spec).toBe(`ws:/chat wf:b'{"hello":1}' wf:b'{"session":"{id}x"}'`);
  });
});
