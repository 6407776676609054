import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { type GitHubEvent, readEvent, refuseUntrustedCode } from '../../src/github/event.ts';

/** GitHub's own example payloads. */
const payloads = JSON.parse(readFileSync(new URL('./fixtures/events.json', import.meta.url), 'utf8'));

const SHA = 'f'.repeat(40);
const env = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'octo/shop',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_RUN_ID: '77',
  GITHUB_SHA: SHA,
  GITHUB_JOB: 'fuzz',
  GITHUB_EVENT_PATH: '/event.json',
};

function read(name: string, payload: unknown, over: Record<string, string | undefined> = {}): GitHubEvent {
  return readEvent({ ...env, GITHUB_EVENT_NAME: name, ...over }, () => JSON.stringify(payload))!;
}

describe('readEvent', () => {
  test('nothing outside of GitHub Actions', () => {
    expect(readEvent({}, () => '{}')).toBeNull();
    expect(readEvent({ ...env, GITHUB_REPOSITORY: 'a/b/../c' }, () => '{}')).toBeNull();
  });

  test('a pull request: its head, never the merge commit; its base', () => {
    const event = read('pull_request', payloads.pull_request);
    expect(event).toMatchObject({
      name: 'pull_request',
      headSha: payloads.pull_request.pull_request.head.sha,
      baseRef: payloads.pull_request.pull_request.base.ref,
      baseSha: payloads.pull_request.pull_request.base.sha,
      pullRequest: 2,
      fork: false,
      repositoryUrl: 'https://github.com/octo/shop',
      runUrl: 'https://github.com/octo/shop/actions/runs/77',
    });
    expect(event.headSha).not.toBe(SHA);
  });

  test('a fork, and a fork that was deleted', () => {
    const from = (repo: unknown) => {
      const payload = structuredClone(payloads.pull_request);
      payload.pull_request.head.repo = repo;
      return read('pull_request', payload).fork;
    };
    expect(from({ full_name: 'mallory/Hello-World' })).toBe(true);
    expect(from(null)).toBe(true);
    expect(from(payloads.pull_request.pull_request.base.repo)).toBe(false);
    // Who knows neither side must not take it for a branch of its own.
    expect(read('pull_request', { pull_request: { number: 7 } }).fork).toBe(true);
  });

  test('a push compares with what was there before, a new branch with nothing', () => {
    const push = { ...payloads.push, ref: 'refs/heads/main', before: 'a'.repeat(40), after: 'b'.repeat(40) };
    expect(read('push', push)).toMatchObject({ headSha: 'b'.repeat(40), baseSha: 'a'.repeat(40), baseRef: 'main' });
    expect(read('push', payloads.push)).toMatchObject({ headSha: payloads.push.after, baseSha: null, baseRef: null });
  });

  test('a merge group', () => {
    expect(read('merge_group', payloads.merge_group)).toMatchObject({
      headSha: payloads.merge_group.merge_group.head_sha,
      baseSha: payloads.merge_group.merge_group.base_sha,
      baseRef: 'main',
      pullRequest: null,
    });
  });

  test.each(['workflow_dispatch', 'schedule'])('%s has no base', (name) => {
    const payload = name === 'schedule' ? { schedule: '0 3 * * *' } : payloads.workflow_dispatch;
    expect(read(name, payload)).toMatchObject({ headSha: SHA, baseSha: null, pullRequest: null, fork: false });
  });

  test('a payload that is missing or broken costs its facts alone', () => {
    const broken = [
      () => '{',
      () => 'null',
      () => '[]',
      () => {
        throw new Error('ENOENT');
      },
    ];
    for (const readFile of broken) {
      const event = readEvent({ ...env, GITHUB_EVENT_NAME: 'pull_request' }, readFile);
      expect(event).toMatchObject({ headSha: SHA, pullRequest: null });
    }
  });

  test('any payload at all', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const event = readEvent({ ...env, GITHUB_EVENT_NAME: 'push' }, () => json);
        expect(event?.owner).toBe('octo');
      }),
    );
  });

  test.each(['--upload-pack=x', 'a..b', 'a b', 'a\nb', '/x', 'a@{1}', 'x:y', ''])('no branch is named %j', (ref) => {
    const payload = structuredClone(payloads.pull_request);
    payload.pull_request.base.ref = ref;
    expect(read('pull_request', payload).baseRef).toBeNull();
  });

  test.each(['--upload-pack=x', 'F'.repeat(40), 'f'.repeat(39), '0'.repeat(40), `${'f'.repeat(40)}\n`, 7])(
    'no commit is named %j',
    (name) => {
      const payload = structuredClone(payloads.pull_request);
      Object.assign(payload.pull_request, { head: { sha: name }, base: { sha: name } });
      expect(read('pull_request', payload, { GITHUB_SHA: undefined })).toMatchObject({ headSha: null, baseSha: null });
    },
  );

  test('addresses that are none are not taken over', () => {
    const event = read('push', payloads.push, {
      GITHUB_SERVER_URL: 'javascript:alert(1)',
      GITHUB_API_URL: 'https://a b/',
      GITHUB_RUN_ID: '7)](x',
      GITHUB_ACTION_REPOSITORY: 'a/b/c',
    });
    expect(event).toMatchObject({
      repositoryUrl: 'https://github.com/octo/shop',
      apiUrl: 'https://api.github.com',
      runUrl: null,
      actionUrl: null,
    });
  });

  test('GitHub Enterprise', () => {
    const event = read('push', payloads.push, {
      GITHUB_SERVER_URL: 'https://git.corp',
      GITHUB_API_URL: 'https://git.corp/api/v3/',
    });
    expect(event).toMatchObject({ repositoryUrl: 'https://git.corp/octo/shop', apiUrl: 'https://git.corp/api/v3' });
  });
});

describe('refuseUntrustedCode', () => {
  test.each([
    'pull_request_target',
    'workflow_run',
    'issue_comment',
    'issues',
    'discussion',
    'discussion_comment',
    'fork',
    'watch',
  ])('%s with code of strangers', (name) => {
    const event = read(name, payloads[name] ?? payloads.pull_request);
    expect(() => refuseUntrustedCode(event, ['e'.repeat(40)], false)).toThrow(UsageError);
    expect(() => refuseUntrustedCode(event, [null], false)).toThrow(/allow-untrusted-code-with-secrets/);
    expect(() => refuseUntrustedCode({ ...event, workflowSha: null }, [null], false)).toThrow(UsageError);
    expect(() => refuseUntrustedCode(event, ['e'.repeat(40)], true)).not.toThrow();
    expect(() => refuseUntrustedCode(event, [SHA, SHA], false)).not.toThrow();
    expect(() => refuseUntrustedCode(event, [SHA, 'e'.repeat(40)], false)).toThrow(UsageError);
    expect(() => refuseUntrustedCode(event, [], false)).toThrow(UsageError);
  });

  test.each(['pull_request', 'push', 'schedule', 'merge_group', 'workflow_dispatch'])(
    '%s may run what it likes',
    (name) => {
      expect(() => refuseUntrustedCode(read(name, {}), [null], false)).not.toThrow();
    },
  );
});
