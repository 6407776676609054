import { AttachedTarget } from './attached-target.ts';
import { BootedTarget } from './booted-target.ts';
import { serverEnvironment } from './environment.ts';
import { LogFeeds } from './log-feeds.ts';
import type { Target, TargetOptions } from './target-contract.ts';
import { systemWorld, type TargetWorld } from './world.ts';

export type { Target, TargetOptions } from './target-contract.ts';

/** Makes the server under test from the options. Nothing is started yet. */
export function createTarget(options: TargetOptions, world: TargetWorld = systemWorld()): Target {
  const environment = serverEnvironment(process.env, options.env);
  const feeds = new LogFeeds(options, environment, world);
  return options.command === null
    ? new AttachedTarget(options, feeds, world)
    : new BootedTarget({ ...options, command: options.command }, environment, feeds, world);
}
