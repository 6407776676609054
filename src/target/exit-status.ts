import { constants } from 'node:os';
import type { ExitStatus } from './log-line.ts';

const MEANING: Readonly<Record<string, string>> = {
  SIGSEGV: 'invalid memory access',
  SIGBUS: 'invalid memory access',
  SIGABRT: 'it aborted itself: a failed assertion or a corrupted heap',
  SIGILL: 'illegal instruction',
  SIGFPE: 'arithmetic error',
  SIGTRAP: 'it stopped itself on a failed check',
  SIGSYS: 'forbidden system call',
  SIGKILL: 'often the kernel, out of memory',
  SIGPIPE: 'it wrote to a closed pipe or socket',
  SIGXCPU: 'CPU limit exceeded',
};

const SHELL_CODES: Readonly<Record<number, string>> = {
  126: 'the command cannot be executed',
  127: 'command not found',
};

/** How a process ended, as the end of a sentence: `exited with code 1`, `was killed by SIGSEGV (invalid memory access)`. */
export function describeExit({ code, signal }: Pick<ExitStatus, 'code' | 'signal'>): string {
  if (signal !== null) return `was killed by ${withMeaning(signal)}`;
  if (code === null) return 'ended';
  const shell = SHELL_CODES[code];
  if (shell !== undefined) return `exited with code ${code} (${shell})`;
  const hidden = signalOf(code);
  return hidden === null ? `exited with code ${code}` : `exited with code ${code}, which is ${withMeaning(hidden)}`;
}

/** The signal a shell or a container reports as 128 + its number; null when the code stands for none. */
export function signalOf(code: number): string | null {
  if (code <= 128) return null;
  return Object.entries(constants.signals).find(([, number]) => number === code - 128)?.[0] ?? null;
}

function withMeaning(signal: string): string {
  const meaning = MEANING[signal];
  return meaning === undefined ? signal : `${signal} (${meaning})`;
}
