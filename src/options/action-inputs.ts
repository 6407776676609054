import { UsageError } from '../errors.ts';
import { type Given, givenInline } from './given.ts';
import { type OptionName, optionNames, optionSpec } from './table.ts';
import { didYouMean } from './values/did-you-mean.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the inputs of the action, which the runner hands over as `INPUT_<NAME>`: upper case, spaces as `_`, hyphens kept.
 * An empty input is one that was not given. An option that repeats takes one value a line.
 *
 * @throws UsageError for an input that does not exist: the runner only warns, and a gate with a typo in `fail-on` is open.
 */
export function readActionInputs(env: Environment): ReadonlyMap<OptionName, Given> {
  const names = optionNames('action');
  const known = new Map(names.map((name) => [variable(name), name]));
  for (const key of Object.keys(env)) {
    const name = key.startsWith('INPUT_') ? key.slice('INPUT_'.length).toLowerCase() : '';
    if (name !== '' && !known.has(key.toUpperCase())) {
      throw new UsageError(`unknown input "${name}"${didYouMean(name, names)}`);
    }
  }
  const given = new Map<OptionName, Given>();
  for (const [key, name] of known) {
    const text = (env[key] ?? '').trim();
    if (text === '') continue;
    const lines = optionSpec(name).many ? text.split(/\r\n|\n|\r/).map((line) => line.trim()) : [text];
    const source = `input ${name}`;
    const values = lines.filter((line) => line !== '').map((line) => givenInline(line, source, `${name}: `));
    given.set(name, { label: source, values });
  }
  return given;
}

function variable(name: OptionName): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
