import { PassThrough, Readable } from 'node:stream';
import { afterEach, describe, expect, test } from 'vitest';
import { explainCommand } from '../../src/cli/commands/explain.ts';

afterEach(() => {
  process.exitCode = undefined;
});

async function explain(argv: string[], input = ''): Promise<{ out: string; err: string; exitCode: unknown }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  await explainCommand({ stdin: Readable.from([input]), stdout, stderr }).parseAsync(argv, { from: 'user' });
  const exitCode = process.exitCode;
  return { out: String(stdout.read() ?? ''), err: String(stderr.read() ?? ''), exitCode };
}

const latin1 = (base64: string): string => Buffer.from(base64, 'base64').toString('latin1');

test('draws a spec, plain when the output is no terminal', async () => {
  const { out, exitCode } = await explain(['get:/:i4,"x"', '--host', 'here']);
  expect(out).toContain('0  GET / HTTP/1.1\\r\\n\n              ^ inject x\n');
  expect(out).toContain('Host: here');
  expect(exitCode).toBeUndefined();
});

test('draws copies once', async () => {
  const { out } = await explain(['get:/:x3 put:/']);
  expect(out.match(/GET \//g)).toHaveLength(1);
  expect(out).toContain('3 times on the same connection');
  expect(out).toContain('PUT /');
});

test('answers in JSON', async () => {
  const { out } = await explain(['get:/:p4,f:i4,"x":d9', '--json', '--host', 'h']);
  expect(JSON.parse(out)).toEqual({
    ok: true,
    messages: [
      {
        kind: 'request',
        canonical: "'GET':/:p4,f:i4,'x':d9",
        bytes_base64: Buffer.from('GET x/ HTT').toString('base64'),
        actions: [
          [4, 'pause', 'f'],
          [4, 'inject', 'eA=='],
          [9, 'disconnect'],
        ],
        events: [
          ['write', 'R0VUIA=='],
          ['pause', 'f'],
          ['write', Buffer.from('x/ HTT').toString('base64')],
          ['disconnect'],
        ],
      },
    ],
  });
});

test.each([
  [['200:b"x"', '--response'], 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx'],
  [['ws', '--response', '--websocket-key', 'dGhlIHNhbXBsZSBub25jZQ=='], 's3pPLMBiTxaQ9kYGzzhZRbK+xOo='],
  [['wf:b"x"', '--frame'], '\x01\x01x'],
  [[`wf:k"\\0\\0\\0\\0":f'wf'`, '--client-frame'], 'pathod!wf'],
])('%j', async (argv, bytes) => {
  const { out } = await explain([...argv, '--json']);
  expect(latin1(JSON.parse(out).messages[0].bytes_base64)).toContain(bytes);
});

test('a seed fixes random values', async () => {
  const run = async (seed: string) => (await explain(['get:/:b@20', '--json', '--seed', seed])).out;
  expect(await run('4')).toBe(await run('4'));
  expect(await run('4')).not.toBe(await run('5'));
});

describe('mistakes end with exit code 2', () => {
  test('in a spec: message, line and caret', async () => {
    const { out, err, exitCode } = await explain(['get:/:h"a":"b"']);
    expect(err).toBe(`spec:1:11: expected "=", found ':"b"'\nget:/:h"a":"b"\n          ^\n`);
    expect(out).toBe('');
    expect(exitCode).toBe(2);
  });

  test.each([[[]], [['get:/', '--seed', 'x']], [['get:/:b<nofile']], [['get:/:b@1t', '--json']]])(
    '%j',
    async (argv) => {
      const { err, exitCode } = await explain(argv);
      expect(err).not.toBe('');
      expect(exitCode).toBe(2);
    },
  );
});

test('answers each line of stdin, good or bad, and goes on', async () => {
  const lines = [
    '{"spec":"get:/","kind":"request","seed":1,"settings":{"request_host":"h"}}',
    'nonsense',
    '',
    'null',
    '[]',
    '{"spec":1}',
    '{"spec":"get:/","kind":"poem"}',
    '{"spec":"get:/","settings":{"request_host":7}}',
    '{"spec":"get:/\\n:zz","kind":"request"}',
    '{"spec":"post:/:b@1t"}',
    '{"spec":"get:/:x9999999"}',
    '{"spec":"get:/:x2","kind":"request","seed":-5}',
  ];
  const { out, exitCode } = await explain(['--stdin'], `${lines.join('\r\n')}\n`);
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers.map(({ ok }) => ok)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    true,
  ]);
  expect(latin1(answers[0].messages[0].bytes_base64)).toBe('GET / HTTP/1.1\r\nHost: h\r\n\r\n');
  expect(answers[1]).toEqual({ ok: false, error: 'a question must be one line of JSON', line: null, column: null });
  expect(answers[7]).toMatchObject({ ok: false, line: 2, column: 2 });
  expect(answers[10].messages).toHaveLength(2);
  expect(exitCode).toBeUndefined();
});
