import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { parseUserSpecs } from '../../corpus/user-specs.ts';
import { EXIT } from '../../errors.ts';
import { addCliOptions, givenFlags } from '../../options/cli-options.ts';
import type { GateOptions } from '../../options/gate-options.ts';
import { loadConfig } from '../../options/load-config.ts';
import { resolveOptions } from '../../options/resolve-options.ts';
import { server } from '../../options/themes/server.ts';
import { terminalLine } from '../../report/escape.ts';
import type { CliContext } from '../cli-context.ts';

/** Specs that are played one after the other on one server. */
export interface Replay {
  /** The file they came from, or the spec itself. */
  readonly name: string;
  readonly specs: readonly string[];
}

/** What came of one replay. */
export interface Replayed {
  readonly name: string;
  readonly failing: boolean;
  /** What the server did, in one sentence. */
  readonly what: string;
}

/** Boots the server, plays the specs and judges them as the gate does. */
export type ReplaySpecs = (
  replays: readonly Replay[],
  options: GateOptions,
  signal: AbortSignal,
) => Promise<readonly Replayed[]>;

const EXAMPLES = `
Examples:
  patho replay 'get:/:h"Range"="x"' -- node server.js
  patho replay .patho/regressions/*.pathoc -- npm start

A file is played whole, its specs in order. Exit code 0: all are fixed; 1: some still fail.
`;

/** `patho replay`: whether what was found still fails. */
export function replayCommand(context: CliContext, replaySpecs: ReplaySpecs): Command {
  const command = new Command('replay')
    .description('Play specs again, and say which of them still fail.')
    .usage('[options] SPEC|FILE... -- COMMAND ARG...')
    .argument('<spec...>', 'a spec in the pathoc language, or a file of them')
    .addHelpText('after', EXAMPLES);
  addCliOptions(command, (name) => Object.hasOwn(server.options, name) || name === 'seed' || name === 'config');
  return command.action(async (words: readonly string[]) => {
    const { cwd: directory, env, stdout, signal } = context;
    const given = givenFlags(command);
    const config = await loadConfig(given, env, directory, (path) => readFileSync(path, 'utf8'));
    const options = resolveOptions({ given, place: 'cli', argv: context.words, config, directory });
    const results = await replaySpecs(
      words.map((word) => replayOf(word, directory)),
      options,
      signal,
    );
    for (const { name, failing, what } of results) {
      stdout.write(`${failing ? 'FAILS' : 'fixed'}  ${terminalLine(name)}\n       ${terminalLine(what)}\n`);
    }
    context.exit(results.some((result) => result.failing) ? EXIT.findings : EXIT.clean);
  });
}

/** As pathoc has it: a word that names a file is the file. */
function replayOf(word: string, directory: string): Replay {
  let text: string;
  try {
    text = readFileSync(resolve(directory, word), 'utf8');
  } catch {
    return { name: word, specs: parseUserSpecs(word, 'SPEC').map((mutation) => mutation.spec) };
  }
  return { name: word, specs: parseUserSpecs(text, word).map((mutation) => mutation.spec) };
}
