import { join, resolve } from 'node:path';
import { UsageError } from '../errors.ts';
import { type Config, DEFAULT_CONFIG, NO_CONFIG } from './config.ts';
import type { GivenOptions } from './given.ts';
import { parseGiven } from './parse-value.ts';
import { optionSpec } from './table.ts';

/**
 * Reads the config file that was named, or the usual one when it is there.
 *
 * @param env - for `${NAME}` in the file
 * @param directory - where relative paths start; absolute
 * @throws UsageError when the named file cannot be read, or the file has an error.
 */
export async function loadConfig(
  given: GivenOptions,
  env: Readonly<Record<string, string | undefined>>,
  directory: string,
  readFile: (path: string) => string,
): Promise<Config> {
  const named = given.get('config');
  const name = named === undefined ? null : (parseGiven(named, optionSpec('config')) as string);
  let text: string;
  try {
    text = readFile(name === null ? join(directory, DEFAULT_CONFIG) : resolve(directory, name));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    if (name === null && (code === 'ENOENT' || code === 'ENOTDIR')) return NO_CONFIG;
    const why = code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})`;
    throw new UsageError(
      `${named?.label ?? 'config'}: ${name ?? DEFAULT_CONFIG} ${why}`,
      named?.values.at(-1)?.place(0),
    );
  }
  // Only a run with a config file pays for the YAML parser.
  const { readConfig } = await import('./config-file.ts');
  return readConfig(text, name ?? DEFAULT_CONFIG, env);
}
