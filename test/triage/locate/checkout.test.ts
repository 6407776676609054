import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { loadCheckout } from '../../../src/triage/locate/checkout.ts';

describe('loadCheckout', () => {
  const made: string[] = [];
  const folder = () => {
    const path = realpathSync(mkdtempSync(join(tmpdir(), 'checkout-')));
    made.push(path);
    return path;
  };
  afterEach(() => {
    for (const path of made.splice(0)) rmSync(path, { recursive: true });
  });

  it('lists what git tracks, from the top of the work tree', async () => {
    const root = folder();
    mkdirSync(join(root, 'sub'));
    writeFileSync(join(root, 'sub/a b\n.py'), '');
    writeFileSync(join(root, 'untracked.py'), '');
    execFileSync('git', ['init', '-q'], { cwd: root });
    execFileSync('git', ['add', 'sub'], { cwd: root });
    expect(await loadCheckout(join(root, 'sub'))).toEqual({ root, tracked: new Set(['sub/a b\n.py']) });
  });

  it('walks where there is no git, past vendored folders', async () => {
    const root = folder();
    for (const path of ['src', 'node_modules/x', '.venv/lib']) {
      mkdirSync(join(root, path), { recursive: true });
      writeFileSync(join(root, path, 'a.js'), '');
    }
    expect(await loadCheckout(root)).toEqual({ root, tracked: new Set(['src/a.js']) });
  });

  it('is empty for a folder that is not there', async () => {
    expect((await loadCheckout('/nowhere/at/all')).tracked.size).toBe(0);
  });
});
