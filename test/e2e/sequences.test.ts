import { afterEach, describe, expect, it } from 'vitest';
import type { Bug } from '../../src/triage/bug.ts';
import { openWeakServer, type WeakServer } from './weak-servers/open.ts';
import { triage } from './weak-servers/triage.ts';

let open: WeakServer | null = null;
async function bugsOf(server: readonly [string, ...string[]], specs: readonly string[]): Promise<readonly Bug[]> {
  open = await openWeakServer(...server);
  return triage(open.range, specs);
}

afterEach(async () => {
  await open?.stop();
  open = null;
});

const harmless = Array.from({ length: 20 }, (_, i) => `get:"/?n=${i}"`);
const linesOf = (bug: Bug) => [...(bug.case.prelude ?? []).map(({ spec }) => spec), bug.spec];
const shown = (bugs: readonly Bug[]) =>
  bugs.map((bug) => ({
    kind: bug.failure.kind,
    level: bug.failure.level,
    stability: bug.stability,
    lines: linesOf(bug),
  }));

describe('a server that', () => {
  it('fails one time in two has a flaky finding, with what of how many', async () => {
    const bugs = await bugsOf(['every-other'], [...harmless, 'get:/:h"X-Thing"="a"', ...harmless]);
    expect(shown(bugs)).toEqual([
      { kind: 'traceback', level: 'error', stability: 'flaky', lines: ['get:/:h"X-Thing"=""'] },
    ]);
    const { k, n } = bugs[0]!.confirmation;
    expect(k).toBeLessThan(n);
    expect(k * 2).toBeGreaterThanOrEqual(n);
  });

  it.each([[[]], [['once']]])(
    'fails after a certain earlier request has a finding of these two (%j)',
    async (words) => {
      const bugs = await bugsOf(
        ['after-another', ...words],
        [...harmless, 'get:/logout', ...harmless, 'get:/whoami:h"A"="b"', ...harmless],
      );
      expect(shown(bugs)).toEqual([
        { kind: 'traceback', level: 'error', stability: 'stable', lines: ['get:/logout', 'get:/whoami'] },
      ]);
    },
  );

  it('dies of two requests at once has a finding of both', async () => {
    const bugs = await bugsOf(['two-at-once'], [...harmless, 'get:/report', 'get:/report:h"A"="b"', ...harmless]);
    expect(shown(bugs)).toEqual([
      { kind: 'crash', level: 'error', stability: 'stable', lines: ['get:/report', 'get:/report'] },
    ]);
    expect(bugs[0]?.case.atOnce).toBe(true);
    expect(bugs[0]?.failure.exception?.message).toBe('a report is being written');
  });

  it('logs half a second late has the pair, with its own request', async () => {
    const bugs = await bugsOf(['logs-late'], [...harmless, 'get:/:h"X-Json"="{"', ...harmless]);
    expect(shown(bugs)).toEqual([
      { kind: 'traceback', level: 'error', stability: 'stable', lines: ['get:/:h"X-Json"=""'] },
    ]);
    expect(bugs[0]?.failure.exception?.type).toBe('SyntaxError');
  });
});
