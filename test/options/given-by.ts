import { UsageError } from '../../src/errors.ts';
import type { Config } from '../../src/options/config.ts';
import { readConfig } from '../../src/options/config-file.ts';
import { formatError } from '../../src/options/format-error.ts';
import type { GateOptions } from '../../src/options/gate-options.ts';
import { type GivenOptions, givenInline } from '../../src/options/given.ts';
import { resolveOptions } from '../../src/options/resolve-options.ts';
import type { OptionName } from '../../src/options/table.ts';

/** Flags as the command line gives them. */
export function flags(values: Partial<Record<OptionName, string | readonly string[]>>): GivenOptions {
  return new Map(
    Object.entries(values).map(([name, texts]) => [
      name as OptionName,
      {
        label: `--${name}`,
        values: [texts].flat().map((text) => givenInline(text, 'command line', `--${name} `)),
      },
    ]),
  );
}

export function config(yaml: string, env: Record<string, string> = {}): Config {
  return readConfig(yaml, '.github/patho.yml', env);
}

/** The options of a run with a command. */
export function resolved(given: GivenOptions, yaml = '', env: Record<string, string> = {}): GateOptions {
  const argv = given.has('command') || given.has('no-boot') ? [] : ['node', 'server.js'];
  return resolveOptions({ given, place: 'cli', argv, config: config(yaml, env), directory: '/project' });
}

/** The error as the user sees it. */
export function shown(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof UsageError) return `\n${formatError(error.message, error.place)}\n`;
    throw error;
  }
  return 'no error';
}
