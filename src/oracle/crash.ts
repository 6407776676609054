import type { ExitStatus } from '../target/log-line.ts';
import type { Oracle } from './oracle.ts';

/** How a process ended, in words: `with exit code 1`, `by SIGSEGV`. */
export function describeExit(exit: ExitStatus): string {
  return exit.signal === null ? `with exit code ${exit.code ?? 'unknown'}` : `by ${exit.signal}`;
}

/** The server's process ended, or a worker process of it did. */
export const crash: Oracle = ({ exit, workersLost, leak }) => {
  // Ended by us for its memory: that is a leak.
  if (leak !== null) return null;
  if (exit !== null) return { kind: 'crash', why: `The server's process ended ${describeExit(exit)}.` };
  if (workersLost > 0) return { kind: 'crash', why: `${workersLost} worker process(es) of the server died.` };
  return null;
};
