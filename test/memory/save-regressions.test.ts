import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { saveRegressions } from '../../src/memory/save-regressions.ts';
import { finding } from '../cli/example-report.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'patho-save-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const FILE = 'aaaaaaaaaaaaaaaa-traceback.pathoc';
const save = (over: Parameters<typeof finding>[1] = {}, secrets: readonly string[] = []) =>
  saveRegressions(directory, [{ finding: finding('aaaaaaaaaaaaaaaa', over), seed: 7 }], secrets).map(
    (note) => note.text,
  );

it('writes stable findings once, and says which file to commit', () => {
  expect(save({ stability: 'flaky' })).toEqual([]);
  expect(save()).toEqual([
    `Commit .patho/regressions/${FILE}: it replays traceback aaaaaaaaaaaaaaaa first in every run.`,
  ]);
  expect(readdirSync(join(directory, '.patho/regressions'))).toEqual([FILE]);
  expect(save()).toEqual([]);
  expect(save({ spec: 'get:/other' })).toEqual([]);
});

it('does not write down again what was played from a file', () => {
  expect(save({ mutation: 'regression/mine:2' })).toEqual([]);
  expect(existsSync(join(directory, '.patho'))).toBe(false);
});

it('does not write secrets, nor what would not read back', () => {
  expect(save({ spec: 'get:/:h"X"="s3cret"' }, ['s3cret']).join()).toContain('was not written: it would hold a secret');
  expect(save({ spec: 'get:' }).join()).toContain('would not read back');
  expect(existsSync(join(directory, '.patho'))).toBe(false);
});

it.each(['.patho', '.patho/regressions'])('says what is in the way at %s', (path) => {
  mkdirSync(join(directory, path, '..'), { recursive: true });
  writeFileSync(join(directory, path), 'a file');
  expect(save().join()).toMatch(/was not written: it cannot be written \((ENOTDIR|EEXIST)\)/);
});
