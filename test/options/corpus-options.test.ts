import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { corpusOptions } from '../../src/options/corpus-options.ts';
import type { CaseSettings } from '../../src/options/gate-options.ts';

const above = mkdtempSync(join(tmpdir(), 'patho-'));
afterAll(() => rmSync(above, { recursive: true }));
const directory = join(above, 'project');
mkdirSync(join(directory, 'docs'), { recursive: true });

const settings: CaseSettings = {
  routes: [],
  excludeRoutes: [],
  classes: [],
  slow: false,
  seed: 1,
  specs: [],
  openapi: 'docs/api.yaml',
  har: null,
  discover: false,
  shard: { index: 1, total: 1 },
  headers: {},
  cookies: {},
  directory,
};

test('a description refers to files beside it, not to those outside of the project', () => {
  const item = 'get: { responses: {} }';
  writeFileSync(join(directory, 'paths.yaml'), item);
  writeFileSync(join(above, 'secret.yaml'), item);
  writeFileSync(
    join(directory, 'docs', 'api.yaml'),
    'openapi: 3.0.0\npaths: { /a: { $ref: ../paths.yaml }, /b: { $ref: ../../secret.yaml }, /c: { $ref: none.yaml } }',
  );
  const { routes } = corpusOptions(settings, new URL('http://127.0.0.1:8080/'));
  expect(routes.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /a']);
});
