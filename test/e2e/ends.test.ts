import { afterEach, expect, it } from 'vitest';
import { openWeakServer, type WeakServer } from './weak-servers/open.ts';
import { triage } from './weak-servers/triage.ts';

let open: WeakServer | null = null;
afterEach(async () => {
  await open?.stop();
  open = null;
});

const harmless = Array.from({ length: 20 }, (_, i) => `get:"/?n=${i}"`);
const EXIT = 'get:/:h"X-Exit"="a"';
const FORGOTTEN = 'get:/:h"Connection"="Upgrade":h"Upgrade"="a"';
const LOOP = 'get:/:h"X-Loop"="a"';

it('a server that hangs is found after a connection that does', async () => {
  open = await openWeakServer('ends');
  // Known when the second comes.
  const bugs = await triage(open.range, (volley) => [...harmless, volley === 0 ? FORGOTTEN : LOOP], 2, {
    ms: 16_000,
  });
  const hangs = bugs.filter(({ failure }) => failure.kind === 'hang').map((bug) => bug.case.spec);
  expect(hangs.sort()).toEqual([FORGOTTEN, LOOP].sort());
});

it('a server that dies of an exception is asked once who did it', async () => {
  open = await openWeakServer('ends');
  const { range } = open;
  const bugs = await triage(range, [...harmless, 'get:/:h"X-Die"="a"', ...harmless]);
  expect(bugs.map(({ failure }) => [failure.kind, failure.exception?.type])).toEqual([['crash', 'TypeError']]);
  // Shown three times, made shorter, shown again: a search for several requests would take many more.
  const tries = bugs[0]!.executions + 8;
  expect(range.restarts).toBeLessThan(tries);
});

it('a worker that dies is missed, though another takes its place at once and nothing is logged', async () => {
  open = await openWeakServer('workers');
  const many = Array.from({ length: 80 }, (_, i) => `get:"/?n=${i}"`);
  const bugs = await triage(open.range, [...many, EXIT, ...many], 1, { ms: 5_000 });
  expect(bugs.map(({ failure, stability, case: { spec } }) => [failure.kind, stability, spec])).toEqual([
    ['crash', 'stable', EXIT],
  ]);
});
