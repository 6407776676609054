import { EXIT } from '../errors.ts';
import { describeFailure } from '../options/describe-failure.ts';
import { commandData } from '../report/escape.ts';
import { runAction } from './run-action.ts';

// The runner sends SIGINT, 7.5 s later SIGTERM, 2.5 s later it kills. The first one must do: report what is known, stop the server.
const cancel = new AbortController();
process.on('SIGINT', () => cancel.abort());
process.on('SIGTERM', () => cancel.abort());

let code: number;
try {
  code = await runAction({
    env: process.env,
    directory: process.env.GITHUB_WORKSPACE ?? process.cwd(),
    print: (text) => process.stdout.write(text),
    signal: cancel.signal,
    platform: process.platform,
  });
} catch (error) {
  const failure = describeFailure(error, cancel.signal);
  code = failure.code;
  process.stdout.write(failure.text);
  if (code === EXIT.internal)
    process.stdout.write(`::error title=patho::${commandData('A bug in patho; the log has its trace.')}\n`);
}

// Not before the last byte is out; then for certain, whatever is still open.
await new Promise((done) => process.stdout.write('', done));
process.exit(code);
