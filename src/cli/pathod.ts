import { runPathod } from './pathod-run.ts';

const cancel = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => cancel.abort());

// `pathod | head`: nobody reads on.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  cancel.abort();
});

const code = await runPathod(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  signal: cancel.signal,
  seed: Math.floor(Math.random() * 2 ** 32),
  now: () => new Date(),
});
// Not before the last byte is out: a pipe is written to asynchronously.
await new Promise((done) => process.stdout.write('', done));
process.exit(code);
