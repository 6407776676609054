import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { patho } from '../../cli/run.ts';
import { createProject, openProject, type Project, serverWith, specsFor, verdicts } from './project.ts';

const BUGS = ['kept', 'old', 'added'];
const ALL_SPECS = specsFor(BUGS);

let project: Project;
beforeEach(async () => {
  project = await createProject('app');
});
afterEach(() => project.remove());

/** `main` has the bugs `kept` and `old`; the branch mends `old` and adds `added`. */
async function branch(): Promise<{ regressions: readonly string[] }> {
  project.write({ 'server.js': serverWith(['kept', 'old'], project.port), '.patho/all.pathoc': ALL_SPECS });
  project.commit('base');
  const saved = await project.fuzz('--save-regressions');
  expect(verdicts(saved.report)).toEqual(['new kept', 'new old']);
  const { code } = await patho(['baseline', 'update', join(project.root, 'report.json')], project.directory);
  expect(code).toBe(0);
  project.commit('known');
  project.git('checkout', '-q', '-b', 'change');
  project.write({ 'server.js': serverWith(['kept', 'added'], project.port) });
  project.commit('change');
  return { regressions: readdirSync(join(project.directory, '.patho/regressions')) };
}

describe('a branch that adds a bug, mends one and keeps one', () => {
  it('has one new, one fixed and one known by the base command', async () => {
    const { regressions } = await branch();
    expect(regressions).toHaveLength(2);
    project.git('worktree', 'add', '-q', '../base', 'main');
    const { code, report } = await project.fuzz('--base-command', 'cd ../base && node server.js');
    expect(verdicts(report)).toEqual(['fixed old', 'known kept', 'new added']);
    expect(code).toBe(1);
    expect(report.notes).toEqual([]);
  });

  it('has them by the baseline', async () => {
    await branch();
    const { code, report, out } = await project.fuzz('--baseline', '.patho/baseline.json');
    expect(verdicts(report)).toEqual(['fixed get:/:h"X-old"="1"', 'known kept', 'new added']);
    expect(code).toBe(1);
    expect(out).toContain('1 known finding fixed');
  });

  it('passes once nothing is new', async () => {
    await branch();
    project.write({ 'server.js': serverWith(['kept'], project.port) });
    const { code, report } = await project.fuzz('--baseline', '.patho/baseline.json');
    expect(verdicts(report)).toEqual(['fixed get:/:h"X-old"="1"', 'known kept']);
    expect(code).toBe(0);
  });

  it('plays what once failed also when nothing would be fired', async () => {
    await branch();
    project.write({ '.patho/all.pathoc': '# nothing\n' });
    const { report } = await project.fuzz();
    expect(verdicts(report)).toEqual(['new kept']);
    expect(report.findings[0]).toMatchObject({ stability: 'stable', confirmed: { k: 3, n: 3 } });
    expect(report.findings[0]!.mutation).toMatch(/^regression\/[0-9a-f]{16}-traceback$/);
  });
});

describe('the base', () => {
  it('leaves findings new, and says why, when it does not boot', async () => {
    await branch();
    const { code, report } = await project.fuzz('--base-command', 'echo no database >&2; exit 7');
    expect(verdicts(report)).toEqual(['new added', 'new kept']);
    expect(code).toBe(1);
    expect(report.notes.find((note) => note.kind === 'base')?.text).toContain('could not be compared');
    expect(report.notes.map((note) => note.text)).toContain('no database');
  });

  it('falls back to the baseline when its setup fails', async () => {
    await branch();
    const { report } = await project.fuzz(
      ...['--base-command', 'cd ../base && node server.js', '--base-setup', 'echo offline; exit 3'],
      ...['--baseline', '.patho/baseline.json'],
    );
    expect(verdicts(report)).toEqual(['fixed get:/:h"X-old"="1"', 'known kept', 'new added']);
    expect(report.notes.find((note) => note.kind === 'base')?.text).toMatch(/ended with 3: offline/);
  });

  it('is set up first', async () => {
    await branch();
    const { report } = await project.fuzz(
      ...['--base-setup', 'git worktree add -q ../late main', '--base-command', 'cd ../late && exec node server.js'],
    );
    expect(verdicts(report)).toEqual(['fixed old', 'known kept', 'new added']);
  });

  it('is not believed when it runs the code that is tested', async () => {
    await branch();
    const { code, report } = await project.fuzz('--base-command', 'node server.js');
    expect(verdicts(report)).toEqual(['new added', 'new kept']);
    expect(code).toBe(1);
    expect(report.notes.find((note) => note.kind === 'base')?.text).toContain('runs code of this checkout');
  });
});

describe('regressions', () => {
  it('or specs there must be: a gate with nothing to fire is not green', async () => {
    project.write({ 'server.js': serverWith([], project.port) });
    const { code, err } = await patho(['fuzz', '--corpus', 'none', '--', 'node', 'server.js'], project.directory);
    expect(code).toBe(2);
    expect(err).toContain('nothing to fire');
  });

  it('are written once, and never over another file', async () => {
    project.write({ 'server.js': serverWith(['kept'], project.port), '.patho/all.pathoc': ALL_SPECS });
    project.commit('base');
    const first = await project.fuzz('--save-regressions');
    const [file] = readdirSync(join(project.directory, '.patho/regressions'));
    expect(first.out).toContain(`Commit .patho/regressions/${file}`);
    const text = project.read(`.patho/regressions/${file}`);
    const { fingerprint } = first.report.findings[0]!;
    expect(file).toBe(`${fingerprint}-traceback.pathoc`);
    expect(text).toBe(
      `# id: ${fingerprint}\n# rule: traceback\n# exception: TypeError\n# route: GET /\n` +
        '# minimal: nothing can go from it; it is played as it stands\nget:/:h"X-kept"="1"\n',
    );
    await project.fuzz('--save-regressions');
    expect(project.read(`.patho/regressions/${file}`)).toBe(text);

    const mine = '# mine\nget:/elsewhere\n';
    writeFileSync(join(project.directory, '.patho/regressions', file!), mine);
    const third = await project.fuzz('--save-regressions');
    expect(project.read(`.patho/regressions/${file}`)).toBe(mine);
    expect(third.report.notes.map((note) => note.text).join()).toContain('another file of this name');
  });

  it('that take several requests in order are found and reported as a sequence', async () => {
    project.write({
      'server.js': `let armed = false;
function fire() { throw new Error('armed'); }
require('node:http').createServer((q, s) => {
  try {
    if (q.url === '/arm') armed = true;
    if (q.url === '/fire' && armed) { armed = false; fire(); }
    s.end('fine');
  } catch (error) { console.error(error.stack); s.writeHead(500).end(); }
}).listen(${project.port}, '127.0.0.1');\n`,
      '.patho/regressions/armed.pathoc': '# two steps\nget:/arm\nget:/fire\n',
    });
    const { report } = await project.fuzz();
    expect(verdicts(report)).toEqual(['new fire']);
    expect(report.findings[0]).toMatchObject({
      sequence: ['get:/arm', 'get:/fire'],
      spec: 'get:/fire',
      stability: 'stable',
    });
    expect(report.findings[0]!.pathoc).toMatch(/get:\/arm'; pathoc .*get:\/fire'$/);
  });
});

describe('patho replay', () => {
  const replay = (...args: string[]) =>
    patho(
      ['replay', '--url', `http://127.0.0.1:${project.port}/`, ...args, '--', 'node', 'server.js'],
      project.directory,
      { PATH: process.env.PATH! },
    );

  it('says what still fails, and what is fixed', async () => {
    await branch();
    const all = await replay();
    expect(all.code).toBe(1);
    expect(all.out).toMatch(/^still failing {2}\.patho\/regressions\/[0-9a-f]{16}-traceback\.pathoc$/m);
    expect(all.out).toMatch(/^fixed {10}\.patho\/regressions\/[0-9a-f]{16}-traceback\.pathoc$/m);
    expect(all.out).toContain('TypeError: cannot take 1; status 500');
    expect(all.out).toContain('3 of 3 plays');
    expect(await replay('get:/:h"X-old"="1"')).toMatchObject({ code: 0, err: '' });
    expect((await replay('get:/:h"X-added"="1"', 'get:/')).code).toBe(1);
  });

  it('is inconclusive without a healthy server, and refuses what it cannot read', async () => {
    project.write({ 'server.js': 'process.exit(4)' });
    expect((await replay('get:/')).code).toBe(3);
    expect((await replay('gone.pathoc')).code).toBe(2);
    expect((await replay('get:')).code).toBe(2);
    expect(await replay()).toMatchObject({ code: 0, out: expect.stringContaining('nothing to replay') });
  });
});

describe('suppressions', () => {
  it('hide a finding until they expire', async () => {
    const suppression = (expires: string) =>
      `suppressions:\n  - { rule: traceback, path: server.js, reason: later, expires: ${expires} }\n` +
      '  - { fingerprint: "0123456789abcdef", reason: gone }\n';
    project.write({
      'server.js': serverWith(['kept'], project.port),
      '.patho/all.pathoc': ALL_SPECS,
      '.github/patho.yml': suppression('2999-01-01'),
    });
    project.commit('base');
    const hidden = await project.fuzz();
    expect(hidden.code).toBe(0);
    expect(verdicts(hidden.report)).toEqual(['suppressed kept']);
    expect(hidden.report.notes.map((note) => note.text)).toEqual([
      'The suppression of 0123456789abcdef (gone) matches nothing any more; it can go.',
    ]);
    project.write({ '.github/patho.yml': suppression('2020-01-01') });
    const expired = await project.fuzz();
    expect(expired.code).toBe(1);
    expect(verdicts(expired.report)).toEqual(['new kept']);
    expect(expired.report.notes[0]!.text).toContain('(later) expired after 2020-01-01');
  });
});

describe('the fingerprint of a finding', () => {
  const fingerprintOf = async (one: Project) => {
    const { report } = await one.fuzz();
    expect(report.findings).toHaveLength(1);
    return report.findings[0]!.fingerprint;
  };

  it('survives new lines, another message and another folder, and changes with the name of the function', async () => {
    const server = serverWith(['kept'], project.port);
    project.write({ 'server.js': server, '.patho/all.pathoc': 'get:/:h"X-kept"="1" \nget:/:h"X-renamed"="1"\n' });
    project.commit('base');
    const before = await fingerprintOf(project);
    project.write({ 'server.js': `// one\n// two\nconst unused = 1;\n${server}` });
    expect(await fingerprintOf(project)).toBe(before);
    project.write({ 'server.js': serverWith(['kept'], project.port, 'will never accept') });
    expect(await fingerprintOf(project)).toBe(before);
    const elsewhere = join(project.root, 'deep/er');
    mkdirSync(elsewhere, { recursive: true });
    renameSync(project.directory, join(elsewhere, 'moved'));
    const moved = openProject(project.root, join(elsewhere, 'moved'), project.port);
    expect(await fingerprintOf(moved)).toBe(before);
    moved.write({ 'server.js': serverWith(['renamed'], project.port) });
    expect(await fingerprintOf(moved)).not.toBe(before);
  });
});
