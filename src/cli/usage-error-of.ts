import type { CommanderError } from 'commander';
import { type Place, UsageError } from '../errors.ts';
import { shellWords } from '../options/shell-words.ts';

/**
 * Says what commander found wrong with the arguments in our words and with their place.
 *
 * @param args - the words after `patho`
 */
export function usageErrorOf(error: CommanderError, args: readonly string[]): UsageError {
  // A command that only has commands of its own, called without one.
  if (error.code === 'commander.help') {
    const name = args.find((arg) => !arg.startsWith('-')) ?? '';
    return new UsageError(`${name} needs a command: patho help ${name} lists them`);
  }
  const [first = '', ...more] = error.message.replace(/^error: /, '').split('\n');
  const message = [first.replaceAll("'", '"'), ...more.map((line) => line.replace(/^\((.*)\)$/, '$1'))].join('\n');
  const hint =
    error.code === 'commander.excessArguments'
      ? "\nThe words of the server's command stand after --, as in: patho fuzz --time-budget 2m -- node server.js"
      : '';
  const wrong = hint === '' ? /'([^' ]+)/.exec(first)?.[1] : undefined;
  return new UsageError(message + hint, wrong === undefined ? null : placeOf(wrong, args));
}

/** Where a word is on the command line, as a person would type that. */
function placeOf(word: string, args: readonly string[]): Place | null {
  const index = args.findIndex((arg) => arg === word || arg.startsWith(`${word}=`));
  if (index < 0) return null;
  const before = shellWords(['patho', ...args.slice(0, index)]);
  return { source: 'command line', line: 1, column: before.length + 2, text: shellWords(['patho', ...args]) };
}
