import { EXIT } from '../errors.ts';
import { runPatho } from './run-patho.ts';

const cancel = new AbortController();

// The first signal ends the run in good order: what is known is reported and the server is stopped. The second one means now.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (cancel.signal.aborted && signal === 'SIGINT') process.exit(EXIT.cancelled);
    cancel.abort();
  });
}

// `patho corpus list | head`: nobody reads on. Nothing is broken, but a run for nobody ends.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    cancel.abort();
  });
}

const code = await runPatho(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  platform: process.platform,
  signal: cancel.signal,
});

// Not before the last byte is out: a pipe is written to asynchronously. Then for certain, whatever is still open.
await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write('', done))));
process.exit(code === EXIT.clean ? (process.exitCode ?? code) : code);
