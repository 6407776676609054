import type { NoiseSettings } from '../oracle/noise.ts';
import type { GivenOptions } from './given.ts';
import type { Suppression } from './suppression.ts';

/** Where the config file is looked for when `config` does not name one. */
export const DEFAULT_CONFIG = '.github/patho.yml';

/** What a config file says. */
export interface Config {
  /** As the user would name it; null when there is none. */
  readonly file: string | null;
  /** Options that are texts; checked when they are resolved. */
  readonly given: GivenOptions;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: Readonly<Record<string, string>>;
  readonly suppressions: readonly Suppression[];
  /** Noise rules that the user removed and added. */
  readonly noise: NoiseSettings;
  /** Values of the environment that the file refers to: to be masked wherever text is shown. */
  readonly secrets: readonly string[];
  readonly warnings: readonly string[];
}

/** No config file. */
export const NO_CONFIG: Config = {
  file: null,
  given: new Map(),
  headers: {},
  cookies: {},
  suppressions: [],
  noise: { removed: [], added: [] },
  secrets: [],
  warnings: [],
};
