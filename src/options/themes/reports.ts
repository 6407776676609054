import { EVERYWHERE, type OptionTheme } from '../option.ts';

/** What is written. */
export const reports = {
  title: 'Reports',
  options: {
    json: {
      type: 'path',
      default: null,
      actionDefault: 'patho-report/report.json',
      on: EVERYWHERE,
      help: 'Write the report as JSON',
      example: 'report.json',
    },
    sarif: {
      type: 'path',
      default: null,
      actionDefault: 'patho-report/report.sarif',
      on: EVERYWHERE,
      help: 'Write the report as SARIF 2.1.0, also when there is nothing to report',
      example: 'report.sarif',
    },
    'save-regressions': {
      type: 'boolean',
      default: null,
      on: EVERYWHERE,
      help: 'Write each stable finding to .patho/regressions/, to be replayed by every later run',
      example: 'true',
    },
    config: {
      type: 'path',
      default: null,
      defaultText: '.github/patho.yml, if it exists',
      on: ['cli', 'action'],
      help: 'Read options from this file',
      example: 'ci/patho.yml',
    },
    disclosure: {
      type: 'choice',
      choices: ['public', 'private'],
      default: 'public',
      on: ['action', 'config'],
      help: 'What the log, the comment and the summary may show',
      more: '`private` leaves payloads, messages and logs out of what a public repository shows to everyone; code scanning alerts and the report files keep them.',
      example: 'private',
    },
  },
} as const satisfies OptionTheme;

/** What only means something on GitHub. */
export const github = {
  title: 'On GitHub',
  options: {
    comment: {
      type: 'choice',
      choices: ['always', 'on-findings', 'never'],
      default: 'on-findings',
      on: ['action', 'config'],
      help: 'When to write the pull request comment',
      more: 'One comment a category, updated in place. Needs `pull-requests: write`; without it the annotations and the job summary say the same.',
      example: 'never',
    },
    category: {
      type: 'string',
      default: null,
      defaultText: "the job's id, and the values of its matrix",
      on: ['action', 'config'],
      help: 'Tells several runs of one workflow apart, in the comment and in code scanning',
      more: 'Only two runs in one job need different ones.',
      example: 'api',
    },
    matrix: {
      type: 'string',
      default: null,
      expression: '${{ toJSON(matrix) }}',
      defaultText: "the job's matrix",
      on: ['action'],
      help: 'The matrix of the job, from which the default of category comes; not to be set',
      example: '${{ toJSON(matrix) }}',
    },
    'github-token': {
      type: 'string',
      default: null,
      expression: '${{ github.token }}',
      defaultText: "the job's token",
      on: ['action'],
      help: 'The token that writes the comment',
      example: '${{ github.token }}',
    },
    'allow-untrusted-code-with-secrets': {
      type: 'boolean',
      default: null,
      on: ['action'],
      help: 'Run under an event that hands the secrets of the repository to whoever wrote the code',
      more: 'patho refuses `pull_request_target`, `workflow_run`, `issue_comment` and the like unless the commit that is checked out is the one the workflow comes from. Use the event `pull_request`.',
      example: 'true',
    },
  },
} as const satisfies OptionTheme;
