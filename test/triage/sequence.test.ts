import { expect, it } from 'vitest';
import type { Case } from '../../src/corpus/case.ts';
import type { LogWatch } from '../../src/fire/log-watch.ts';
import type { Range } from '../../src/fire/range.ts';
import { createSettings } from '../../src/language/settings.ts';
import { findPrelude } from '../../src/triage/sequence.ts';
import { caseOf } from '../e2e/weak-servers/open.ts';

/** A server that dies of `get:/last` once somebody left `get:/first` by a reset. */
function modelRange(): Range {
  let seen: string[] = [];
  const range: Partial<Range> = {
    watch: { mark: () => ({ exceptions: 0, lines: 0 }), settle: async () => [] } as unknown as LogWatch,
    logLag: { largestMs: 0 } as Range['logLag'],
    end: new AbortController().signal,
    get exited() {
      return seen.at(-1)?.startsWith('get:/last') === true && seen.includes('get:/first:da reset');
    },
    refresh: async () => {
      seen = [];
    },
    fire: async (shot) => {
      seen.push(`${(shot as Case).spec} ${shot.leaves}`);
      return {} as Awaited<ReturnType<Range['fire']>>;
    },
    health: async () => ({ answered: true, timedOut: false, status: 200, ms: 1, bodyHash: null, cpuPercent: null }),
  };
  return range as Range;
}

it('clients of a sequence leave alike, however each was fired', async () => {
  const parts = { range: modelRange(), settings: createSettings({ host: '127.0.0.1' }), over: () => false };
  const first = { ...caseOf('get:/first:da'), leaves: 'reset' as const };
  const fired = [caseOf('get:/other:da'), first, caseOf('get:/other')];
  const found = await findPrelude(caseOf('get:/last:da'), fired, { exception: null }, parts);
  expect([...found!.prelude!, found!].map(({ spec, leaves }) => [spec, leaves])).toEqual([
    ['get:/first:da', 'reset'],
    ['get:/last:da', 'reset'],
  ]);
});
