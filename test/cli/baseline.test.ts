import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { baselineOf, parseBaseline, printBaseline } from '../../src/memory/baseline.ts';
import { toJson } from '../../src/report/json.ts';
import type { Report } from '../../src/report/report.ts';
import { finding, report } from './example-report.ts';
import { patho } from './run.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'patho-baseline-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

async function update(value: Report) {
  writeFileSync(join(directory, 'r.json'), toJson(value));
  return patho(['baseline', 'update', 'r.json'], directory);
}

it('keeps live findings, says what came and went, and shows them', async () => {
  const first = await update(
    report([finding('bbb'), finding('aaa', { verdict: 'known' }), finding('ccc', { verdict: 'fixed' })]),
  );
  expect(first).toMatchObject({ code: 0, err: '' });
  expect(first.out).toContain('2 known, 2 added, 0 gone');
  const second = await update(report([finding('aaa')]));
  expect(second.out).toBe('- bbb  error traceback  app.py:3  get:/\n.patho/baseline.json: 1 known, 0 added, 1 gone\n');
  expect(await patho(['baseline', 'show'], directory)).toEqual({
    code: 0,
    out: 'aaa  error traceback  app.py:3  get:/\n.patho/baseline.json: 1 known\n',
    err: '',
  });
});

it('is sorted, and reads back what it writes', () => {
  const baseline = baselineOf(
    report([finding('b', { leaves: 'reset' }), finding('a', { location: null, sequence: ['get:/one', 'get:/'] })]),
  );
  expect(baseline.findings.map((known) => known.leaves)).toEqual([undefined, 'reset']);
  expect(baseline.findings.map((known) => known.fingerprint)).toEqual(['a', 'b']);
  expect(parseBaseline(printBaseline(baseline), 'f')).toEqual(baseline);
});

it('is not taken from a run that did not test', async () => {
  const { code, err } = await update(report([], { outcome: 'inconclusive', exit_code: 3 }));
  expect(code).toBe(2);
  expect(err).toContain('inconclusive');
  expect(() => readFileSync(join(directory, '.patho/baseline.json'))).toThrow();
});

it.each(['{', '[]', '{"version":1}', '{"version":2,"findings":[]}', '{"version":1,"findings":[null]}'])(
  'refuses %s',
  async (text) => {
    writeFileSync(join(directory, 'b.json'), text);
    const { code, err } = await patho(['baseline', 'show', 'b.json'], directory);
    expect(code).toBe(2);
    expect(err).toMatch(/^patho: baseline: b\.json/);
  },
);

it('says when there is none', async () => {
  expect((await patho(['baseline', 'show'], directory)).err).toContain('.patho/baseline.json does not exist');
});
