import { describeExit } from '../target/exit-status.ts';
import type { Oracle } from './oracle.ts';

/** The server's process ended, or a worker process of it did. */
export const crash: Oracle = ({ exit, workersLost, leak }) => {
  // Ended by us for its memory: that is a leak.
  if (leak !== null) return null;
  if (exit !== null) return { kind: 'crash', why: `The server's process ${describeExit(exit)}.` };
  if (workersLost === 0) return null;
  const workers = workersLost === 1 ? 'A worker process' : `${workersLost} worker processes`;
  return { kind: 'crash', why: `${workers} of the server died.` };
};
