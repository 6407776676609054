import { expect, it } from 'vitest';
import type { Case } from '../../src/corpus/case.ts';
import { startTally } from '../../src/report/tally.ts';
import { exchange } from '../oracle/observations.ts';

const hit = (name: Case['class']) => ({
  shot: { mutation: 'a/b', class: name!, route: 'GET /', seed: 1, spec: 'get:/', messages: [], render: () => [] },
  exchange: exchange(),
  order: 0,
});

it('counts mutants as cases, and not as the corpus', () => {
  const tally = startTally(0);
  tally.plan({ total: 3, planned: new Map([['GET /', new Map([['typed', 3]])]]) });
  tally.volley([hit('typed'), hit('adaptive'), hit('adaptive')], 10);
  const stats = tally.stats({ now: 20, restarts: 0, executions: 0, stoppedBecause: 'time' });
  expect(stats).toMatchObject({ cases: 3, adaptive: 2, corpus_run: 1, corpus_total: 3 });
  expect(tally.coverage()).toEqual([{ route: 'GET /', classes: { typed: { fired: 1, total: 3 } } }]);
});
