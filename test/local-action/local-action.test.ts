import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { freePort, Runner } from '../e2e/action/runner.ts';
import { readCommands } from '../e2e/action/workflow-commands.ts';
import { startCommentsServer } from '../github/comments-server.ts';

/**
 * The sources of the action, run by GitHub's own tool as a developer of actions runs them: action.yml read by it, inputs from a file,
 * no bundle, its own Octokit.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const modules = fileURLToPath(new URL('node_modules', import.meta.url));
const payloads = JSON.parse(readFileSync(new URL('../github/fixtures/events.json', import.meta.url), 'utf8'));

const SERVER = `require('node:http').createServer((request, response) => {
  try {
    response.end(decodeURIComponent(request.headers.cookie ?? ''));
  } catch (error) {
    console.error(error);
    response.writeHead(500).end();
  }
}).listen(Number(process.argv[2]), '127.0.0.1');
`;

test('a pull request with a bug: the verdict, the annotation, the outputs, the comment', async () => {
  const github = await startCommentsServer();
  const runner = new Runner('');
  const port = await freePort();
  const head = runner.commit({ 'server.cjs': SERVER });
  const file = (name: string) => join(runner.temp, name);
  const payload = structuredClone(payloads.pull_request);
  payload.pull_request.head.sha = head;
  writeFileSync(file('event.json'), JSON.stringify(payload));
  for (const name of ['output', 'state', 'summary']) writeFileSync(file(name), '');
  const variables = {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'octo/shop',
    GITHUB_API_URL: github.url,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_JOB: 'fuzz',
    GITHUB_WORKSPACE: runner.workspace,
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
    RUNNER_TEMP: runner.temp,
    INPUT_COMMAND: `node server.cjs ${port}`,
    INPUT_URL: `http://127.0.0.1:${port}/`,
    INPUT_CORPUS: 'cookies-and-credentials',
    'INPUT_TIME-BUDGET': '10s',
    'INPUT_GITHUB-TOKEN': 'ghs_0123456789abcdefghij',
  };
  const lines = Object.entries(variables).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(file('.env'), lines.join(''));

  const tool = join(modules, '@github/local-action/src/index.ts');
  const child = spawn(
    process.execPath,
    [join(modules, 'tsx/dist/cli.mjs'), tool, 'run', root, 'src/action/main.ts', file('.env')],
    {
      cwd: root,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, TARGET_ACTION_PATH: root, NODE_PACKAGE_MANAGER: 'npm' },
    },
  );
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (log += text));
  const [code] = await once(child, 'close');

  expect({ code, log }).toMatchObject({ code: 1, log: expect.stringContaining('Failed: 1 new finding') });
  // The tool reads action.yml, and shows what it declares.
  expect(log).toContain("'time-budget'");
  expect(readCommands(log).filter(({ name }) => name !== 'add-mask')).toMatchObject([
    { name: 'error', properties: { file: 'server.cjs', line: '3' }, data: expect.stringContaining('URIError') },
  ]);
  expect(readFileSync(file('output'), 'utf8')).toMatch(/^outcome<<(\S+)\nfindings\n\1\n/);
  expect(readFileSync(file('summary'), 'utf8')).toMatch(/^## ❌ Failed: 1 new finding/);
  expect(github.comments.map(({ body }) => body)).toEqual([expect.stringContaining('server.cjs:3')]);
  expect(github.problems).toEqual([]);
  runner.close();
  await github.close();
});
