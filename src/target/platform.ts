import { UsageError } from '../errors.ts';

/**
 * What patho cannot see on this operating system. To be said before anything else: who waits for leaks there waits in vain.
 *
 * @returns one sentence; null on Linux, where nothing is missing
 * @throws UsageError where it cannot stop a server and all its children for certain.
 */
export function platformLimits(platform: NodeJS.Platform): string | null {
  if (platform === 'linux') return null;
  if (platform === 'win32')
    throw new UsageError(
      'patho does not run on Windows, which has no process groups: the server could survive the job. ' +
        'Use runs-on: ubuntu-latest, or WSL.',
    );
  const name = platform === 'darwin' ? 'macOS' : platform;
  return `On ${name} patho sees no memory, descriptors or lost workers: leaks are found on Linux alone. All else works.`;
}
