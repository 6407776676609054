import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, rmSync, statSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { TargetError, UsageError } from '../errors.ts';
import type { Log } from './log.ts';
import type { ExitStatus, LogLine } from './log-line.ts';

/** A command: argv without a shell, or a string for `sh -c`. */
export type Command = readonly string[] | string;

/** How a process is started. */
export interface StartOptions {
  readonly command: Command;
  readonly workingDirectory: string;
  readonly environment: Record<string, string>;
  readonly log: Log;
  /** Names of its two streams in the log. */
  readonly streams: { readonly stdout: LogLine['stream']; readonly stderr: LogLine['stream'] };
  readonly now: () => number;
}

/** A process in a group of its own, whose output goes to a log. */
export interface ServerProcess {
  /** Its pid, which is also its process group and its session. */
  readonly pid: number;
  exited(): ExitStatus | null;
  /** Calls back once when it ends, at once when it has; the result takes that back. */
  onExit(callback: (status: ExitStatus) => void): () => void;
  /** Resolves when both its streams have ended: everything it printed is in the log. A grandchild may keep them open for ever. */
  readonly drained: Promise<void>;
  /** Lets go of its streams: what it prints from now on is lost, and nothing it left behind can keep us alive. */
  release(): void;
}

/** Starts the command; rejects with a {@link TargetError} when it cannot be executed, a {@link UsageError} when the folder is none. */
export async function startProcess(options: StartOptions): Promise<ServerProcess> {
  const { command, workingDirectory, log } = options;
  const [file, ...args] = typeof command === 'string' ? ['/bin/sh', '-c', command] : command;
  if (file === undefined || file === '' || command === '')
    throw new UsageError('command: it is empty; give the command that starts the server');
  // Checked here because spawn gives ENOENT for a missing folder as for a missing command.
  if (!isFolder(workingDirectory)) throw new UsageError(`working-directory: ${workingDirectory} is no folder`);

  const pipes = await openPipes();
  const stdio = pipes === null ? (['pipe', 'pipe'] as const) : ([pipes[0].write, pipes[1].write] as const);
  let child: ChildProcess;
  try {
    child = spawn(file, args, {
      cwd: workingDirectory,
      env: options.environment,
      // A session and a group of its own, so that all of it can be stopped, and none of our signals reach it.
      detached: true,
      stdio: ['ignore', ...stdio],
    });
  } finally {
    for (const pipe of pipes ?? []) closeSync(pipe.write);
  }
  const readers = pipes?.map((pipe) => new net.Socket({ fd: pipe.read, readable: true, writable: false })) ?? [
    child.stdout,
    child.stderr,
  ];
  const [stdout, stderr] = readers as [Readable, Readable];
  const release = () => {
    stdout.destroy();
    stderr.destroy();
  };
  const drained = Promise.all([
    pour(stdout, log, options.streams.stdout),
    pour(stderr, log, options.streams.stderr),
  ]).then(() => {});

  let status: ExitStatus | null = null;
  const callbacks = new Set<(status: ExitStatus) => void>();
  child.once('exit', (code, signal) => {
    status = { code, signal, at: options.now() };
    for (const callback of callbacks) callback(status);
  });
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', (cause: NodeJS.ErrnoException) => {
      release();
      reject(new TargetError(cannotStart(file, cause), [], { cause }));
    });
  });
  return {
    pid: child.pid as number,
    exited: () => status,
    onExit(callback) {
      if (status !== null) callback(status);
      else callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
    drained,
    release,
  };
}

interface PipeEnds {
  readonly read: number;
  readonly write: number;
}

/**
 * Two real pipes. Node's own `'pipe'` is a socket pair, and a socket cannot be opened again as `/dev/stdout`, which is where many
 * nginx and container configurations send their log. Null where there is no `mkfifo`.
 */
async function openPipes(): Promise<[PipeEnds, PipeEnds] | null> {
  const folder = mkdtempSync(join(tmpdir(), 'patho-pipe-'));
  const paths = [join(folder, 'stdout'), join(folder, 'stderr')] as const;
  try {
    await promisify(execFile)('mkfifo', ['-m', '600', ...paths]);
    return [openPipe(paths[0]), openPipe(paths[1])];
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true }); // both ends are open: the names are needed no more
  }
}

function openPipe(path: string): PipeEnds {
  // The reader first and without waiting for a writer; the writer is the server's and blocks as usual.
  const read = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  return { read, write: openSync(path, constants.O_WRONLY) };
}

function pour(from: Readable, log: Log, stream: LogLine['stream']): Promise<void> {
  const source = log.source(stream);
  from.on('data', (chunk: Buffer) => source.write(chunk));
  return new Promise((resolve) => {
    from.on('error', () => {}); // 'close' follows, and a log that broke off is a log that ended
    from.once('close', () => {
      source.end();
      resolve();
    });
  });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function cannotStart(file: string, cause: NodeJS.ErrnoException): string {
  if (cause.code === 'ENOENT')
    return `command not found: ${file}; without a shell, pipes and variables are not understood (use --command 'STRING' for those)`;
  if (cause.code === 'EACCES') return `${file} cannot be executed (permission denied); is it executable (chmod +x)?`;
  return `${file} could not be started: ${cause.message}`;
}
