import { describe, expect, it } from 'vitest';
import { watchLog } from '../../src/fire/log-watch.ts';
import type { LogLine } from '../../src/target/log-line.ts';

/** A log that says what it is told. */
function log() {
  let listener: (lines: readonly LogLine[]) => void = () => {};
  const watch = watchLog((subscribed) => {
    listener = subscribed;
    return () => {};
  });
  const say = (text: string) =>
    listener(text.split('\n').map((line) => ({ text: line, stream: 'stderr', at: performance.now() })));
  return { watch, say };
}

const traceback = (introduction: string) => `${introduction}
Traceback (most recent call last):
  File "/srv/app.py", line 3, in handler
    int("x")
ValueError: invalid literal`;
const quiet = { quietMs: 20, maxMs: 200 };

describe('the watch on a log', () => {
  it('gives an exception once the log is quiet, and only to the request it belongs to', async () => {
    const { watch, say } = log();
    const before = watch.mark();
    say(traceback('[22:58:01] ERROR'));
    expect((await watch.settle(before, quiet)).map((e) => e.type)).toEqual(['ValueError']);
    const after = watch.mark();
    expect(await watch.settle(after, quiet)).toEqual([]);
  });

  it('takes the same exception of the next request for another one, not for a second print by another handler', async () => {
    const { watch, say } = log();
    say(traceback('[22:58:01] ERROR'));
    await watch.settle(watch.mark(), quiet);
    const second = watch.mark();
    say(traceback('Unhandled while serving'));
    expect(await watch.settle(second, quiet)).toHaveLength(1);
  });

  it('stops waiting as soon as what is expected is there', async () => {
    const { watch, say } = log();
    const mark = watch.mark();
    const settled = watch.settle(mark, { quietMs: 60_000, maxMs: 60_000, expect: (e) => e.type === 'ValueError' });
    say(`${traceback('ERROR')}\n127.0.0.1 - - "GET / HTTP/1.1" 500 -`);
    expect(await settled).toHaveLength(1);
  });

  it('gives up on a server that never stops talking', async () => {
    const { watch, say } = log();
    const chatter = setInterval(() => say('still here'), 5);
    expect(await watch.settle(watch.mark(), { quietMs: 50, maxMs: 150 })).toEqual([]);
    clearInterval(chatter);
  });
});
