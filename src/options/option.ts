import type { Route } from '../corpus/route.ts';
import type { NoiseSettings } from '../oracle/noise.ts';
import type { Suppression } from './suppression.ts';
import type { Shard } from './values/shard.ts';

/** What a value of each type is once it is read. Durations are milliseconds, sizes bytes. */
export interface ValueTypes {
  duration: number;
  bytes: number;
  integer: number;
  boolean: boolean;
  string: string;
  path: string;
  choice: string;
  regex: RegExp;
  url: URL;
  route: Route;
  'route-pattern': (route: Route) => boolean;
  'key-value': readonly [name: string, value: string];
  shard: Shard;
  /** Only in the config file, which reads them itself. */
  'text-map': Readonly<Record<string, string>>;
  suppressions: readonly Suppression[];
  noise: NoiseSettings;
}

export type ValueType = keyof ValueTypes;

/** Where an option can be given. */
export type OptionPlace = 'cli' | 'action' | 'config';

/** One row of the table: everything that any of flags, inputs, config keys, schema and docs must know of an option. */
export interface OptionSpec {
  readonly type: ValueType;
  /** The option repeats: a flag several times, an input one value a line, a config key a list. */
  readonly many?: true;
  /** Of a `choice`: the words. */
  readonly choices?: readonly string[];
  /** Of an `integer`: the bounds, included. */
  readonly min?: number;
  readonly max?: number;
  /** As the user would write it; null when there is none; a text without a value is an empty list or `false`. */
  readonly default: string | null;
  /** What stands for the default when it is no constant (`a third of the processors`). */
  readonly defaultText?: string;
  /** The default in action.yml: an expression that only the runner can evaluate. */
  readonly expression?: string;
  /** The default in the action, where it differs. */
  readonly actionDefault?: string;
  readonly on: readonly OptionPlace[];
  /** The word for the value in `--help`, where the type's own is not telling. */
  readonly placeholder?: string;
  /** One sentence, without its full stop. */
  readonly help: string;
  /** What else one must know, in whole sentences (Markdown). */
  readonly more?: string;
  /** A value worth copying; of a boolean `true`. */
  readonly example: string;
}

/** Options that belong together in the help and in the docs. */
export interface OptionTheme {
  readonly title: string;
  readonly options: Readonly<Record<string, OptionSpec>>;
}

/** Everywhere. */
export const EVERYWHERE = ['cli', 'action', 'config'] as const;
