import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { commandPlace } from '../../src/action/command-place.ts';
import { type Publication, publish } from '../../src/action/publish.ts';
import type { CommentRequest } from '../../src/github/comment-upsert.ts';
import type { GitHubEvent } from '../../src/github/event.ts';
import { DEFAULT_REPORT_OPTIONS } from '../../src/report/options.ts';
import { finding, report } from '../cli/example-report.ts';

const EVENT: GitHubEvent = {
  name: 'pull_request',
  owner: 'o',
  repo: 'r',
  repositoryUrl: 'https://github.com/o/r',
  runUrl: null,
  actionUrl: null,
  apiUrl: 'https://api.github.com',
  headSha: null,
  baseRef: 'main',
  baseSha: null,
  pullRequest: 7,
  fork: false,
  dependabot: false,
  job: 'gate',
  workflowSha: null,
};

async function published(over: Partial<Publication>, github: Partial<Publication['options']['github']> = {}) {
  const asked: CommentRequest[] = [];
  let printed = '';
  const problems = await publish({
    report: report([finding('a', { evidence: ['the key hunter22secret'] })]),
    options: {
      files: { json: null, sarif: null },
      github: { comment: 'on-findings', category: 'c', token: 't', allowUntrustedCode: false, ...github },
    },
    reportOptions: DEFAULT_REPORT_OPTIONS,
    event: EVENT,
    env: {},
    redact: (text) => text.replaceAll('hunter22secret', '***'),
    print: (text) => {
      printed += text;
    },
    hurry: false,
    upsert: async (request) => {
      asked.push(request);
      return { outcome: 'posted', warning: null };
    },
    ...over,
  });
  return { asked, printed, problems };
}

it('writes the comment where findings are, without secrets', async () => {
  const { asked, printed, problems } = await published({});
  expect(problems).toEqual([]);
  expect(asked).toMatchObject([{ whenMissing: 'post', token: 't', target: { owner: 'o', repo: 'r', issue: 7 } }]);
  const body = asked[0]!.body(null);
  expect(body.startsWith(asked[0]!.mark)).toBe(true);
  expect(printed).toContain('::error ');
  expect(body + printed).not.toContain('hunter22secret');
});

it.each([
  ['a clean run only updates', { report: report() }, {}, ['skip']],
  ['unless comments are always wanted', { report: report() }, { comment: 'always' as const }, ['post']],
  ['never', {}, { comment: 'never' as const }, []],
  ['no pull request', { event: { ...EVENT, pullRequest: null } }, {}, []],
  ['not on GitHub', { event: null }, {}, []],
  ['cancelled: no time for the network', { hurry: true }, {}, []],
] as const)('%s', async (_, over, github, when) => {
  expect((await published(over, github)).asked.map((request) => request.whenMissing)).toEqual(when);
});

it('counts the findings of each verdict for later steps', async () => {
  const output = join(mkdtempSync(join(tmpdir(), 'patho-publish-')), 'output');
  const verdicts = ['new', 'known', 'known', 'fixed', 'suppressed', 'suppressed', 'suppressed'] as const;
  const findings = verdicts.map((verdict, i) => finding(`${i}`, { verdict }));
  await published({ report: report(findings), env: { GITHUB_OUTPUT: output } });
  const told = [...readFileSync(output, 'utf8').matchAll(/^(\w+)<<(.+)\n(.*)\n\2$/gm)].map(
    ([, name, , value]) => `${name}=${value}`,
  );
  expect(told).toEqual(['outcome=findings', 'new=1', 'known=2', 'fixed=1', 'suppressed=3', 'json=', 'sarif=']);
  rmSync(dirname(output), { recursive: true });
});

it('says why there is no comment', async () => {
  expect((await published({}, { token: null })).problems).toEqual([expect.stringContaining('github-token')]);
  const refused = async () => ({ outcome: 'skipped' as const, warning: 'No comment was written. Forbidden.' });
  expect((await published({ upsert: refused })).problems).toEqual(['No comment was written. Forbidden.']);
});

it('finds the line of the workflow that configures the command', () => {
  const env = { GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/ci.yml@refs/heads/main' };
  const workflow =
    'on: push\njobs:\n  a:\n    steps:\n      - run: npm ci\n      - with:\n          command: |\n            npm start\n';
  const read = (path: string) => (path === '.github/workflows/ci.yml' ? workflow : '');
  expect(commandPlace(env, 'npm start\n', read)).toEqual({ uri: '.github/workflows/ci.yml', line: 8 });
  expect(commandPlace(env, '${{ inputs.x }}', read)).toEqual({ uri: '.github/workflows/ci.yml', line: 7 });
  expect(commandPlace({}, 'npm start', read)).toBeNull();
  expect(commandPlace({ GITHUB_WORKFLOW_REF: 'o/r/../../etc/passwd@x' }, 'root', read)).toBeNull();
  const gone = () => {
    throw new Error('ENOENT');
  };
  expect(commandPlace(env, 'npm start', gone)).toBeNull();
});
