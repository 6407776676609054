import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runPathoc } from '../../src/cli/pathoc-run.ts';
import { runPathod } from '../../src/cli/pathod-run.ts';

const cwd = mkdtempSync(join(tmpdir(), 'pathod-'));

/** Runs pathod; `port` resolves when it listens. */
function pathod(...args: string[]) {
  const cancel = new AbortController();
  onTestFinished(() => cancel.abort());
  const result = { out: '', err: '' };
  let listening: (port: number) => void = () => {};
  const port = new Promise<number>((resolve) => {
    listening = resolve;
  });
  const code = runPathod(args, {
    stdout: {
      write: (text) => {
        result.out += text;
        const found = /listening on 127\.0\.0\.1:(\d+)\n/.exec(text);
        if (found) listening(Number(found[1]));
      },
    },
    stderr: { write: (text) => (result.err += text) },
    cwd,
    signal: cancel.signal,
    seed: 7,
    now: () => new Date(2026, 0, 2, 3, 4, 5),
  });
  return { result, port, code, cancel };
}

async function pathoc(...args: string[]): Promise<string> {
  let out = '';
  const write = (text: string) => (out += text);
  const signal = new AbortController().signal;
  await runPathoc(['-t', '5', ...args], { stdout: { write }, stderr: { write }, cwd, signal, seed: 7 });
  return out;
}

describe('pathoc against pathod', () => {
  test('specs in paths, nested specs, frames and a tunnel', async () => {
    const at = `127.0.0.1:${await pathod('-p', '0').port}`;
    expect(await pathoc(at, `get:'/p/404:m"Gone fishing":b@10'`, `get:/p/:s'200:b"x y"'`)).toBe(
      `>> 'GET':'/p/404:m"Gone fishing":b@10'\n<< 404 Gone fishing: 10 bytes\n` +
        `>> 'GET':/p/:s'200:b\\x27x y\\x27'\n<< 200 OK: 3 bytes\n`,
    );
    expect(await pathoc(at, 'ws:/', `wf:f'wf:fin:b"hi":da'`)).toContain('<< ws frame:text:fin 2b\n');
    expect(await pathoc('-c', 'localhost:1', at, 'get:/p/201')).toContain('<< 201 Created: 0 bytes\n');
    expect(await pathoc(at, `get:'/p/200:d9'`)).toContain('Invalid server response');
  });

  test('anchors, a file of one, static files, and the log', async () => {
    writeFileSync(join(cwd, 'down.spec'), '503:b"down"');
    writeFileSync(join(cwd, 'page'), 'twelve bytes');
    const daemon = pathod('-p', '0', '-a', '/a=500', '-a', '/down=down.spec', '-d', '.', '-qrf', 'log');
    const at = `127.0.0.1:${await daemon.port}`;
    const out = await pathoc(at, 'get:/abc', 'get:/down', `get:'/p/200:b<page'`);
    expect(out).toMatch(/<< 500 [\s\S]*<< 503 .*: 4 bytes[\s\S]*<< 200 OK: 12 bytes/);
    daemon.cancel.abort();
    expect(await daemon.code).toBe(0);
    expect(daemon.result.err).toBe('');
    expect(readFileSync(join(cwd, 'log'), 'latin1')).toBe(daemon.result.out);
    expect(daemon.result.out).toMatch(
      /\n2026-01-02 03:04:05 127\.0\.0\.1:\d+\n<< GET \/abc HTTP\/1\.1\n>> 500\nBytes read:/,
    );
    expect(daemon.result.out).toContain('Bytes written:\n\tHTTP/1.1 503 Service Unavailable\r\n');
  });

  test('-x logs in hexadecimal', async () => {
    const daemon = pathod('-p', '0', '-rx');
    await pathoc(`127.0.0.1:${await daemon.port}`, 'get:/p/200:r');
    expect(daemon.result.out).toContain(
      '\n\t0000000000 48 54 54 50 2f 31 2e 31 20 32 30 30 20 4f 4b 0d HTTP/1.1 200 OK.\n',
    );
  });
});

describe('the command line', () => {
  test.each([
    [['-l', '0.0.0.0'], 2, /this machine only.*because/],
    [['-a', '(=200'], 2, /no regular expression/],
    [['-a', '/x'], 2, /REGEX=SPEC/],
    [['-a', '/x=zz'], 1, /^Error parsing response spec: .*\nzz\n\^\n$/],
    [['-d', 'none'], 2, /no such directory/],
    [['-p', '99999'], 2, /from 0 to 65535/],
    [['-t', '0'], 2, /number of seconds/],
    [['--limit-size', '1x'], 2, /number of bytes/],
    [['-c', 'p'], 2, /begin with a slash/],
    [['-f', 'none/log'], 1, /cannot be written/],
    [['-s'], 2, /unknown option/],
    [['extra'], 2, /too many arguments/],
  ])('%j: exit %i', async (args, code, complaint) => {
    const daemon = pathod('-p', '0', ...args);
    expect(await daemon.code).toBe(code);
    expect(daemon.result.err).toMatch(complaint);
  });

  test('--limit-size understands units', async () => {
    const at = `127.0.0.1:${await pathod('-p', '0', '--limit-size', '1k').port}`;
    expect(await pathoc(at, "get:'/p/200:b@900'", "get:'/p/200:b@1k'")).toMatch(
      /<< 200 [\s\S]*<< 800 Response too large/,
    );
  });

  test('--help teaches, --version tells', async () => {
    const help = pathod('--help');
    expect(await help.code).toBe(0);
    expect(help.result.out).toMatch(/Examples[\s\S]*TLS/);
    const version = pathod('--version');
    expect(await version.code).toBe(0);
    expect(version.result.out).toMatch(/^pathod \d+\.\d+\.\d+\n$/);
  });
});
