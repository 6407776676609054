import { randomUUID } from 'node:crypto';
import { Family, MARK } from './family.ts';
import type { Log } from './log.ts';
import type { ExitStatus } from './log-line.ts';
import { killOnExit } from './orphans.ts';
import { startProcess } from './server-process.ts';
import { stopFamily } from './stop-group.ts';
import type { TargetWorld } from './world.ts';

/** A command that prints the log of a server somewhere else, such as `docker compose logs -f`. */
export interface LogCommand {
  /** How it ended; null while it runs. A log command that ended leaves the run blind for tracebacks. */
  exited(): ExitStatus | null;
  stop(): Promise<void>;
}

/** Starts the command through `sh -c`; what it prints on either stream goes to the log. */
export async function startLogCommand(
  command: string,
  options: { workingDirectory: string; environment: Record<string, string>; log: Log },
  world: TargetWorld,
): Promise<LogCommand> {
  const mark = randomUUID();
  const child = await startProcess({
    ...options,
    command,
    environment: { [MARK]: mark, ...options.environment },
    streams: { stdout: 'command', stderr: 'command' },
    now: world.now,
  });
  const family = new Family(world, child.pid, mark);
  const forget = killOnExit(() => family.signal('SIGKILL'));
  return {
    exited: child.exited,
    async stop() {
      await stopFamily(family);
      child.release();
      await child.drained;
      forget();
    },
  };
}
