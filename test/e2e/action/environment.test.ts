import { rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { bundleAction, freePort, Runner } from './runner.ts';

/** Tells what it was given: its environment, and the files that are open in it. */
const TELLTALE = `const { createServer } = require('node:http');
const { readdirSync, readlinkSync, writeFileSync } = require('node:fs');
const open = readdirSync('/proc/self/fd').flatMap((fd) => {
  try {
    return [readlinkSync('/proc/self/fd/' + fd)];
  } catch {
    return [];
  }
});
const told = JSON.stringify({ env: process.env, open });
writeFileSync('told.json', told);
createServer((request, response) => response.end(told)).listen(Number(process.argv[2]), '127.0.0.1');
`;

const SECRETS = {
  GITHUB_TOKEN: 'ghs_environment0123456789',
  GH_TOKEN: 'gho_environment0123456789',
  ACTIONS_RUNTIME_TOKEN: 'runtime-0123456789',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'identity-0123456789',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://identity.example/0123456789',
  ACTIONS_CACHE_URL: 'https://cache.example/0123456789',
  ACTIONS_RESULTS_URL: 'https://results.example/0123456789',
  NODE_AUTH_TOKEN: 'npm-0123456789',
  NPM_TOKEN: 'npm-token-0123456789',
  'npm_config_//registry.example/:_authToken': 'npm-auth-0123456789',
  CODECOV_TOKEN: 'codecov-0123456789',
  SSH_AUTH_SOCK: '/tmp/ssh-0123456789/agent',
};

let bundle: string;
let runner: Runner;
beforeAll(async () => {
  bundle = await bundleAction();
});
afterAll(() => rmSync(bundle, { recursive: true, force: true }));
beforeEach(() => {
  runner = new Runner(bundle);
});
afterEach(() => runner.close());

test('the server gets no token, no input, no file of the runner; what it needs for itself stays', async () => {
  runner.commit({ 'server.cjs': TELLTALE });
  const port = await freePort();
  const step = await runner.run(
    {
      event: 'push',
      payload: {},
      token: 'ghs_input0123456789',
      env: { ...SECRETS, DATABASE_URL: 'postgres://localhost/shop', GITHUB_REF: 'refs/heads/main' },
    },
    {
      command: `node server.cjs ${port}`,
      url: `http://127.0.0.1:${port}/`,
      corpus: 'accept',
      'no-adaptive': 'true',
      'time-budget': '3s',
      env: 'EXTRA=given',
    },
  );
  expect(step.code).toBe(0);
  const text = runner.read('told.json');
  const { env, open } = JSON.parse(text) as { env: Record<string, string>; open: string[] };
  const names = Object.keys(env);
  expect(names.filter((name) => /^(INPUT_|ACTIONS_|STATE_)|TOKEN|_auth|SSH_AUTH/i.test(name))).toEqual([]);
  for (const name of ['OUTPUT', 'ENV', 'PATH', 'STATE', 'STEP_SUMMARY']) expect(names).not.toContain(`GITHUB_${name}`);
  for (const secret of [...Object.values(SECRETS), 'ghs_input0123456789']) expect(text).not.toContain(secret);
  expect(text).not.toContain(runner.temp);
  expect(env).toMatchObject({ DATABASE_URL: 'postgres://localhost/shop', EXTRA: 'given', CI: 'true' });
  expect(env.PATH).toBe(process.env.PATH);
  // Pipes and its own files; nothing of ours was left open across the start.
  expect(open.filter((file) => file.includes(runner.temp) || file.includes(bundle))).toEqual([]);
});
