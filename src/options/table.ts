import type { OptionPlace, OptionSpec, OptionTheme, ValueTypes } from './option.ts';
import { firing } from './themes/firing.ts';
import { github, reports } from './themes/reports.ts';
import { server } from './themes/server.ts';
import { verdict } from './themes/verdict.ts';

/** The options by theme, in the order of the help and of the docs. */
export const THEMES: readonly OptionTheme[] = [server, firing, verdict, reports, github];

/**
 * THE table: every option once. Flags, action inputs, config keys, the JSON Schema, action.yml and the reference all come
 * from it.
 */
export const OPTIONS = {
  ...server.options,
  ...firing.options,
  ...verdict.options,
  ...reports.options,
  ...github.options,
} as const;

export type OptionName = keyof typeof OPTIONS;

type SpecOf<N extends OptionName> = (typeof OPTIONS)[N];

type OneValue<S> = S extends { type: 'choice'; choices: readonly (infer C)[] }
  ? C
  : S extends { type: infer T extends keyof ValueTypes }
    ? ValueTypes[T]
    : never;

/** The type of an option's value: a list, never null, when it repeats; a boolean is never null; else null only without a default. */
export type OptionValue<N extends OptionName> =
  SpecOf<N> extends { many: true }
    ? readonly OneValue<SpecOf<N>>[]
    : SpecOf<N> extends { type: 'boolean' } | { default: string }
      ? OneValue<SpecOf<N>>
      : OneValue<SpecOf<N>> | null;

/** The row of an option. */
export function optionSpec(name: OptionName): OptionSpec {
  return OPTIONS[name];
}

/** The names of all options that can be given in a place, in the order of the table. */
export function optionNames(place: OptionPlace): readonly OptionName[] {
  return (Object.keys(OPTIONS) as OptionName[]).filter((name) => optionSpec(name).on.includes(place));
}
