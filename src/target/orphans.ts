import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hasMark, type ProcessKey } from './family.ts';
import { isLive } from './process-table.ts';
import type { TargetWorld } from './world.ts';

/** What a later process needs to find and kill the server of one that was killed itself. */
interface Recorded {
  readonly version: 1;
  /** Which boot of the machine: start times count from it. */
  readonly machineBoot: string;
  readonly mark: string;
  readonly processes: readonly ProcessKey[];
}

/** Writes down the processes of a server, replacing the file in one step. */
export function recordProcesses(file: string, mark: string, processes: readonly ProcessKey[]): void {
  const record: Recorded = { version: 1, machineBoot: machineBoot(), mark, processes };
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(record), { mode: 0o600 });
  renameSync(draft, file);
}

/** The server is gone: nothing to find any more. */
export function forgetProcesses(file: string): void {
  rmSync(file, { force: true });
}

/**
 * Kills what {@link recordProcesses} wrote down and is still that process: same pid, same start time, same boot of the machine, so
 * that a recycled pid is never killed; and what carries the mark of that server in its environment. Then deletes the file.
 * A missing or broken file means nothing to do.
 *
 * @returns The pids that were killed.
 */
export function killRecorded(file: string, world: TargetWorld): readonly number[] {
  const record = readRecord(file);
  forgetProcesses(file);
  const table = world.processes;
  if (record === null || table === null || record.machineBoot !== machineBoot()) return [];
  const starts = new Map(record.processes.map(({ pid, startTicks }) => [pid, startTicks]));
  const killed: number[] = [];
  // Until a look finds none: children that were forked meanwhile carry the mark, too.
  for (let look = 0; look < 5; look++) {
    const found = table
      .list()
      .filter((entry) => isLive(entry) && entry.pid !== process.pid && !killed.includes(entry.pid))
      .filter(
        (entry) => starts.get(entry.pid) === entry.startTicks || hasMark(table.environment(entry.pid), record.mark),
      )
      .filter((entry) => world.kill(entry.pid, 'SIGKILL'));
    if (found.length === 0) break;
    killed.push(...found.map(({ pid }) => pid));
  }
  return killed;
}

function readRecord(file: string): Recorded | null {
  try {
    const record = JSON.parse(readFileSync(file, 'utf8')) as Partial<Recorded> | null;
    const isComplete =
      record?.version === 1 && typeof record.mark === 'string' && record.mark !== '' && Array.isArray(record.processes);
    return isComplete ? (record as Recorded) : null;
  } catch {
    return null;
  }
}

function machineBoot(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
  } catch {
    return '';
  }
}

const lastResorts = new Set<() => void>();

/** Runs `kill` should this process exit before the result is called: a crash of ours must not leave a server behind. It must be synchronous. */
export function killOnExit(kill: () => void): () => void {
  // One hook for all servers: a listener for each would look like a leak to Node.
  if (lastResorts.size === 0) process.on('exit', runLastResorts);
  lastResorts.add(kill);
  return () => {
    lastResorts.delete(kill);
    if (lastResorts.size === 0) process.off('exit', runLastResorts);
  };
}

function runLastResorts(): void {
  for (const kill of lastResorts) kill();
}
