import { EVERYWHERE, type OptionTheme } from '../option.ts';

/** What fails the gate, and what findings are compared with. */
export const verdict = {
  title: 'What fails the gate',
  options: {
    'fail-on': {
      type: 'choice',
      choices: ['new', 'any', 'never'],
      default: 'new',
      on: EVERYWHERE,
      help: 'Fail on findings that the base does not have, on any, or never',
      more: 'Without a base every finding is new. An inconclusive run fails whatever this says: a gate that did not test is not green.',
      example: 'any',
    },
    'fail-level': {
      type: 'choice',
      choices: ['error', 'warning'],
      default: 'error',
      on: EVERYWHERE,
      help: 'The lowest level of a finding that fails the gate',
      more: 'An `error` is a 5xx or an abnormal end together with a traceback, a crash, a hang or a leak; each half alone is a `warning`.',
      example: 'warning',
    },
    baseline: {
      type: 'path',
      default: null,
      on: EVERYWHERE,
      help: 'Findings in this file are known',
      more: '`patho baseline update` writes it.',
      example: '.patho/baseline.json',
    },
    'base-command': {
      type: 'string',
      default: null,
      on: EVERYWHERE,
      placeholder: 'CMD',
      help: 'Start the base version with this shell command and replay findings on it',
      more: 'The action runs it in a checkout of the base commit; on the command line it runs in the working directory, so it changes to the base by itself (`cd ../base && node server.js`). What fails there too is known.',
      example: 'node server.js',
    },
    'base-setup': {
      type: 'string',
      default: null,
      on: EVERYWHERE,
      placeholder: 'CMD',
      help: 'Run this shell command in the checkout of the base first',
      more: 'It has five minutes, which do not count in the time budget. Without one, dependencies that are installed in the checkout of a pull request are linked in where the lock files are the same.',
      example: 'npm ci',
    },
    noise: {
      type: 'noise',
      default: null,
      on: ['config'],
      help: 'What is no bug here, each with a reason, and builtin rules that do not hold',
      more: 'A list of maps: `remove`, the id of a builtin rule; or any of `exception`, `message`, `file`, `function`, `status` and `route`, which must all fit, and `reason`, required. The notes of the report say what they silenced ([more](tuning.md#a-false-alarm)).',
      example: '[{ exception: "*.Overloaded", status: 503, reason: "we shed load" }, { remove: correct-4xx }]',
    },
    suppressions: {
      type: 'suppressions',
      default: null,
      on: ['config'],
      help: 'Findings that do not fail the gate, each with a reason',
      more: 'A list of maps: `fingerprint`, or `rule` and `path`; `reason`, required; `expires`, a date after which it no longer holds.',
      example: '[{ fingerprint: 3f9a1c5d7e2b4a60, reason: "fixed in the next release", expires: 2030-01-31 }]',
    },
  },
} as const satisfies OptionTheme;
