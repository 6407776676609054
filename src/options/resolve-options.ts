import { resolve } from 'node:path';
import { carriedFields } from '../corpus/carry.ts';
import { CORPUS_CLASSES } from '../corpus/mutation.ts';
import type { Route } from '../corpus/route.ts';
import { UsageError } from '../errors.ts';
import { type Config, NO_CONFIG } from './config.ts';
import { defaultCategory } from './default-category.ts';
import type { GateOptions } from './gate-options.ts';
import { type Given, type GivenOptions, givenInline } from './given.ts';
import { parseGiven } from './parse-value.ts';
import { shellWords } from './shell-words.ts';
import { type OptionName, type OptionValue, optionSpec } from './table.ts';

/** Where the options come from. */
export interface OptionSources {
  /** Flags or inputs: they win over the config file, which wins over the defaults. */
  readonly given: GivenOptions;
  readonly place: 'cli' | 'action';
  /** The words after `--`. */
  readonly argv?: readonly string[];
  readonly config?: Config;
  /** The directory that relative paths start from; absolute. */
  readonly directory: string;
  readonly stateFile?: string | null;
  /** The id of the CI job, from which the default category comes. */
  readonly job?: string | null;
  /** Where the command is written, when the caller knows and the config file does not hold it. */
  readonly commandPlace?: GateOptions['configPlace'];
}

/**
 * Makes the one complete record of a run's options: flag or input, else config file, else default.
 *
 * @throws UsageError that names the option, the rule, the fix and the place.
 */
export function resolveOptions(sources: OptionSources): GateOptions {
  const { given, place, config = NO_CONFIG, directory } = sources;
  const argv = sources.argv ?? [];

  const givenFor = (name: OptionName): Given | undefined => given.get(name) ?? config.given.get(name);
  const value = <N extends OptionName>(name: N): OptionValue<N> => {
    const spec = optionSpec(name);
    const text = (place === 'action' ? spec.actionDefault : undefined) ?? spec.default;
    const source = givenFor(name) ?? (text === null ? undefined : asGiven(name, text));
    if (source !== undefined) return parseGiven(source, spec) as OptionValue<N>;
    return (spec.many ? [] : spec.type === 'boolean' ? false : null) as OptionValue<N>;
  };
  const path = (name: 'working-directory' | 'baseline'): string | null => {
    const relative = value(name);
    return relative === null ? null : resolve(directory, relative);
  };

  const command = commandOf(given.get('command'), argv, value('command'), value('no-boot'), place);
  const url = value('url');
  const routes = value('route');
  const seed = value('seed');
  const corpus = value('corpus');
  const token = value('github-token');
  return {
    target: {
      command: command?.command ?? null,
      url,
      headers: carriedFields(config.headers, config.cookies),
      readyTimeoutMs: value('ready-timeout'),
      readyLog: value('ready-log'),
      workingDirectory: path('working-directory') ?? directory,
      env: Object.fromEntries(value('env')),
      logFiles: value('log-file').map((file) => resolve(directory, file)),
      logCommand: value('log-command'),
      memoryLimitBytes: value('memory-limit'),
      stateFile: sources.stateFile ?? null,
    },
    cases: {
      routes: routes.length > 0 ? routes : [firstRoute(url)],
      excludeRoutes: value('exclude-route'),
      classes: corpus.length === 0 ? CORPUS_CLASSES : classesOf(corpus, givenFor('corpus')),
      slow: value('slow'),
      seed,
      specs: value('specs'),
      openapi: value('openapi'),
      har: value('har'),
      discover: value('discover'),
      shard: value('shard'),
      headers: config.headers,
      cookies: config.cookies,
      directory,
    },
    commandText: command?.text ?? null,
    configPlace: commandPlace(sources, config),
    timeBudgetMs: value('time-budget'),
    seed,
    concurrency: value('concurrency'),
    adaptive: !value('no-adaptive'),
    rule: { failOn: value('fail-on'), failLevel: value('fail-level') },
    base: { baseline: path('baseline'), command: value('base-command'), setup: value('base-setup') },
    suppressions: config.suppressions,
    noise: config.noise,
    files: { json: value('json'), sarif: value('sarif') },
    saveRegressions: value('save-regressions'),
    disclosure: value('disclosure'),
    github: {
      comment: value('comment'),
      category: value('category') ?? defaultCategory(sources.job ?? null, value('matrix')),
      token,
      allowUntrustedCode: value('allow-untrusted-code-with-secrets'),
    },
    secrets: token === null ? config.secrets : [...config.secrets, token],
    warnings: config.warnings,
  };
}

function asGiven(name: OptionName, text: string): Given {
  return { label: `default of ${name}`, values: [givenInline(text, 'the table of options', `${name}: `)] };
}

interface Command {
  readonly command: readonly string[] | string;
  /** As a person would type it. */
  readonly text: string;
}

/**
 * Words after `--` are executed as they stand; a string goes through `sh -c`.
 *
 * @param given - the command as a flag or an input: a command in the config file alone yields to both of the others
 */
function commandOf(
  given: Given | undefined,
  argv: readonly string[],
  shell: string | null,
  noBoot: boolean,
  place: OptionSources['place'],
): Command | null {
  if (noBoot && argv.length === 0 && given === undefined) return null;
  if (noBoot) {
    throw new UsageError('no-boot uses the server that already runs: leave out the command, or leave out no-boot');
  }
  if (argv.length > 0 && given !== undefined) {
    throw new UsageError('two commands: give --command or the words after --, not both', given.values[0]?.place(0));
  }
  if (argv.length > 0) return { command: argv, text: shellWords(argv) };
  if (shell !== null) return { command: shell, text: shell };
  throw new UsageError(
    place === 'cli'
      ? 'no command: say how to start the server, as in "patho fuzz -- node server.js", or use one that already runs with --no-boot'
      : 'no command: the input "command" says how to start the server; with "no-boot: true" one that already runs is used',
  );
}

function firstRoute(url: URL): Route {
  return { method: 'GET', path: `${url.pathname}${url.search}`, contentType: null, body: null };
}

type CorpusChoice = OptionValue<'corpus'>[number];

function classesOf(choices: readonly CorpusChoice[], given: Given | undefined): GateOptions['cases']['classes'] {
  const classes = CORPUS_CLASSES.filter((name) => choices.includes(name));
  if (!choices.includes('none')) return classes;
  if (classes.length > 0) {
    throw new UsageError('corpus: none goes with no other class', given?.values[0]?.place(0));
  }
  return [];
}

function commandPlace(sources: OptionSources, config: Config): GateOptions['configPlace'] {
  const inConfig = config.given.get('command')?.values[0]?.place(0);
  const overruled = (sources.argv ?? []).length > 0 || sources.given.has('command');
  if (inConfig !== undefined && !overruled) return { uri: inConfig.source, line: inConfig.line };
  return sources.commandPlace ?? null;
}
