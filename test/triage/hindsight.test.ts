import { describe, expect, it, vi } from 'vitest';
import type { Case } from '../../src/corpus/case.ts';
import type { Health } from '../../src/fire/observation.ts';
import type { Range } from '../../src/fire/range.ts';
import type { Volley } from '../../src/fire/volley.ts';
import { createHindsight } from '../../src/triage/hindsight.ts';
import { exchange } from '../oracle/observations.ts';

const shot: Case = { mutation: 'a/b', route: 'GET /', seed: 1, spec: 'get:/', messages: [], render: () => [] };
const volley = (changes: Partial<Volley<Case>>): Volley<Case> => ({
  hits: [{ shot, order: 0, exchange: exchange({}) }],
  victims: [],
  exceptions: [],
  died: false,
  health: null,
  ...changes,
});

describe('a server that is busy when every client has left', () => {
  const resources = vi.fn(async () => null);
  const condemn = vi.fn();
  const range = {
    condemn,
    end: new AbortController().signal,
    exited: false,
    target: { resources },
  } as unknown as Range;

  it('is not watched any longer when it did not even answer a valid request', async () => {
    const deaf = volley({ busy: true, health: { answered: false, timedOut: true } as Health });
    const leads = await createHindsight(range).after(deaf, false);
    expect(leads.map(({ what }) => what)).toEqual(['spin']);
    expect(condemn).toHaveBeenCalled();
    expect(resources).not.toHaveBeenCalled();
  });

  it('is watched when it answers', async () => {
    const leads = await createHindsight(range).after(
      volley({ busy: true, health: { answered: true } as Health }),
      false,
    );
    expect(leads).toEqual([]);
    expect(resources).toHaveBeenCalled();
  });
});
