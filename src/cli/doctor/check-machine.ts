import { type Check, fail, ok, warn } from './check.ts';

/** Whether patho can work fully on this machine. */
export function checkMachine(node: string, platform: NodeJS.Platform): readonly Check[] {
  const [major = 0, minor = 0] = node.split('.').map(Number);
  const version =
    major > 20 || (major === 20 && minor >= 18)
      ? ok(`Node ${node}`)
      : fail(`Node ${node} is too old`, 'use 20.18.1 or later');
  const system =
    platform === 'linux'
      ? ok('Linux: processes and memory can be seen')
      : warn(`${platform}: no look at processes and memory`, 'leaks and lost workers are only found on Linux');
  return [version, system];
}
