import { describe, expect, it } from 'vitest';
import { readActionInputs } from '../../src/options/action-inputs.ts';
import { resolveOptions } from '../../src/options/resolve-options.ts';
import { shown } from './given-by.ts';

function options(env: Record<string, string>) {
  return resolveOptions({
    given: readActionInputs({ INPUT_COMMAND: 'npm start', ...env }),
    place: 'action',
    directory: '/p',
  });
}

describe('action inputs', () => {
  it('are read as the runner names them: upper case, hyphens kept', () => {
    expect(options({ 'INPUT_TIME-BUDGET': '90s', INPUT_SLOW: 'true' })).toMatchObject({
      timeBudgetMs: 90_000,
      cases: { slow: true },
      commandText: 'npm start',
    });
  });

  it('an empty input is the default', () => {
    expect(options({ 'INPUT_TIME-BUDGET': '  ', INPUT_URL: '' }).timeBudgetMs).toBe(60_000);
  });

  it('a list has one value a line', () => {
    expect(options({ INPUT_ROUTE: 'GET /a\r\n\n  POST /b text/plain x, y\n' }).cases.routes).toMatchObject([
      { path: '/a' },
      { path: '/b', body: 'x, y' },
    ]);
  });

  it('a command may have several lines', () => {
    expect(options({ INPUT_COMMAND: 'npm ci\nnpm start\n' }).target.command).toEqual('npm ci\nnpm start');
  });

  it('the token is a secret', () => {
    expect(options({ 'INPUT_GITHUB-TOKEN': 'ghs_123456' })).toMatchObject({
      secrets: ['ghs_123456'],
      github: { token: 'ghs_123456', comment: 'on-findings' },
    });
  });

  it.each([
    ['the command is required, and the runner does not see to it', { INPUT_COMMAND: '' }],
    ['a typo', { 'INPUT_FAIL-ONN': 'any' }],
    ['a value', { INPUT_COMMENT: 'sometimes' }],
    ['a value in a list', { INPUT_ROUTE: 'GET /\nGET' }],
    ['a boolean', { INPUT_SLOW: 'on' }],
  ])('%s', (_, env) => {
    expect(shown(() => options(env as unknown as Record<string, string>))).toMatchSnapshot();
  });
});
