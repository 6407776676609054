import { describe, expect, it } from 'vitest';
import { parseRequests } from '../../../src/language/parse.ts';
import { printAll } from '../../../src/language/print.ts';
import { minimize } from '../../../src/triage/minimize/minimize.ts';
import { read, SETTINGS, wireOf } from './model-server.ts';
import { TARGETS } from './targets.ts';

describe('createShrinker on realistic specs', () => {
  const executions: number[] = [];

  it.each(TARGETS)('$name', async ({ spec, bug, wanted }) => {
    const start = parseRequests(spec);
    expect(bug(read(wireOf(start)))).toBe(true);
    const done = await minimize(start, {
      settings: SETTINGS,
      interesting: async (messages) => bug(read(wireOf(messages))),
    });
    executions.push(done.executions);
    if (typeof wanted === 'string') expect(printAll(done.messages)).toBe(wanted);
    else expect(printAll(done.messages)).toMatch(wanted);
  });

  it('takes at most 60 executions in the median', () => {
    const sorted = executions.toSorted((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60);
  });
});
