import { type OpenRange, openRange } from '../fire/open-range.ts';
import type { Target } from '../target/target.ts';

/** Restarts of the server because it died or hung under fire, at most. */
const MAX_RESTARTS = 150;

/**
 * Boots the server and measures what healthy means for it.
 *
 * @param headers what a valid request must carry
 * @param onStarted called as soon as the server's command runs, to use the time until it is ready
 * @throws TargetError when it does not become healthy, or the run is cancelled before.
 */
export async function boot(
  target: Target,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
  onStarted: () => void,
): Promise<OpenRange> {
  // A boot that never gets ready would outlast the seconds a cancelled job has.
  const letGo = () => void target.stop();
  signal.addEventListener('abort', letGo);
  try {
    return await openRange(target, MAX_RESTARTS, headers, onStarted);
  } finally {
    signal.removeEventListener('abort', letGo);
  }
}
