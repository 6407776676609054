import { expect, it } from 'vitest';
import { foundIn } from '../../src/run/found-in.ts';
import type { Bug } from '../../src/triage/bug.ts';
import { finding } from '../cli/example-report.ts';

it('keeps one finding a fingerprint, the one with the shortest spec, and its bug', () => {
  const written = [
    ['aaaaaaaaaaaaaaaa', 'get:/long'],
    ['bbbbbbbbbbbbbbbb', 'get:/b'],
    ['aaaaaaaaaaaaaaaa', 'get:/'],
    ['aaaaaaaaaaaaaaaa', 'put:/'],
  ] as const;
  const bugs = written.map(([, spec]) => ({ spec }) as Bug);
  const write = (bug: Bug) => finding(written[bugs.indexOf(bug)]![0], { spec: bug.spec });
  const found = foundIn(bugs, write);
  expect(found.map(({ finding: { fingerprint, spec }, bug }) => [fingerprint, spec, bug.spec])).toEqual([
    ['aaaaaaaaaaaaaaaa', 'get:/', 'get:/'],
    ['bbbbbbbbbbbbbbbb', 'get:/b', 'get:/b'],
  ]);
});
