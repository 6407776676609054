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

it('of two that are alike but for how the client leaves keeps that of a plain one, unless its spec is longer', () => {
  const kept = (...findings: readonly Partial<ReturnType<typeof finding>>[]) => {
    const bugs = findings.map(() => ({}) as Bug);
    const write = (bug: Bug) => finding('aaaaaaaaaaaaaaaa', findings[bugs.indexOf(bug)]);
    return foundIn(bugs, write).map(({ finding: { spec, leaves } }) => [spec, leaves]);
  };
  const plain = { spec: 'get:/:da' };
  const reset = { spec: 'get:/:da', leaves: 'reset' } as const;
  expect(kept(reset, plain)).toEqual([['get:/:da', null]]);
  expect(kept(plain, reset)).toEqual([['get:/:da', null]]);
  expect(kept({ spec: 'get:/long:da' }, reset)).toEqual([['get:/:da', 'reset']]);
});
