import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serverEnvironment, withheldBecause } from '../../src/target/environment.ts';

describe('serverEnvironment', () => {
  it.each([
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'ACTIONS_CACHE_URL',
    'INPUT_COMMAND',
    'INPUT_GITHUB-TOKEN',
    'GITHUB_OUTPUT',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
    'RUNNER_TEMP',
    'GITHUB_EVENT_PATH',
    'NPM_TOKEN',
    'NODE_AUTH_TOKEN',
    'npm_config_//registry.example/:_authToken',
    'CARGO_REGISTRIES_MINE_TOKEN',
    'POETRY_PYPI_TOKEN_PYPI',
    'SSH_AUTH_SOCK',
    'FORCE_COLOR',
  ])('withholds %s and says why', (name) => {
    expect(serverEnvironment({ [name]: 'x' })).not.toHaveProperty(name);
    expect(withheldBecause(name)).toMatch(/\w{4}/);
  });

  it.each([
    'PATH',
    'HOME',
    'NODE_OPTIONS',
    'SECRET_KEY',
    'DATABASE_PASSWORD',
    'JWT_TOKEN',
    'AWS_SECRET_ACCESS_KEY',
    'GITHUB_WORKSPACE',
    'CI',
  ])('passes %s on', (name) => {
    expect(serverEnvironment({ [name]: 'x' })).toHaveProperty(name, 'x');
    expect(withheldBecause(name)).toBeNull();
  });

  it('makes logs prompt and plain', () => {
    expect(serverEnvironment({ PYTHONUNBUFFERED: '' })).toMatchObject({
      PYTHONUNBUFFERED: '1',
      RUST_BACKTRACE: '1',
      NO_COLOR: '1',
    });
  });

  it('lets the user have the last word, even for what is withheld', () => {
    const name = fc.constantFrom('GITHUB_TOKEN', 'RUST_BACKTRACE', 'FORCE_COLOR', 'PATH', 'INPUT_X');
    fc.assert(
      fc.property(name, fc.string(), (key, value) => {
        expect(serverEnvironment({ [key]: 'inherited' }, { [key]: value })[key]).toBe(value);
      }),
    );
  });
});
