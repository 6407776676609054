import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startCommentsServer } from '../../github/comments-server.ts';
import { actingHtml } from '../../report/acting-html.ts';
import { bundleAction, freePort, Runner, type Step } from './runner.ts';

/** Everything a stranger can write, full of what terminals, runners, Markdown and SARIF viewers interpret: nothing of it may act. */

const payloads = JSON.parse(readFileSync(new URL('../../github/fixtures/events.json', import.meta.url), 'utf8'));

const COMMANDS = [
  '::error file=forged.js,line=1::forged',
  '  ::warning::forged',
  '\u3000::notice::forged',
  '\t::add-mask::forged',
  '::stop-commands::forged',
  'first\r::error::forged',
  '::set-output name=outcome::forged',
  '##[error]forged',
  'text before ##[add-matcher]forged.json',
  '##vso[task.complete result=Succeeded]forged ##teamcity[testFailed]',
];
const MARKDOWN = [
  '@octocat @evil/team #123 evil/repo#4 http://evil.example www.evil.example',
  '[click](http://evil.example) ![img](http://evil.example/x.png) [1]',
  '<img src=x onerror=evil()> <!-- evil --> --> </code></details><script>evil()</script>',
  '` `` ``` ```` evil @octocat ````',
  '```\n@octocat evil\n```\n~~~\n@octocat evil',
  '| evil | @octocat | \\| \\',
  '# evil\n- [ ] @octocat\n> @octocat\n1. @octocat\n---\n    @octocat',
];
const BYTES = [
  '\x1b[2J\x1b[31mevil\x1b[0m\x1b]0;evil\x07\x9b31m',
  'a\u202evil\u202c\u2066\u200b\ufeff\u{e0041}\u2028::error::forged\x85',
];
// The commands last: of a log the last lines are shown.
const HOSTILE = [...MARKDOWN, ...BYTES, 'SARIF_BUILDER_INVALID {0} %0A::error::forged %25', ...COMMANDS].join('\n');

/** A file name can hold everything but a slash and NUL; a folder makes the slashes of an address. */
const FILE = 'app/http:/evil.example/@octocat `<img>`|[a](b) ::error::forged ##[error]forged \u202e%0A,#1.cjs';

const SERVER = `const { createServer } = require('node:http');
const [port, hostile] = [Number(process.argv[2]), JSON.parse(require('node:fs').readFileSync('hostile.json', 'utf8'))];
const long = '@octocat ::error::forged <b> \`\`\` '.repeat(320_000);
// A message of a few lines, one of a single line, and a name that is no name.
const few = ['[click](http://evil.example) ![img](x) @octocat <img> |', '\`\`\`', '@octocat evil', '::error::forged'].join('\\n');
const one = hostile.replace(/[\\n\\r\\x85\\u2028]/g, ' ~ ');
class Hostile extends Error {}
Object.defineProperty(Hostile.prototype, 'name', { value: '@octocat.Error' });
function evil(cookie) {
  throw cookie === undefined ? new TypeError(few) : cookie.includes('%') ? new Hostile(one) : new RangeError(one);
}
console.log(hostile);
console.log(long);
console.log('\\n' + long);
createServer({ maxHeaderSize: 1 << 20 }, (request, response) => {
  console.log(hostile);
  try {
    const { cookie, range } = request.headers;
    if (cookie !== undefined || range !== undefined) evil(cookie);
    response.end('ok');
  } catch (error) {
    console.error(error);
    response.writeHead(500, '::error::forged @octocat', { 'X-Evil': ':: @octocat <img> ##[error]forged' });
    response.end(hostile);
  }
}).listen(port, '127.0.0.1');
`;

let bundle: string;
beforeAll(async () => {
  bundle = await bundleAction();
});
afterAll(() => rmSync(bundle, { recursive: true, force: true }));

let github: Awaited<ReturnType<typeof startCommentsServer>>;
let runner: Runner;
beforeEach(async () => {
  github = await startCommentsServer();
  runner = new Runner(bundle);
});
afterEach(async () => {
  runner.close();
  await github.close();
  expect(github.problems).toEqual([]);
});

function job(head: string) {
  const payload = structuredClone(payloads.pull_request);
  Object.assign(payload.pull_request, { title: HOSTILE, body: HOSTILE, number: 7 });
  payload.pull_request.head.ref = HOSTILE;
  payload.pull_request.head.sha = head;
  payload.sender.login = HOSTILE;
  return {
    event: 'pull_request',
    payload,
    token: 'ghs_0123456789abcdefghij',
    apiUrl: github.url,
    env: { GITHUB_HEAD_REF: HOSTILE, GITHUB_ACTOR: HOSTILE },
  };
}

/** Controls but the line feed, format characters, line breaks of other kinds, half characters. */
const UNSAFE = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** The commands of a step that are not masks. Any command whose name patho never writes is a forged one. */
function said(step: Step) {
  expect(step.log).not.toMatch(UNSAFE);
  const commands = step.commands.filter(({ name }) => name !== 'add-mask');
  for (const { name, properties, data } of commands) {
    expect(['error', 'warning', 'notice']).toContain(name);
    expect(properties.title).toMatch(/^patho/);
    expect(properties.file).not.toBe('forged.js');
    expect(data).not.toMatch(UNSAFE);
  }
  for (const { data } of step.commands.filter(({ name }) => name === 'add-mask')) expect(data).not.toBe('forged');
  return commands;
}

function expectInert(markdown: string) {
  expect(markdown).not.toMatch(UNSAFE);
  // Our own link to the line of a file with a hostile name: an address of this repository, and nothing that could end it.
  const rest = actingHtml(markdown).replace(
    /<a href="https:\/\/github\.com\/octo\/shop\/blob\/[\w.~!*'()%/-]*#L\d+"><\/a>/g,
    '',
  );
  expect(rest).not.toMatch(/octocat|evil|forged|script|onerror|<img|#123|\[1\]/);
}

async function expectValidSarif() {
  const program = createRequire(import.meta.url)('@microsoft/sarif-multitool') as string;
  const file = join(runner.workspace, 'patho-report/report.sarif');
  const { stdout } = await promisify(execFile)(program, ['validate', file, '--rule-kind', 'GHAS;Sarif']);
  expect(stdout).toContain('Analysis completed successfully');
  expect(stdout.split('\n').filter((line) => /: (error|warning) /.test(line))).toEqual([]);
  const text = runner.read('patho-report/report.sarif') + runner.read('patho-report/report.json');
  expect(text).not.toMatch(UNSAFE);
  expect(text).not.toMatch(/##\w*\[/);
  return JSON.parse(runner.read('patho-report/report.sarif')).runs[0];
}

test('a hostile server, checkout and pull request: every finding is shown, nothing acts', async () => {
  const head = runner.commit({
    [FILE]: SERVER,
    'hostile.json': JSON.stringify(HOSTILE),
    '.patho/@octocat <img> `::error::forged`.pathoc': `get:'/@octocat<img>[a](http:\\x2f\\x2fevil.example)':h'Cookie'='%::error::forged'\n`,
  });
  const port = await freePort();
  const step = await runner.run(job(head), {
    command: `node '${FILE}' ${port}`,
    url: `http://127.0.0.1:${port}/`,
    'time-budget': '5s',
    corpus: 'range-and-conditional\ncookies-and-credentials',
    route: 'GET /@octocat`<img>?[x](//evil.example)::error::forged##[error]',
    'no-adaptive': 'true',
    category: '@octocat <img> --> ::error::forged ##[error]forged \u202e',
    comment: 'always',
  });
  const { findings } = JSON.parse(runner.read('patho-report/report.json'));
  expect(step.code).toBe(1);
  expect(findings.length).toBeGreaterThan(0);
  expect(JSON.stringify(findings)).toContain('octocat');
  expect(findings[0].location.uri).toBe(FILE);

  const commands = said(step);
  expect(commands).toHaveLength(findings.length);
  for (const { data } of commands) expect(data).toContain('\nReproduce: pathoc ');
  // Decoded by the runner the name is one line, with what cannot be shown as a visible escape.
  expect(commands[0]!.properties.file).toBe(FILE.replace('##[', '##\\x5b').replace('\u202e', '\\u202e'));
  expect(Object.keys(step.outputs).sort()).toEqual(
    ['outcome', 'new', 'known', 'fixed', 'suppressed', 'json', 'sarif'].sort(),
  );
  expect(step.outputs.outcome).toBe('findings');
  expect(Object.keys(step.state)).toEqual(['pathoState']);

  expectInert(step.summary);
  expect(github.comments).toHaveLength(1);
  expectInert(github.comments[0]!.body);
  expect(step.summary.length).toBeLessThan(200_000);

  const run = await expectValidSarif();
  expect(run.results).toHaveLength(findings.length);
  const [{ locations }] = run.results;
  expect(locations[0].physicalLocation.artifactLocation.uri).toBe(FILE.split('/').map(encodeURIComponent).join('/'));
  // Unescaped brackets would be a link.
  for (const { message } of run.results) expect(message.text.replace(/\\[\\[\]]/g, '')).not.toMatch(/[[\]]/);
});

test('a server that only prints and dies: its log is shown, nothing of it acts', async () => {
  const head = runner.commit({ 'hostile.json': JSON.stringify(HOSTILE), 'server.cjs': SERVER });
  writeFileSync(
    join(runner.workspace, 'server.cjs'),
    `${SERVER}\nprocess.exitCode = 1; process.nextTick(() => process.exit());`,
  );
  const port = await freePort();
  const step = await runner.run(job(head), {
    command: `node server.cjs ${port}`,
    url: `http://127.0.0.1:${port}/`,
    comment: 'always',
    'time-budget': '5s',
  });
  expect(step).toMatchObject({ code: 3, outputs: { outcome: 'inconclusive' } });
  expect(step.log).toContain('octocat');
  expect(said(step)).toMatchObject([{ name: 'error', data: expect.stringContaining('before it was ready') }]);
  expectInert(step.summary);
  expectInert(github.comments[0]!.body);
  expect((await expectValidSarif()).results).toEqual([]);
});

test('an error about hostile options is shown, and acts no more than anything else', async () => {
  const head = runner.commit({ '.github/patho.yml': `command: x\n${JSON.stringify(HOSTILE)}: 1\n` });
  const step = await runner.run(job(head), {});
  expect(step.code).toBe(2);
  expect(said(step)).toMatchObject([{ name: 'error' }]);
  expect(github.requests).toEqual([]);
});
