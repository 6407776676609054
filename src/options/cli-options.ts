import { type Command, Option } from 'commander';
import { type Given, givenInline } from './given.ts';
import type { OptionSpec, ValueType } from './option.ts';
import { OPTIONS, type OptionName, THEMES } from './table.ts';

/** The word for a value in the help. */
const PLACEHOLDERS: Readonly<Record<ValueType, string>> = {
  duration: 'DURATION',
  bytes: 'SIZE',
  integer: 'N',
  boolean: '',
  string: 'TEXT',
  path: 'FILE',
  choice: '',
  regex: 'REGEX',
  url: 'URL',
  route: 'ROUTE',
  'route-pattern': 'ROUTE',
  'key-value': 'K=V',
  shard: 'I/N',
  'text-map': '',
  suppressions: '',
  noise: '',
};

/** What stands for an option's value: `DURATION`, `new|any|never`; empty when it takes none. */
export function placeholder(spec: OptionSpec): string {
  return spec.placeholder ?? spec.choices?.join('|') ?? PLACEHOLDERS[spec.type];
}

/** Adds the flags of the table, by theme, to a command. */
export function addCliOptions(command: Command, only: (name: OptionName) => boolean = () => true): Command {
  for (const { title, options } of THEMES) {
    for (const [key, spec] of Object.entries(options) as [OptionName, OptionSpec][]) {
      if (!spec.on.includes('cli') || !only(key)) continue;
      const word = placeholder(spec);
      const option = new Option(word === '' ? `--${key}` : `--${key} <${word}>`, helpLine(spec)).helpGroup(`${title}:`);
      // Text is checked when all of it is known, with the config file's and the defaults' by the same rules.
      if (word !== '') option.argParser((text: string, before: unknown) => [...((before as string[]) ?? []), text]);
      command.addOption(option);
    }
  }
  return command;
}

function helpLine(spec: OptionSpec): string {
  const fallback = spec.default ?? spec.defaultText;
  const facts = [spec.many ? 'repeats' : null, fallback === undefined ? null : `default: ${fallback}`];
  const known = facts.filter((fact) => fact !== null);
  return known.length === 0 ? spec.help : `${spec.help} (${known.join('; ')})`;
}

/** The flags that commander found, as given options. */
export function givenFlags(command: Command): ReadonlyMap<OptionName, Given> {
  const given = new Map<OptionName, Given>();
  for (const option of command.options) {
    const name = option.name() as OptionName;
    if (!Object.hasOwn(OPTIONS, name) || command.getOptionValueSource(option.attributeName()) !== 'cli') continue;
    const value: unknown = command.getOptionValue(option.attributeName());
    const texts = Array.isArray(value) ? (value as string[]) : ['true'];
    const values = texts.map((text) => givenInline(text, 'command line', `--${name} `));
    given.set(name, { label: `--${name}`, values });
  }
  return given;
}
