import { Command, CommanderError } from 'commander';
import { EXIT, UsageError } from '../errors.ts';
import { describeFailure } from '../options/describe-failure.ts';
import { didYouMean } from '../options/values/did-you-mean.ts';
import { quote } from '../options/values/quote.ts';
import { VERSION } from '../options/version.ts';
import type { CliContext } from './cli-context.ts';
import { COMMANDS } from './command-list.ts';
import { usageErrorOf } from './usage-error-of.ts';

const EXAMPLES = `
Examples:
  patho fuzz -- node server.js
  patho fuzz --url http://127.0.0.1:3000 --time-budget 2m -- npm start
  patho explain 'get:/:h"Content-Length"="-1"'
  patho init

Exit codes: 0 clean, 1 findings, 2 wrong usage, 3 inconclusive, 70 a bug in patho, 130 cancelled.
`;

/**
 * Runs `patho` with these arguments.
 *
 * @param args - the words after `patho`
 * @returns the exit code; nothing is thrown
 */
export async function runPatho(args: readonly string[], world: Omit<CliContext, 'words' | 'exit'>): Promise<number> {
  // commander drops the `--`, and with it the only sign of where the server's command begins.
  const dashes = args.indexOf('--');
  const own = dashes < 0 ? args : args.slice(0, dashes);
  let code: number = EXIT.clean;
  const context: CliContext = {
    ...world,
    words: dashes < 0 ? [] : args.slice(dashes + 1),
    exit: (value) => {
      code = value;
    },
  };
  try {
    const program = await createProgram(own, context);
    if (own.length === 0) program.outputHelp();
    else await program.parseAsync([...own], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.clean;
    const failure = error instanceof CommanderError ? usageErrorOf(error, args) : error;
    const { text, code: failed } = describeFailure(failure, context.signal);
    world.stderr.write(text);
    return failed;
  }
}

async function createProgram(args: readonly string[], context: CliContext): Promise<Command> {
  const program = new Command('patho')
    .description(
      'The CI fuzz gate for HTTP servers: boots yours, fires malformed requests at it, reports what breaks it.',
    )
    .usage('COMMAND [options]')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.stdout.write(text),
      // What went wrong is written by us, with its place.
      writeErr: () => {},
    });
  const asked = args.filter((word) => !word.startsWith('-'));
  const named = asked[0] === 'help' ? asked[1] : asked[0];
  const first = args[0];
  if (first !== undefined && !first.startsWith('-') && first !== 'help' && !COMMANDS.some((c) => c.name === first)) {
    const names = COMMANDS.map((command) => command.name);
    throw new UsageError(
      `unknown command ${quote(first)}${didYouMean(first, names)}\nThe commands: ${names.join(', ')}`,
    );
  }
  for (const { name, summary, group, load } of COMMANDS) {
    const command = name === named ? await load(context) : new Command(name);
    program.addCommand(inherit(command.summary(summary).helpGroup(group), program));
  }
  return program;
}

/** Commands made on their own know nothing of how the program prints and exits. */
function inherit(command: Command, parent: Command): Command {
  command.copyInheritedSettings(parent).helpCommand(false).helpOption('-h, --help', 'show this help');
  for (const child of command.commands) inherit(child, command);
  return command;
}
