import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

/** The project's own workflows give strangers as little as they can. */

interface Job {
  readonly permissions?: object;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[];
}
interface Workflow {
  readonly on: unknown;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = new URL('../.github/workflows/', import.meta.url);

describe.each(readdirSync(folder))('%s', (name) => {
  const { on, permissions, jobs } = parse(readFileSync(new URL(name, folder), 'utf8')) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps.map((step) => ({ job, step })));

  test('every action of others is a commit, which nobody can move', () => {
    for (const { step } of steps)
      if (step.uses !== undefined) expect(step.uses).toMatch(/^\.\/$|^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
  });

  test('the rights are named, and few; nothing runs for ever', () => {
    expect(permissions).toBeDefined();
    expect(Object.values(permissions!)).not.toContain('write-all');
    expect(permissions!.contents ?? 'none').not.toBe('write');
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
  });

  test('no event hands secrets to strangers, and only who pushes keeps the token in the checkout', () => {
    expect(JSON.stringify(on)).not.toMatch(/pull_request_target|workflow_run|issue_comment/);
    for (const { job, step } of steps) {
      if (!step.uses?.startsWith('actions/checkout@')) continue;
      const pushes = JSON.stringify(job.permissions ?? {}).includes('"contents":"write"');
      expect(step.with?.['persist-credentials'] ?? true).toBe(pushes);
    }
  });
});
