import { PassThrough, Readable } from 'node:stream';
import { afterEach, expect, test } from 'vitest';
import { tracebacksCommand } from '../../src/cli/commands/tracebacks.ts';
import { fixturePath } from './fixtures.ts';

afterEach(() => {
  process.exitCode = 0;
});

async function run(args: string[], input = ''): Promise<{ out: string; err: string }> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const stdin = Readable.from([Buffer.from(input)]) as unknown as NodeJS.ReadableStream;
  await tracebacksCommand({ stdin, stdout, stderr, cwd: () => process.cwd() }).parseAsync(args, { from: 'user' });
  return { out: String(stdout.read() ?? ''), err: String(stderr.read() ?? '') };
}

test('--json prints type, message and frames with their owner', async () => {
  const { out } = await run([fixturePath('real/fetch.log'), '--json']);
  const found = JSON.parse(out) as unknown[];
  expect(found).toHaveLength(3);
  expect(found[1]).toMatchObject({
    runtime: 'node',
    type: 'TypeError',
    message: "'TRACE' HTTP method is unsupported.",
    frames: expect.arrayContaining([
      { file: 'node:internal/deps/undici/undici', line: 9955, function: 'new Request', in_app: false },
    ]),
  });
});

test('marks frames of the repository and shows causes', async () => {
  const log =
    'Error: cannot load\n    at load (/app/src/errors.ts:3:7) {\n  [cause]: TypeError: x\n      at f (/q.js:1:1)\n}\n';
  expect((await run(['-'], log)).out).toBe(
    'node: Error: cannot load\n  > /app/src/errors.ts:3  load\n  caused by TypeError: x\n      /q.js:1  f\n',
  );
});

test('shows no control character of a log', async () => {
  const { out } = await run(['-'], 'Error: a\u202eb\u0007\u009bc\n    at f\u2066 (/q.js:1:1)\n');
  expect(out).toContain('Error: a');
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
});

test('says so when there is nothing', async () => {
  expect((await run(['-'], 'hello\n')).out).toBe('no exceptions\n');
});

test('a file that cannot be read is wrong usage', async () => {
  const { err } = await run(['/nowhere/x.log']);
  expect(err).toContain('cannot read /nowhere/x.log (ENOENT)');
  expect(process.exitCode).toBe(2);
});
