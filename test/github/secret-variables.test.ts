import { expect, test } from 'vitest';
import { secretVariables } from '../../src/github/secret-variables.ts';

test.each([
  'API_TOKEN',
  'SECRET_KEY_BASE',
  'JWT_SECRET',
  'db_password',
  'STRIPE_API_KEY',
  'STRIPE_APIKEY',
  'AWS_SECRET_ACCESS_KEY',
  'SIGNING_KEY_BASE64',
])('%s is a secret by its name', (name) => {
  expect(secretVariables({ [name]: 'hunter22' }, [])).toEqual(['hunter22']);
  expect(secretVariables({}, [`${name}=hunter=22`])).toEqual(['hunter=22']);
});

test.each(['NODE_ENV', 'PORT', 'KEY', 'KEYBOARD', 'TOKENIZER', 'SECRETARY_NAME', 'GIT_AUTHOR_NAME', 'PATH'])(
  '%s is none',
  (name) => {
    expect(secretVariables({ [name]: 'production' }, [`${name}=production`])).toEqual([]);
  },
);

test('what the server never gets, or holds nothing, needs no hiding', () => {
  expect(
    secretVariables({ GITHUB_TOKEN: 'ghs_x', ACTIONS_RUNTIME_TOKEN: 'x', API_TOKEN: '', DB_PASSWORD: undefined }, []),
  ).toEqual([]);
});
