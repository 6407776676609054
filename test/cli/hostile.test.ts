import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { baselineOf, printBaseline } from '../../src/memory/baseline.ts';
import { finding, report } from './example-report.ts';
import { patho } from './run.ts';

/** What a checkout holds, and what a log says, is a stranger's: these commands show it, and it acts neither in a terminal nor in a CI log. */

const HOSTILE = '\x1b[2Jevil\u202e ##[error]forged';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'patho-hostile-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const baseline = printBaseline(baselineOf(report([finding('a', { spec: HOSTILE })])));
const log = [
  'Traceback (most recent call last):',
  `  File "/srv/${HOSTILE}.py", line 1, in low`,
  '    raise KeyError',
  `KeyError: ${HOSTILE}`,
  '',
  'The above exception was the direct cause of the following exception:',
  '',
  'Traceback (most recent call last):',
  '  File "/srv/app.py", line 2, in high',
  '    low()',
  `ValueError: ${HOSTILE}`,
].join('\n');
const start = JSON.stringify({ scripts: { start: `node server.js "${HOSTILE}"` } });
const workflow = `on: push\njobs:\n  a:\n    steps:\n      - uses: patho/fuzz-action@v1\n        with:\n          ${JSON.stringify(HOSTILE)}: 1\n`;

it.each([
  ['baseline show', 'b.json', baseline, ['baseline', 'show', 'b.json']],
  ['tracebacks', 'server.log', log, ['tracebacks', 'server.log']],
  ['init', 'package.json', start, ['init']],
  ['doctor', `.github/workflows/${HOSTILE}.yml`, workflow, ['doctor', '--command', 'node server.js']],
])('%s', async (_, name, text, args) => {
  mkdirSync(dirname(join(directory, name)), { recursive: true });
  writeFileSync(join(directory, name), text);
  const { out, err } = await patho(
    args.map((word) => (word === name ? join(directory, name) : word)),
    directory,
  );
  const shown = out + err;
  expect(shown).toMatch(/evil|forged/);
  expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]|##\w*\[/u);
});
