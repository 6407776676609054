import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { baselineOf, printBaseline } from '../../src/memory/baseline.ts';
import { recall } from '../../src/memory/recall.ts';
import type { GateOptions } from '../../src/options/gate-options.ts';
import { finding, report } from '../cli/example-report.ts';

test('a known finding is played beside a regression of the same spec whose client leaves in another way', () => {
  const directory = mkdtempSync(join(tmpdir(), 'patho-memory-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  mkdirSync(join(directory, '.patho/regressions'), { recursive: true });
  writeFileSync(join(directory, '.patho/regressions/a.pathoc'), 'get:/:da\n');
  const known = report([finding('a', { spec: 'get:/:da' }), finding('b', { spec: 'get:/:da', leaves: 'reset' })]);
  const baseline = join(directory, 'baseline.json');
  writeFileSync(baseline, printBaseline(baselineOf(known)));
  const options: Pick<GateOptions, 'base'> & { readonly cases: object; readonly target: object } = {
    base: { baseline, command: null, setup: null },
    cases: { directory, routes: [], seed: 1 },
    target: { url: new URL('http://127.0.0.1:1/'), headers: {} },
  };
  const played = recall(options as GateOptions).cases;
  expect(played.map(({ spec, leaves }) => [spec, leaves])).toEqual([
    ['get:/:da', undefined],
    ['get:/:da', 'reset'],
  ]);
});
