// How much longer than `node -e 0` the committed action takes until it has started the server's command: the median of five, on the
// event of a pull request. Exits 1 when that is 400 ms or more.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RUNS = 5;
const LIMIT_MS = 400;
const action = fileURLToPath(new URL('../dist/action.js', import.meta.url));

const bare = [];
const started = [];
for (let run = 0; run < RUNS; run++) {
  bare.push(await timeNode());
  started.push(await timeAction());
}
const over = median(started) - median(bare);
console.log(
  `node -e 0: ${ms(median(bare))}; the action starts the command after ${ms(median(started))}: ${ms(over)} more`,
);
process.exit(over < LIMIT_MS ? 0 : 1);

async function timeNode() {
  const at = performance.now();
  await once(spawn(process.execPath, ['-e', '0']), 'close');
  return performance.now() - at;
}

/** The command itself says that it runs, by a signal. */
async function timeAction() {
  const folder = mkdtempSync(join(tmpdir(), 'patho-start-'));
  const file = (name) => join(folder, name);
  execFileSync('git', ['init', '-q', folder]);
  const side = (sha) => ({ sha: sha.repeat(40), ref: 'main', repo: { full_name: 'octo/shop' } });
  writeFileSync(file('event.json'), JSON.stringify({ pull_request: { number: 7, head: side('a'), base: side('b') } }));
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'octo/shop',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_WORKSPACE: folder,
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    RUNNER_TEMP: folder,
    INPUT_COMMAND: `kill -USR2 ${process.pid}; exec sleep 30`,
    INPUT_URL: 'http://127.0.0.1:9/',
  };
  const running = once(process, 'SIGUSR2');
  const at = performance.now();
  const child = spawn(process.execPath, [action], { cwd: folder, env, stdio: 'ignore' });
  const ended = once(child, 'close').then(() => {
    throw new Error('The action ended without starting the command');
  });
  ended.catch(() => {});
  await Promise.race([running, ended]);
  const took = performance.now() - at;
  child.kill('SIGINT');
  await ended.catch(() => {});
  rmSync(folder, { recursive: true, force: true });
  return took;
}

function median(times) {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

function ms(time) {
  return `${Math.round(time)} ms`;
}
