import { withheldBecause } from '../target/environment.ts';

/** A variable that is called so holds a secret; what another one holds, nobody can tell. */
const SECRET =
  /(^|_)(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|(API|ACCESS|PRIVATE|SIGNING|ENCRYPTION|SECRET)_?KEY)(_BASE64|_BASE)?$/i;

/**
 * The values of variables that are secrets by their names, of those that the server gets: it may print them.
 *
 * @param environment - of the step
 * @param extra - what the step sets for the server alone, as `NAME=VALUE`
 */
export function secretVariables(
  environment: Readonly<Record<string, string | undefined>>,
  extra: readonly string[],
): readonly string[] {
  const passed = Object.entries(environment).filter(([name]) => withheldBecause(name) === null);
  const set = extra.map((pair) => [pair.split('=', 1)[0]!, pair.slice(pair.indexOf('=') + 1)] as const);
  return [...passed, ...set].flatMap(([name, value]) => (SECRET.test(name.trim()) && value ? [value] : []));
}
