import type { CorpusClass } from '../corpus/mutation.ts';
import type { Route } from '../corpus/route.ts';
import type { NoiseSettings } from '../oracle/noise.ts';
import type { Level } from '../oracle/signal.ts';
import type { TargetOptions } from '../target/target-contract.ts';
import type { Suppression } from './suppression.ts';
import type { Shard } from './values/shard.ts';

/** Everything the gate is told, complete and checked: no field is ever absent, and nobody after this reads a default. */
export interface GateOptions {
  /** How to start, find and watch the server; all paths absolute. */
  readonly target: Required<TargetOptions>;
  readonly cases: CaseSettings;
  /** The command as a person would type it; null with `no-boot`. */
  readonly commandText: string | null;
  /** The line that configures the command: where a finding without a better place points. */
  readonly configPlace: { readonly uri: string; readonly line: number } | null;
  readonly timeBudgetMs: number;
  readonly seed: number;
  readonly concurrency: number;
  readonly adaptive: boolean;
  /** By which findings the gate fails. */
  readonly rule: { readonly failOn: 'new' | 'any' | 'never'; readonly failLevel: Level };
  readonly base: BaseSettings;
  readonly suppressions: readonly Suppression[];
  /** Noise rules that the user removed and added. */
  readonly noise: NoiseSettings;
  /** Files to write, as the user typed them; null when none is wanted. */
  readonly files: { readonly json: string | null; readonly sarif: string | null };
  readonly saveRegressions: boolean;
  readonly disclosure: 'public' | 'private';
  readonly github: GitHubSettings;
  /** Values that must not be shown anywhere. */
  readonly secrets: readonly string[];
  /** What the user should hear before the run. */
  readonly warnings: readonly string[];
}

/** What to make cases from. */
export interface CaseSettings {
  /** Never empty: GET and the path of the URL when the user names none. The first one decides whether the server is healthy. */
  readonly routes: readonly Route[];
  readonly excludeRoutes: readonly ((route: Route) => boolean)[];
  /** Classes of the builtin corpus; empty with `none`. */
  readonly classes: readonly CorpusClass[];
  readonly slow: boolean;
  readonly seed: number;
  /** Globs of the user's spec files, relative to `directory`. */
  readonly specs: readonly string[];
  readonly openapi: string | null;
  readonly har: string | null;
  readonly discover: boolean;
  readonly shard: Shard;
  /** What every request carries. */
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: Readonly<Record<string, string>>;
  /** Where relative paths start; absolute. */
  readonly directory: string;
}

/** What findings are compared with. */
export interface BaseSettings {
  /** Absolute. */
  readonly baseline: string | null;
  /** For `sh -c`. */
  readonly command: string | null;
  readonly setup: string | null;
}

/** What only the action uses; the command line leaves it at the defaults. */
export interface GitHubSettings {
  readonly comment: 'always' | 'on-findings' | 'never';
  readonly category: string;
  readonly token: string | null;
  readonly allowUntrustedCode: boolean;
}
