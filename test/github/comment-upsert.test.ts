import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type CommentRequest, upsertComment } from '../../src/github/comment-upsert.ts';
import { startCommentsServer } from './comments-server.ts';

const MARK = '<!-- patho:fuzz -->';
const BOT = 'github-actions[bot]';

let github: Awaited<ReturnType<typeof startCommentsServer>>;
let slept: number[];
/** Of the request that is under way. */
let patience: AbortController;

beforeEach(async () => {
  github = await startCommentsServer();
  slept = [];
});
afterEach(async () => {
  await github.close();
  expect(github.problems).toEqual([]);
});

interface Over extends Partial<Omit<CommentRequest, 'target' | 'body'>> {
  readonly body?: string | CommentRequest['body'];
  readonly fork?: boolean;
  readonly dependabot?: boolean;
}

function upsert({ fork = false, dependabot = false, body = `${MARK}\nnew`, ...over }: Over = {}) {
  const target = { apiUrl: github.url, owner: 'octo', repo: 'shop', issue: 7, fork, dependabot };
  const text = typeof body === 'string' ? () => body : body;
  const request = { target, token: 'ghs_x', mark: MARK, body: text, whenMissing: 'post' as const, ...over };
  const sleep = async (ms: number) => {
    slept.push(ms);
  };
  const timeout = () => {
    patience = new AbortController();
    return patience.signal;
  };
  return upsertComment(request, { sleep, timeout, now: () => 1_000_000 });
}

const bodies = () => github.comments.map(({ body }) => body);

describe('finding our own comment', () => {
  test('posts the first, updates it from then on', async () => {
    expect(await upsert()).toEqual({ outcome: 'posted', warning: null });
    expect(await upsert({ body: `${MARK}\nagain` })).toEqual({ outcome: 'updated', warning: null });
    expect(bodies()).toEqual([`${MARK}\nagain`]);
  });

  test('the text is told what it replaces', async () => {
    const body = (previous: string | null) => `${MARK}\nafter ${previous?.split('\n')[1] ?? 'nothing'}`;
    await upsert({ body });
    await upsert({ body });
    expect(bodies()).toEqual([`${MARK}\nafter after nothing`]);
  });

  test('a clean run need not write the first', async () => {
    expect(await upsert({ whenMissing: 'skip' })).toEqual({ outcome: 'skipped', warning: null });
    expect(bodies()).toEqual([]);
    github.add(`${MARK}\nold`, BOT, 'Bot');
    expect(await upsert({ whenMissing: 'skip' })).toEqual({ outcome: 'updated', warning: null });
  });

  test('on the fourth page of 330', async () => {
    for (let i = 0; i < 325; i++) github.add(`comment ${i}`, 'someone', 'User');
    github.add(`${MARK}\nold`, BOT, 'Bot');
    for (let i = 0; i < 4; i++) github.add('later', 'someone', 'User');
    expect(await upsert()).toMatchObject({ outcome: 'updated' });
    expect(github.comments[325]!.body).toBe(`${MARK}\nnew`);
    expect(github.requests.filter((r) => r.startsWith('GET /repos'))).toHaveLength(4);
  });

  test('exactly 300 comments and none is ours', async () => {
    for (let i = 0; i < 300; i++) github.add('x', 'someone', 'User');
    expect(await upsert()).toMatchObject({ outcome: 'posted' });
    expect(github.comments).toHaveLength(301);
  });

  test('a mark forged by a person, quoted by a bot, or of another job is not ours', async () => {
    github.add(`${MARK}\nforged`, 'mallory', 'User');
    github.add(`> ${MARK}\nquoted`, BOT, 'Bot');
    github.add('<!-- patho:fuzz%2Dmac -->\nother job', BOT, 'Bot');
    const before = bodies();
    expect(await upsert()).toMatchObject({ outcome: 'posted' });
    expect(bodies()).toEqual([...before, `${MARK}\nnew`]);
  });

  test('with a personal token the author is its user, not any bot', async () => {
    Object.assign(github.me, { login: 'octo', type: 'User' });
    github.add(`${MARK}\nof a bot`, BOT, 'Bot');
    expect(await upsert({ token: 'ghp_x' })).toMatchObject({ outcome: 'posted' });
    expect(await upsert({ token: 'ghp_x', body: `${MARK}\n2` })).toMatchObject({ outcome: 'updated' });
    expect(bodies()).toEqual([`${MARK}\nof a bot`, `${MARK}\n2`]);
  });

  test('an app token of another form is told by GitHub that it is no user', async () => {
    github.add(`${MARK}\nold`, BOT, 'Bot');
    expect(await upsert({ token: 'v1.abc' })).toMatchObject({ outcome: 'updated' });
  });

  test('another run was faster: its comment stays, with our text, which knows what it says', async () => {
    github.fail('POST', { status: 0, message: '' }, 1, () => github.add(`${MARK}\nfaster`, BOT, 'Bot'));
    const body = (previous: string | null) => `${MARK}\nafter ${previous?.split('\n')[1] ?? 'nothing'}`;
    expect(await upsert({ body })).toEqual({ outcome: 'updated', warning: null });
    expect(github.comments).toMatchObject([{ id: 1, body: `${MARK}\nafter faster` }]);
  });

  test('a comment that could not give way stands all the same', async () => {
    github.fail('POST', { status: 0, message: '' }, 1, () => github.add(`${MARK}\nfaster`, BOT, 'Bot'));
    github.fail('DELETE', { status: 403, message: 'Resource not accessible by integration' });
    expect(await upsert()).toEqual({ outcome: 'posted', warning: null });
    expect(bodies()).toEqual([`${MARK}\nfaster`, `${MARK}\nnew`]);
  });

  test('deleted between finding and updating: posted anew', async () => {
    github.add(`${MARK}\nold`, BOT, 'Bot');
    github.fail('PATCH', { status: 0, message: '' }, 1, () => github.comments.splice(0));
    expect(await upsert()).toEqual({ outcome: 'posted', warning: null });
    expect(bodies()).toEqual([`${MARK}\nnew`]);
  });
});

describe('refusals are one precise warning', () => {
  const integration = { status: 403, message: 'Resource not accessible by integration' };

  test.each([
    ['a missing permission', integration, {}, /add `permissions: pull-requests: write`/],
    ['a fork', integration, { fork: true }, /from a fork .* job summary/],
    ['Dependabot', integration, { dependabot: true }, /Dependabot .* job summary/],
    [
      'a personal token',
      { status: 403, message: 'Resource not accessible by personal access token' },
      { fork: true },
      /"Pull requests: write"/,
    ],
    [
      'a missing licence',
      { status: 403, message: 'Advanced Security must be enabled for this repository to use code scanning.' },
      {},
      /licence/,
    ],
    [
      'a locked conversation',
      { status: 403, message: 'Unable to create comment because issue is locked.' },
      {},
      /The conversation is locked/,
    ],
    ['an archive', { status: 403, message: 'Repository was archived so is read-only.' }, {}, /can only be read/],
    [
      'single sign-on',
      { status: 403, message: 'Resource protected by organization SAML enforcement.' },
      {},
      /single sign-on/,
    ],
    ['a bad token', { status: 401, message: 'Bad credentials' }, {}, /does not accept the token/],
    ['no such repository', { status: 404, message: 'Not Found' }, {}, /cannot see/],
    ['a pull request that takes none', { status: 410, message: 'Gone' }, {}, /takes no comments/],
    ['a validation', { status: 422, message: 'Validation Failed' }, {}, /422: Validation Failed/],
  ])('%s', async (_, fault, over, expected) => {
    github.fail('POST', fault, 99);
    const result = await upsert(over);
    expect(result.outcome).toBe('skipped');
    expect(result.warning).toMatch(expected);
    expect(result.warning).not.toContain('\n');
    expect(slept).toEqual([]);
    expect(github.requests.filter((r) => r.startsWith('POST'))).toHaveLength(1);
  });

  test('Octokit prints nothing of what GitHub says', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const headers = { deprecation: 'soon', link: '<https://evil.example/::error::>; rel="deprecation"' };
    github.fail('GET', { status: 404, message: 'Not Found', headers }, 99);
    expect(await upsert()).toMatchObject({ outcome: 'skipped' });
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  test('hostile words of a server stay inert', async () => {
    github.fail('GET', { status: 400, message: 'x\n::error::forged\x1b[2J ##[error]' }, 99);
    const { warning } = await upsert();
    expect(warning).not.toMatch(/[\n\x1b]|##\[/);
  });
});

describe('what passes is tried again', () => {
  test('429 with retry-after', async () => {
    github.fail('GET', { status: 429, message: 'Too Many Requests', headers: { 'retry-after': '7' } });
    expect(await upsert()).toEqual({ outcome: 'posted', warning: null });
    expect(slept).toEqual([7000]);
  });

  test('a secondary rate limit, which is a 403', async () => {
    const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
    github.fail('POST', { status: 403, message }, 2);
    expect(await upsert()).toEqual({ outcome: 'posted', warning: null });
    expect(slept).toEqual([1000, 2000]);
  });

  test.each([
    ['when to come back', { 'retry-after': '1' }],
    ['that nothing is left', { 'x-ratelimit-remaining': '0' }],
  ])('a rate limit of which the header alone says %s', async (_, headers) => {
    github.fail('GET', { status: 403, message: 'Forbidden', headers });
    expect(await upsert()).toEqual({ outcome: 'posted', warning: null });
    expect(slept).toEqual([1000]);
  });

  test('a primary rate limit, until the time GitHub names', async () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1030' };
    github.fail('GET', { status: 403, message: 'API rate limit exceeded', headers });
    expect(await upsert()).toEqual({ outcome: 'posted', warning: null });
    expect(slept).toEqual([30_000]);
  });

  test('a wait longer than a comment is worth is not begun', async () => {
    github.fail('GET', { status: 429, message: 'Too Many Requests', headers: { 'retry-after': '3600' } }, 99);
    expect(await upsert()).toMatchObject({ outcome: 'skipped', warning: expect.stringMatching(/limits the rate/) });
    expect(slept).toEqual([]);
  });

  test('500, but not for ever', async () => {
    github.fail('GET', { status: 500, message: 'Server Error' }, 99);
    expect(await upsert()).toMatchObject({ outcome: 'skipped', warning: expect.stringMatching(/500/) });
    expect(slept).toEqual([1000, 2000, 4000]);
  });

  test('a post whose answer got lost is not posted twice', async () => {
    github.fail('POST', { status: 502, message: 'Bad Gateway', afterwards: true });
    expect(await upsert()).toEqual({ outcome: 'updated', warning: null });
    expect(bodies()).toEqual([`${MARK}\nnew`]);
  });

  const silent = { status: 200, message: '', silent: true };
  const runOut = () => patience.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));

  test('no answer in time, but the next', async () => {
    github.fail('GET', silent, 1, runOut);
    expect(await upsert()).toEqual({ outcome: 'posted', warning: null });
    expect(slept).toEqual([1000]);
  });

  test('no answer to the update in time, but to the next', async () => {
    github.add(`${MARK}\nold`, BOT, 'Bot');
    github.fail('PATCH', silent, 1, runOut);
    expect(await upsert()).toEqual({ outcome: 'updated', warning: null });
    expect(slept).toEqual([1000]);
  });

  test('no answer ever: a warning, and the job goes on', async () => {
    github.fail('GET', silent, 99, runOut);
    expect(await upsert()).toEqual({
      outcome: 'skipped',
      warning: expect.stringMatching(/^No comment was written. GitHub could not be reached: .*timeout/),
    });
    expect(slept).toEqual([1000, 2000, 4000]);
  });

  test('a post without an answer in time is not posted twice', async () => {
    github.fail('POST', { ...silent, afterwards: true }, 1, runOut);
    expect(await upsert()).toEqual({ outcome: 'updated', warning: null });
    expect(bodies()).toEqual([`${MARK}\nnew`]);
  });

  test('nobody listens', async () => {
    const target = { apiUrl: 'http://127.0.0.1:9', owner: 'o', repo: 'r', issue: 1, fork: false, dependabot: false };
    const world = {
      sleep: async (ms: number) => void slept.push(ms),
      timeout: (ms: number) => AbortSignal.timeout(ms),
      now: () => 0,
    };
    const request = { target, token: 'ghs_x', mark: MARK, body: () => MARK, whenMissing: 'post' as const };
    const result = await upsertComment(request, world);
    expect(result).toMatchObject({ outcome: 'skipped', warning: expect.stringMatching(/could not be reached/) });
    expect(slept).toHaveLength(3);
  });
});
