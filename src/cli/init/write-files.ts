import { stringify } from 'yaml';
import { type OptionName, optionSpec } from '../../options/table.ts';
import type { Guess } from './guess.ts';

/** Options that a config file shows as comments, because many projects want them sooner or later. */
const OFFERED: readonly OptionName[] = [
  'time-budget',
  'ready-timeout',
  'exclude-route',
  'fail-level',
  'memory-limit',
  'baseline',
];

/** What to write when nothing was recognized: it must be changed before it works. */
export const NO_GUESS: Guess = {
  stack: 'unknown',
  command: './start-the-server # CHANGE: how to start your server',
  port: 8080,
  setup: [],
  why: ['Nothing here is known to start a server: change the command and the URL.'],
};

/** `.github/patho.yml` with what was guessed, and what one may want as comments. */
export function configText(guess: Guess, openapi: string | null): string {
  const offered = OFFERED.map((name) => {
    const spec = optionSpec(name);
    const value = spec.default ?? spec.example;
    return `# ${spec.help}.\n# ${line(name, spec.many ? [value] : value).replaceAll('\n', '\n# ')}`;
  });
  return [
    '# How patho fuzzes this project. Every option: patho fuzz --help, or docs/reference.md of patho.',
    '',
    guess.command.includes('# CHANGE') ? `command: ${guess.command}` : line('command', guess.command),
    line('url', `http://127.0.0.1:${guess.port}/`),
    ...(guess.env === undefined ? [] : [line('env', guess.env)]),
    ...(openapi === null ? [] : [line('openapi', openapi)]),
    '',
    '# Requests that your app takes; the malformed ones are made from them. The first one must answer below 500.',
    '# route:',
    '#   - GET /',
    '#   - POST /login application/json {"user":"a","password":"b"}',
    '',
    offered.join('\n\n'),
    '',
    '# Findings that are known and accepted, each with a reason.',
    '# suppressions:',
    '#   - rule: server-error',
    '#     path: legacy/**',
    '#     reason: goes away with the old frontend',
    '#     expires: 2030-01-31',
    '',
  ].join('\n');
}

/** `.github/workflows/patho.yml`: the gate on pull requests, with the least permissions that show all it says. */
export function workflowText(guess: Guess): string {
  const setup = guess.setup.map((step) => indent(stringify([step], { lineWidth: 0 })));
  return `name: patho

on:
  pull_request:
  push:
    branches: [main, master]

permissions:
  contents: read
  pull-requests: write # the comment
  security-events: write # code scanning

concurrency:
  group: patho-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  patho:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: actions/checkout@v5
        with:
          fetch-depth: 0 # the base, to tell new findings from known ones
          persist-credentials: false

${setup.join('')}${setup.length > 0 ? '\n' : ''}      - uses: patho/fuzz-action@v1
        id: patho
        # The options are in .github/patho.yml.

      - uses: github/codeql-action/upload-sarif@v4
        # A private repository needs GitHub Code Security for this step; without it, remove the step.
        if: always() && steps.patho.outputs.sarif != ''
        # A pull request from a fork may not be allowed to upload; annotations and the summary say the same.
        continue-on-error: \${{ github.event.pull_request.head.repo.fork == true }}
        with:
          sarif_file: \${{ steps.patho.outputs.sarif }}
          category: patho
`;
}

function line(key: string, value: unknown): string {
  return stringify({ [key]: value }, { lineWidth: 0 }).trimEnd();
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '      ');
}
