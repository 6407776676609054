import { UsageError } from '../../errors.ts';
import { platformLimits } from '../../target/platform.ts';
import { type Check, fail, ok, warn } from './check.ts';

/** Whether patho can work fully on this machine. */
export function checkMachine(node: string, platform: NodeJS.Platform): readonly Check[] {
  const [major = 0, minor = 0] = node.split('.').map(Number);
  const version =
    major > 20 || (major === 20 && minor >= 18)
      ? ok(`Node ${node}`)
      : fail(`Node ${node} is too old`, 'use 20.18.1 or later');
  return [version, checkPlatform(platform)];
}

function checkPlatform(platform: NodeJS.Platform): Check {
  try {
    const limits = platformLimits(platform);
    return limits === null ? ok('Linux: processes and memory can be seen') : warn(limits, 'run the gate on Linux');
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return fail(error.message, 'run the gate on Linux');
  }
}
