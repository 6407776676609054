import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { findFiles } from '../../corpus/glob.ts';
import { routeName } from '../../corpus/route.ts';
import { EXIT, UsageError } from '../../errors.ts';
import { createSettings } from '../../language/settings.ts';
import { casesOf, parseRegression, REGRESSIONS } from '../../memory/regressions.ts';
import { addCliOptions, givenFlags } from '../../options/cli-options.ts';
import type { GateOptions } from '../../options/gate-options.ts';
import { loadConfig } from '../../options/load-config.ts';
import { resolveOptions } from '../../options/resolve-options.ts';
import { server } from '../../options/themes/server.ts';
import { terminalLine } from '../../report/escape.ts';
import { platformLimits } from '../../target/platform.ts';
import type { CliContext } from '../cli-context.ts';
import { type Replay, replaySpecs } from '../replay-specs.ts';

const EXAMPLES = `
Examples:
  patho replay 'get:/:h"Range"="x"' -- node server.js
  patho replay .patho/regressions/*.pathoc -- npm start
  patho replay -- npm start

Without a spec all files in ${REGRESSIONS} are played. A file is played whole, its specs in order.
Each is played three times. Exit code 0: all are fixed; 1: some still fail; 3: the server was not healthy.
`;

/** `patho replay`: whether what was found still fails. */
export function replayCommand(context: CliContext): Command {
  const command = new Command('replay')
    .description('Play specs again, and say which of them still fail.')
    .usage('[options] [SPEC|FILE...] -- COMMAND ARG...')
    .argument('[spec...]', 'a spec in the pathoc language, or a file of them')
    .addHelpText('after', EXAMPLES);
  addCliOptions(command, (name) => Object.hasOwn(server.options, name) || ['seed', 'config', 'route'].includes(name));
  return command.action(async (words: readonly string[]) => {
    const { cwd: directory, env, stdout, signal } = context;
    const limits = platformLimits(context.platform);
    if (limits !== null) stdout.write(`! ${limits}\n`);
    const given = givenFlags(command);
    const config = await loadConfig(given, env, directory, (path) => readFileSync(path, 'utf8'));
    const options = resolveOptions({ given, place: 'cli', argv: context.words, config, directory });
    const named = words.length > 0 ? words : findFiles(directory, `${REGRESSIONS}/*.pathoc`);
    const replays = named.map((word) => replayOf(word, directory, options));
    if (replays.length === 0) {
      if (words.length === 0) stdout.write(`nothing to replay: ${REGRESSIONS} has no .pathoc file\n`);
      return;
    }
    const results = await replaySpecs(replays, options, signal);
    for (const { name, failing, what } of results) {
      stdout.write(`${failing ? 'still failing' : 'fixed        '}  ${terminalLine(name)}\n`);
      stdout.write(`               ${terminalLine(what)}\n`);
    }
    context.exit(results.some((result) => result.failing) ? EXIT.findings : EXIT.clean);
  });
}

/** As pathoc has it: a word that names a file is the file. */
function replayOf(word: string, directory: string, options: GateOptions): Replay {
  const text = readText(resolve(directory, word));
  // A slip in a file's name would else be explained as a slip in a spec.
  if (text === null && /\.pathoc$/.test(word)) throw new UsageError(`replay: ${word} does not exist`);
  const recorded = parseRegression(text ?? word, text === null ? 'SPEC' : word);
  if (recorded.specs.length === 0) throw new UsageError(`replay: ${word} has no spec in it`);
  const first = options.cases.routes[0];
  const settings = createSettings({ host: options.target.url.hostname });
  const route = first === undefined ? 'GET /' : routeName(first);
  return {
    name: word,
    cases: casesOf(recorded, { settings, seed: options.cases.seed, route, carried: options.target.headers }),
  };
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return null;
  }
}
