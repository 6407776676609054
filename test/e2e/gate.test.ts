import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { freePort, listens, ROOT, usePatho } from './patho.ts';

const { patho, start, file } = usePatho();
const DEMO = join(ROOT, 'examples', 'demo', 'server.js');
const TWO_PARTS = join(ROOT, 'test', 'e2e', 'weak-servers', 'two-parts.js');
const FAST = ['--corpus', 'target,host,range-and-conditional,bodies,cookies-and-credentials'];

/** `patho fuzz` at a server that listens on a port of its own. */
async function fuzz(options: string[], command: (port: number) => string[]) {
  const port = await freePort();
  return patho('fuzz', '--url', `http://127.0.0.1:${port}/`, ...options, '--', ...command(port));
}

const bugs = (report: Report) => report.findings.map((f) => `${f.fingerprint} ${f.spec}`).sort();

describe('a server with bugs', () => {
  const options = [
    ...FAST,
    '--no-adaptive',
    '--time-budget',
    '20s',
    '--route',
    'GET /',
    '--route',
    'POST /notes application/json {"title":"Milk","text":"two"}',
  ];

  it('that one request kills is started again, the rest is found, the crash comes with its stack', async () => {
    const { code, report, stdout } = await fuzz(options, (port) => ['node', DEMO, String(port)]);
    expect(code).toBe(1);
    expect(report.outcome).toBe('findings');
    const crash = report.findings.find((finding) => finding.rule === 'crash');
    expect(crash).toMatchObject({
      level: 'error',
      stability: 'stable',
      exception: { type: 'TypeError', message: 'Invalid URL' },
    });
    expect(crash?.location).toMatchObject({ uri: 'examples/demo/server.js' });
    expect(crash?.exception?.frames.some((frame) => frame.in_app)).toBe(true);
    expect(report.stats.restarts).toBeGreaterThan(0);
    expect(report.findings.map((finding) => finding.exception?.type)).toEqual(expect.arrayContaining(['URIError']));
    for (const finding of report.findings) {
      expect(finding.confirmed.k).toBe(finding.confirmed.n);
      expect(stdout).toContain(`$ ${finding.pathoc}`);
      expect(finding.minimized.to_length).toBe(finding.spec.length);
    }
  });

  it('gives the same fingerprints and specs for the same seed', async () => {
    const once = () =>
      fuzz(
        ['--corpus', 'target,cookies-and-credentials', '--no-adaptive', '--time-budget', '20s', '--seed', '7'],
        (port) => ['node', DEMO, String(port)],
      );
    const [first, second] = [await once(), await once()];
    expect(first.report.stats.stopped_because).toBe('corpus-done');
    expect(bugs(first.report).length).toBeGreaterThan(1);
    expect(bugs(second.report)).toEqual(bugs(first.report));
  });

  it('that takes two hostile parts in one request is found by mutating what brought new answers', async () => {
    const parts = file('parts.pathoc', 'get:/:h"Expect"="x"\nget:/:h"X-Forwarded-Host"="a b"\n');
    const { report, stdout } = await fuzz(['--corpus', 'accept', '--specs', parts, '--time-budget', '30s'], (port) => [
      'node',
      TWO_PARTS,
      String(port),
    ]);
    expect(report.findings).toMatchObject([{ rule: 'crash', exception: { message: 'Invalid URL' } }]);
    // Found by a mutant, so no case of the corpus does it.
    expect(report.findings[0]!.mutation).toMatch(/\/adaptive\/\d+$/);
    expect(report.findings[0]!.spec).toMatch(
      /^get:\/:h"(Expect|X-Forwarded-Host)"="":h"(Expect|X-Forwarded-Host)"=""$/,
    );
    const { corpus_run, corpus_total, cases, adaptive, stopped_because } = report.stats;
    expect([corpus_run, cases - adaptive, stopped_because]).toEqual([corpus_total, corpus_total, 'nothing-new']);
    expect(stdout).toContain('stopped because nothing new came any more');
  });
});

describe('a server that cannot be tested is inconclusive, with the reason and its log', () => {
  it('when it never listens', async () => {
    const { code, report, stdout } = await fuzz(['--ready-timeout', '1s'], () => [
      'node',
      '-e',
      'console.log("warming up"); setInterval(() => {}, 1000)',
    ]);
    expect([code, report.outcome, report.stats.stopped_because]).toEqual([3, 'inconclusive', 'unhealthy']);
    expect(stdout).toMatch(/not ready|did not/);
    expect(stdout).toContain('warming up');
  });

  it('when it dies at once', async () => {
    const { code, stdout } = await fuzz([], () => ['node', '-e', 'console.error("no database"); process.exit(7)']);
    expect(code).toBe(3);
    expect(stdout).toMatch(/code 7/);
    expect(stdout).toContain('no database');
  });

  it('when it answers 500 to a valid request', async () => {
    const server =
      'require("http").createServer((q, r) => { console.error("broken"); r.statusCode = 500; r.end(); }).listen(process.argv[1], "127.0.0.1")';
    const { code, stdout } = await fuzz([], (port) => ['node', '-e', server, String(port)]);
    expect(code).toBe(3);
    expect(stdout).toMatch(/500/);
    expect(stdout).toContain('broken');
  });

  it('when the command does not exist', async () => {
    const { code, stdout } = await fuzz([], () => ['no-such-program']);
    expect(code).toBe(3);
    expect(stdout).toContain('no-such-program');
  });
});

describe('wrong usage', () => {
  it('names a wrong option and the right one', async () => {
    const { code, stderr } = await patho('fuzz', '--time-buget', '3s', '--', 'true');
    expect(code).toBe(2);
    expect(stderr).toContain('--time-budget');
  });

  it('shows the place of a broken spec with a caret', async () => {
    const specs = file('broken.pathoc', '# fine\nget:/\nget:/:zz\n');
    const { code, stderr } = await patho('fuzz', '--specs', specs, '--', 'true');
    expect(code).toBe(2);
    expect(stderr).toMatch(/broken\.pathoc:3:\d+/);
    expect(stderr).toMatch(/^[ |]*\^/m);
  });

  it('refuses to fire at another machine', async () => {
    const { code, stderr } = await patho('fuzz', '--url', 'http://192.0.2.1/', '--', 'true');
    expect(code).toBe(2);
    expect(stderr).toMatch(/loopback|this machine/);
  });
});

describe('a server without bugs', () => {
  it('is clean, and all of the corpus was played', async () => {
    const server =
      'require("http").createServer((q, r) => { q.resume(); q.on("end", () => r.end("hello")); }).listen(process.argv[1], "127.0.0.1")';
    const { code, report } = await fuzz(
      ['--corpus', 'target,host,query', '--no-adaptive', '--time-budget', '30s'],
      (port) => ['node', '-e', server, String(port)],
    );
    expect(report.findings).toEqual([]);
    expect([code, report.outcome, report.stats.stopped_because]).toEqual([0, 'clean', 'corpus-done']);
    expect(report.stats.corpus_run).toBe(report.stats.corpus_total);
  });
});

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  it('ends the run within 5 s with a report of what is known, and leaves no server', async () => {
    const port = await freePort();
    const { child, done } = start([
      'fuzz',
      '--url',
      `http://127.0.0.1:${port}/`,
      '--time-budget',
      '60s',
      '--',
      'node',
      DEMO,
      String(port),
    ]);
    for await (const text of child.stdout!) if (String(text).includes('get:/%')) break;
    const asked = performance.now();
    child.kill(signal);
    const [[code], { report }] = [await once(child, 'exit'), await done];
    expect(performance.now() - asked).toBeLessThan(5000);
    expect([code, report.exit_code, report.stats.stopped_because]).toEqual([130, 130, 'cancelled']);
    expect(report.findings.length).toBeGreaterThan(0);
    expect(await listens(port)).toBe(false);
  });
});
