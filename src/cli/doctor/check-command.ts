import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import type { GateOptions } from '../../options/gate-options.ts';
import { quote } from '../../options/values/quote.ts';
import { type Check, fail, ok, warn } from './check.ts';

/** Words that the shell itself understands: there is no file to look for. */
const SHELL_WORDS = new Set([
  'cd',
  'exec',
  'export',
  'source',
  '.',
  'set',
  'if',
  'while',
  'for',
  'eval',
  'test',
  '[',
  'trap',
  'ulimit',
  'umask',
]);

/** Whether the working directory exists and the command's program can be found from it. */
export function checkCommand({ target }: GateOptions, path: string): readonly Check[] {
  if (!isDirectory(target.workingDirectory)) {
    return [
      fail(`working-directory ${target.workingDirectory} is no directory`, 'create it, or correct working-directory'),
    ];
  }
  const { command } = target;
  if (command === null) return [ok('no command: the server already runs (no-boot)')];
  const program = typeof command === 'string' ? programOf(command) : (command[0] ?? '');
  if (program === null) return [ok('the command is a shell script of several parts; it is not looked into')];
  if (isExecutable(program, target.workingDirectory, path)) return [ok(`command ${quote(program)} is found`)];
  // What an earlier step of the workflow builds is not there yet on the developer's machine.
  return program.includes('/')
    ? [
        warn(
          `${quote(program)} does not exist yet, or is not executable`,
          'make sure that an earlier step builds it; scripts need chmod +x',
        ),
      ]
    : [
        fail(
          `${quote(program)} is not found`,
          'install it in an earlier step, or write its path; words after -- run without a shell',
        ),
      ];
}

/** The program of a shell command, when it begins with one. */
function programOf(command: string): string | null {
  const words = command.trim().split(/\s+/);
  const first = words.find((word) => !/^\w+=/.test(word)) ?? '';
  return SHELL_WORDS.has(first) || /[^\w@%+=:,./-]/.test(first) || first === '' ? null : first;
}

function isExecutable(program: string, directory: string, path: string): boolean {
  const candidates = program.includes('/')
    ? [resolve(directory, program)]
    : path.split(delimiter).map((folder) => resolve(directory, folder, program));
  return candidates.some((file) => {
    try {
      accessSync(file, constants.X_OK);
      return statSync(file).isFile();
    } catch {
      return false;
    }
  });
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
