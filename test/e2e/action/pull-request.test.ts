import { readFileSync, rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startCommentsServer } from '../../github/comments-server.ts';
import { bundleAction, freePort, isAlive, type Job, Runner, type Step } from './runner.ts';

/** The life of a pull request, played to the bundled action as GitHub's runner would. */

const payloads = JSON.parse(readFileSync(new URL('../../github/fixtures/events.json', import.meta.url), 'utf8'));
const TOKEN = 'ghs_0123456789abcdefghij';

/** What the pull request changes: how the server reads a cookie and a range. Line 6 and line 13 are where the bugs come in. */
const COOKIE = {
  good: '(text) => { try { return decodeURIComponent(text); } catch { return text; } }',
  bad: 'decodeURIComponent',
};
const RANGE = { good: "(/^bytes=(\\d+)-/.exec(text) ?? ['', '0'])[1]", bad: '/^bytes=(\\d+)-/.exec(text)[1]' };

const server = (cookie: string, range: string) => `const { createServer } = require('node:http');
const decode = ${cookie};

function session(request) {
  const [, value = ''] = (request.headers.cookie ?? '').split('=');
  return decode(value);
}

// The first byte the client wants.
function start(request) {
  const text = request.headers.range;
  if (text === undefined) return 0;
  return Number(${range});
}

const server = createServer({ maxHeaderSize: 1 << 20 }, (request, response) => {
  try {
    response.end(JSON.stringify({ session: session(request), start: start(request) }));
  } catch (error) {
    console.error(error);
    response.writeHead(500).end();
  }
});
server.listen(Number(process.argv[2]), '127.0.0.1', () => console.log('pid ' + process.pid));
`;

let bundle: string;
beforeAll(async () => {
  bundle = await bundleAction();
});

let github: Awaited<ReturnType<typeof startCommentsServer>>;
let runner: Runner;
let inputs: Readonly<Record<string, string>>;
beforeEach(async () => {
  github = await startCommentsServer();
  runner = new Runner(bundle);
  const port = await freePort();
  inputs = {
    command: `node server.cjs ${port}`,
    url: `http://127.0.0.1:${port}/`,
    'time-budget': '6s',
    corpus: 'cookies-and-credentials\nrange-and-conditional',
    'no-adaptive': 'true',
  };
});
afterEach(async () => {
  runner.close();
  await github.close();
  expect(github.problems).toEqual([]);
});
afterAll(() => rmSync(bundle, { recursive: true, force: true }));

const app = (cookie: keyof typeof COOKIE, range: keyof typeof RANGE) => ({
  'server.cjs': server(COOKIE[cookie], RANGE[range]),
});

/** The event of a push to the pull request, with the commit that is now its head. */
function pullRequest(head: string, over: Partial<Job> & { fork?: boolean } = {}): Job {
  const payload = structuredClone(payloads.pull_request);
  payload.pull_request.head.sha = head;
  payload.pull_request.number = payload.number = 7;
  if (over.fork) payload.pull_request.head.repo.full_name = 'stranger/shop';
  return { event: 'pull_request', payload, token: TOKEN, apiUrl: github.url, ...over };
}

const writes = () => github.requests.filter((request) => !request.startsWith('GET'));
const annotations = (step: Step) => step.commands.filter(({ name }) => name !== 'add-mask');

test('opened with a bug, pushed with a second, fixed: one comment tells the story', async () => {
  const opened = runner.commit(app('bad', 'good'));
  const first = await runner.run(pullRequest(opened), inputs);
  expect(first).toMatchObject({
    code: 1,
    outputs: {
      outcome: 'findings',
      new: '1',
      known: '0',
      fixed: '0',
      json: 'patho-report/report.json',
      sarif: 'patho-report/report.sarif',
    },
  });
  expect(annotations(first)).toMatchObject([
    { name: 'error', properties: { file: 'server.cjs', line: '6' }, data: expect.stringContaining('URIError') },
  ]);
  const report = JSON.parse(runner.read('patho-report/report.json'));
  expect(report.findings).toMatchObject([
    { rule: 'traceback', verdict: 'new', stability: 'stable', location: { uri: 'server.cjs', line: 6 } },
  ]);
  const [finding] = report.findings;
  const sarif = JSON.parse(runner.read('patho-report/report.sarif'));
  expect(sarif.runs[0].results[0].locations[0].physicalLocation).toMatchObject({
    artifactLocation: { uri: 'server.cjs' },
    region: { startLine: 6, endLine: 6 },
  });
  expect(writes()).toEqual(['POST /repos/octo/shop/issues/7/comments']);
  for (const text of [github.comments[0]!.body, first.summary]) {
    expect(text).toContain(finding.pathoc);
    expect(text).toContain(`[\`server.cjs:6\`](<https://github.com/octo/shop/blob/${opened}/server.cjs#L6>)`);
  }

  const pushed = runner.commit(app('bad', 'bad'));
  const second = await runner.run(pullRequest(pushed), inputs);
  expect(second).toMatchObject({ code: 1, outputs: { new: '2' } });
  expect(
    annotations(second)
      .map(({ name, properties }) => [name, properties.line])
      .sort(),
  ).toEqual([
    ['error', '13'],
    ['error', '6'],
  ]);
  expect(writes().slice(1)).toEqual(['PATCH /repos/octo/shop/issues/comments/1']);
  expect(github.comments[0]!.body).toContain('server.cjs:13');
  const again = JSON.parse(runner.read('patho-report/report.json'));
  expect(again.findings.map((f: { fingerprint: string }) => f.fingerprint)).toContain(finding.fingerprint);

  const fixed = runner.commit(app('good', 'good'));
  const third = await runner.run(pullRequest(fixed), inputs);
  expect(third).toMatchObject({ code: 0, outputs: { outcome: 'clean', new: '0' } });
  expect(annotations(third)).toEqual([]);
  expect(writes().slice(2)).toEqual(['PATCH /repos/octo/shop/issues/comments/1']);
  const { body } = github.comments[0]!;
  expect(body).toContain('## ✅ Clean');
  expect(body).toContain(`**Fixed in \`${fixed.slice(0, 12)}\`:** 2 findings`);
  expect(body).toContain('server.cjs:13');
  expect(JSON.parse(runner.read('patho-report/report.sarif')).runs).toMatchObject([{ results: [] }]);

  const rerun = await runner.run(pullRequest(fixed), inputs);
  expect(rerun.code).toBe(0);
  expect(github.comments).toHaveLength(1);
  expect(github.comments[0]!.body).toContain(`**Fixed in \`${fixed.slice(0, 12)}\`:** 2 findings`);
});

test('from a fork: one precise warning, and everything stands in the annotations and the summary', async () => {
  const head = runner.commit(app('bad', 'good'));
  github.fail('POST', { status: 403, message: 'Resource not accessible by integration' }, 99);
  const step = await runner.run(pullRequest(head, { fork: true }), inputs);
  expect(step).toMatchObject({ code: 1, outputs: { outcome: 'findings', new: '1' } });
  expect(github.comments).toEqual([]);
  const [finding] = JSON.parse(runner.read('patho-report/report.json')).findings;
  expect(annotations(step)).toMatchObject([
    { name: 'error', properties: { file: 'server.cjs', line: '6' }, data: expect.stringContaining(finding.pathoc) },
    {
      name: 'warning',
      data: 'No comment was written. A pull request from a fork has a token that can only read (403): the job summary and the annotations have the report.',
    },
  ]);
  expect(step.summary).toContain(finding.pathoc);
  expect(step.summary).toContain('server.cjs:6');
});

test('the legs of a matrix keep a comment each, and a category in code scanning', async () => {
  const head = runner.commit(app('bad', 'good'));
  const one = { ...inputs, corpus: 'cookies-and-credentials', comment: 'always' };
  const categories: string[] = [];
  for (const node of [20, 24]) {
    for (const again of [false, true]) {
      const step = await runner.run(pullRequest(head, { matrix: { os: 'ubuntu', node } }), one);
      expect(step.code).toBe(1);
      expect(step.summary).toContain(`patho · \`fuzz (ubuntu, ${node})\``);
      if (again) continue;
      categories.push(JSON.parse(runner.read('patho-report/report.sarif')).runs[0].automationDetails.id);
    }
  }
  expect(github.comments.map(({ body }) => /patho · `(.*)`/.exec(body)![1])).toEqual([
    'fuzz (ubuntu, 20)',
    'fuzz (ubuntu, 24)',
  ]);
  expect(categories).toEqual(['patho/fuzz-ubuntu-20/', 'patho/fuzz-ubuntu-24/']);
});

test('without any permission there is no token, and nothing asks GitHub', async () => {
  const head = runner.commit(app('bad', 'good'));
  const step = await runner.run(pullRequest(head, { token: '' }), inputs);
  expect(step).toMatchObject({ code: 1, outputs: { new: '1' } });
  expect(annotations(step)).toMatchObject([
    { name: 'error', properties: { file: 'server.cjs', line: '6' } },
    { name: 'warning', data: expect.stringContaining('the input github-token is empty') },
  ]);
  expect(step.summary).toContain('URIError');
  expect(github.requests).toEqual([]);
});

test('pull_request_target is refused, and nothing is booted', async () => {
  const head = runner.commit(app('good', 'good'));
  const step = await runner.run({ ...pullRequest(head), event: 'pull_request_target' }, inputs);
  expect(step.code).toBe(2);
  expect(annotations(step)).toMatchObject([{ name: 'error', data: expect.stringContaining('pull_request') }]);
  expect(step.log).not.toContain('▸ boot');
  expect(github.requests).toEqual([]);
});

describe('events that are no pull request: no comment, no crash', () => {
  test.each([
    ['push', payloads.push],
    ['merge_group', payloads.merge_group],
    ['workflow_dispatch', payloads.workflow_dispatch],
    ['schedule', { schedule: '30 5 * * 1' }],
    ['push', 'no object'],
  ])('%s', async (event, payload) => {
    runner.commit(app('bad', 'good'));
    const one = { ...inputs, corpus: 'cookies-and-credentials' };
    const step = await runner.run({ event, payload, token: TOKEN, apiUrl: github.url }, one);
    expect(step).toMatchObject({ code: 1, outputs: { outcome: 'findings', new: '1' } });
    expect(annotations(step)).toHaveLength(1);
    expect(step.summary).toContain('server.cjs:6');
    expect(github.requests).toEqual([]);
  });
});

/** The server says its process id in its first line; the terminal does not show its log, so the file is asked. */
const telling = (source: string) =>
  source.replace("console.log('pid ' + process.pid)", "require('node:fs').writeFileSync('pid', String(process.pid))");

describe('cancelled', () => {
  test('half-way: the reports are there within five seconds, the server is gone', async () => {
    const head = runner.commit({ 'server.cjs': telling(app('bad', 'good')['server.cjs']) });
    const everything = { ...inputs, corpus: '', 'time-budget': '60s' };
    const { child, said, done } = runner.start(pullRequest(head), everything);
    await said('✗ error');
    const at = performance.now();
    child.kill('SIGINT');
    const step = await done;
    expect(performance.now() - at).toBeLessThan(5000);
    expect(step.code).toBe(130);
    const report = JSON.parse(runner.read('patho-report/report.json'));
    expect(report).toMatchObject({
      exit_code: 130,
      stats: { stopped_because: 'cancelled' },
    });
    expect(report.findings[0]).toMatchObject({ rule: 'traceback', location: { uri: 'server.cjs', line: 6 } });
    expect(step.summary).toContain('server.cjs:6');
    expect(annotations(step)[0]).toMatchObject({ name: 'error', properties: { file: 'server.cjs', line: '6' } });
    expect(JSON.parse(runner.read('patho-report/report.sarif')).runs).toHaveLength(1);
    expect(step.summary).toContain('Cancelled');
    expect(isAlive(Number(runner.read('pid')))).toBe(false);
    // The network has no place in the runner's last seconds.
    expect(github.requests).toEqual([]);
  });

  test('while the server boots', async () => {
    const slow = "require('node:fs').writeFileSync('pid', String(process.pid)); setInterval(() => {}, 1000);";
    const head = runner.commit({ 'server.cjs': slow });
    const { child, said, done } = runner.start(pullRequest(head), { ...inputs, 'ready-timeout': '8s' });
    await said('▸ boot');
    const at = performance.now();
    child.kill('SIGINT');
    const step = await done;
    expect(performance.now() - at).toBeLessThan(5000);
    expect(step.code).toBe(130);
    expect(JSON.parse(runner.read('patho-report/report.sarif')).runs).toHaveLength(1);
  });

  test('killed outright: the post step kills the server that survived', async () => {
    const head = runner.commit({ 'server.cjs': telling(app('bad', 'good')['server.cjs']) });
    const job = pullRequest(head);
    const { child, said, done } = runner.start(job, { ...inputs, corpus: '', 'time-budget': '60s' });
    await said(' of 60 s · ');
    child.kill('SIGKILL');
    const step = await done;
    const pid = Number(runner.read('pid'));
    expect(isAlive(pid)).toBe(true);
    const post = await runner.post(job, step.state);
    expect(post.code).toBe(0);
    expect(post.log).toContain(String(pid));
    expect(isAlive(pid)).toBe(false);
    expect((await runner.post(job, step.state)).log).toBe('');
  });
});
