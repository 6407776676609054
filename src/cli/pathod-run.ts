import { closeSync, openSync, readFileSync, type Stats, statSync, writeSync } from 'node:fs';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { CommanderError } from 'commander';
import { UsageError } from '../errors.ts';
import { caret } from '../language/caret.ts';
import { createRandom } from '../language/random.ts';
import { SpecError } from '../language/spec-error.ts';
import { VERSION } from '../options/version.ts';
import { type Daemon, startDaemon } from '../pathod/daemon.ts';
import { logBlock } from './pathod-log.ts';
import { type PathodOptions, parsePathod } from './pathod-options.ts';

export interface PathodWorld {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  readonly cwd: string;
  /** Aborted by Ctrl-C: pathod falls silent. */
  readonly signal: AbortSignal;
  readonly seed: number;
  readonly now: () => Date;
}

/** Exit codes, as in the reference. */
const STOPPED = 0;
const FAILED = 1;
const MISUSED = 2;

/** Runs pathod with the words after its name until the signal. Never throws for what a user or a client does. */
export async function runPathod(args: readonly string[], world: PathodWorld): Promise<number> {
  let options: PathodOptions;
  try {
    options = parsePathod(args, filesOf(world.cwd), (text) => world.stdout.write(text));
  } catch (error) {
    return complain(error, world);
  }
  let logFile: number | null = null;
  let daemon: Daemon;
  const write = (text: string): void => {
    world.stdout.write(text);
    if (logFile !== null) writeSync(logFile, text);
  };
  try {
    if (options.logFile !== null) logFile = openLog(options.logFile);
    daemon = await startDaemon(options.daemon, {
      random: createRandom(world.seed),
      log: (record) => {
        if (!world.signal.aborted) write(logBlock(record, world.now(), options.hex));
      },
    });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    world.stderr.write(`pathod: ${error.message}\n`);
    return FAILED;
  }
  const host = daemon.host.includes(':') ? `[${daemon.host}]` : daemon.host;
  write(`pathod ${VERSION} listening on ${host}:${daemon.port}\n`);
  await aborted(world.signal);
  await daemon.close();
  if (logFile !== null) closeSync(logFile);
  return STOPPED;
}

function complain(error: unknown, { stderr }: PathodWorld): number {
  if (error instanceof SpecError) {
    stderr.write(`Error parsing response spec: ${error.message}\n${caret(error.place)}\n`);
    return FAILED;
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return STOPPED;
    stderr.write(`pathod: ${error.message.replace(/^error: /, '')}\npathod --help shows how it is used.\n`);
    return MISUSED;
  }
  if (!(error instanceof UsageError)) throw error;
  stderr.write(`pathod: ${error.message}\n`);
  return MISUSED;
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((done) => signal.addEventListener('abort', () => done(), { once: true }));
}

function openLog(path: string): number {
  try {
    return openSync(path, 'a');
  } catch (error) {
    throw new UsageError(`-f ${path} cannot be written: ${(error as Error).message}`, null, { cause: error });
  }
}

function filesOf(cwd: string) {
  const absolute = (path: string): string => resolve(cwd, path.replace(/^~(?=\/|$)/, homedir()));
  const about = (path: string): Stats | null => {
    try {
      return statSync(absolute(path));
    } catch {
      // Most specs are no name that the file system can be asked for.
      return null;
    }
  };
  return {
    resolve: absolute,
    read: (path: string) => (about(path)?.isFile() ? readFileSync(absolute(path), 'latin1') : null),
    isDirectory: (path: string) => about(path)?.isDirectory() === true,
  };
}
