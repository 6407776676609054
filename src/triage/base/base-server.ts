import { readlinkSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { TargetError } from '../../errors.ts';
import { openRange } from '../../fire/open-range.ts';
import type { Command } from '../../target/server-process.ts';
import { createTarget, type TargetOptions } from '../../target/target.ts';
import type { Frame } from '../../traceback/exception.ts';
import type { Ownership } from '../../traceback/in-app.ts';
import { type Checkout, loadCheckout } from '../locate/checkout.ts';
import { checkoutOwnership } from '../locate/checkout-ownership.ts';
import type { Lab } from './lab.ts';
import { runSetup } from './run-setup.ts';

/** The base revision: where it lies and how it is started. */
export interface BaseRevision {
  /** Absolute; the commands run here. */
  readonly directory: string;
  readonly command: Command;
  /** For `sh -c`, before the first boot. */
  readonly setup: string | null;
}

/** The base revision's server, up and healthy. */
export interface BaseServer {
  readonly lab: Lab;
  readonly checkout: Checkout;
  close(): Promise<void>;
}

export interface OpenBaseOptions {
  /** The head's server: the base's is watched and asked in the same way, at the same address. */
  readonly target: Required<TargetOptions>;
  readonly judge: Lab['judge'];
  readonly settings: Lab['settings'];
  readonly setupLimitMs: number;
  /** Called when the setup is done: when the server must be ready (monotonic ms). */
  readonly deadline: () => number;
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/** The base's crashes are known: it may cost restarts to see them, but not a run's worth. */
const MAX_RESTARTS = 20;
const LEAST_READY_MS = 1_000;

/**
 * Starts the base revision.
 * @throws TargetError when its setup fails, or its server does not boot or is not healthy.
 */
export async function openBase(base: BaseRevision, options: OpenBaseOptions): Promise<BaseServer> {
  const { target: head, judge, settings, signal, now } = options;
  const moved = (path: string) => movedFrom(path, head.workingDirectory, base.directory);
  if (base.setup !== null) {
    const problem = await runSetup(base.setup, base.directory, head.env, options.setupLimitMs, signal);
    if (problem !== null) throw new TargetError(problem);
  }
  const left = options.deadline() - now();
  const target = createTarget({
    ...head,
    command: base.command,
    workingDirectory: base.directory,
    logFiles: head.logFiles.map(moved),
    readyTimeoutMs: Math.max(LEAST_READY_MS, Math.min(head.readyTimeoutMs, left)),
  });
  const stop = () => void target.stop();
  signal.addEventListener('abort', stop);
  const close = async () => {
    signal.removeEventListener('abort', stop);
    await target.stop();
  };
  try {
    const { range, close: closeRange } = await openRange(target, MAX_RESTARTS, head.headers);
    const checkout = await loadCheckout(directoryOf(target.pid) ?? base.directory);
    return {
      lab: { range, judge, settings, ownership: checkoutOwnership(checkout) },
      checkout,
      close: async () => {
        closeRange();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Where the command really runs: people write `cd ../base && ./server`. Null where /proc cannot tell. */
function directoryOf(pid: number | null): string | null {
  try {
    return pid === null ? null : readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

function movedFrom(path: string, from: string, to: string): string {
  const inside = relative(from, path);
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? path : join(to, inside);
}

/**
 * Whether a file of a traceback is the head's own: then the base's command runs the head's code (an installed link to it,
 * an absolute path), and the comparison would call every bug known.
 */
export function isHeadsFile(frame: Frame, head: Checkout, base: Checkout, ownership: Ownership): boolean {
  if (frame.file === null) return false;
  const path = frame.file.replace(/^file:\/\//, '');
  const within = (root: string) => path.startsWith(`${root}/`);
  if (!within(head.root) || (base.root !== head.root && base.root.startsWith(`${head.root}/`) && within(base.root)))
    return false;
  return ownership(frame).inApp;
}
