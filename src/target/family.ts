import { isLive, type ProcessEntry } from './process-table.ts';
import type { TargetWorld } from './world.ts';

/** One process for good: a recycled pid has another start. */
export interface ProcessKey {
  readonly pid: number;
  readonly startTicks: number;
}

/** The name of the environment variable that marks every process of a server under test, see {@link Family}. */
export const MARK = 'PATHO_TARGET';

/**
 * The processes of one booted server, however they try to get away. A process belongs to the family when it is in the group or the
 * session of the command we started, when its parent belongs, when it was seen to belong before (a daemon keeps its pid when it
 * moves to a session of its own), or when it carries our mark in its environment (nobody saw it fork, twice, away).
 */
export class Family {
  readonly #world: TargetWorld;
  readonly #mark: string | null;
  readonly #known = new Map<number, number>();
  readonly #group: number | null;
  /** When the command started, clock ticks of the machine: nothing older belongs. 0 for a server we did not start. */
  readonly since: number;
  #groupEnded = false;

  /**
   * @param group The process group (and session) of the command, which is its pid; null for a server we did not start.
   * @param mark The value of {@link MARK} in its environment; null for none.
   */
  constructor(world: TargetWorld, group: number | null, mark: string | null) {
    this.#world = world;
    this.#group = group;
    this.#mark = mark;
    const main = group === null ? null : (world.processes?.read(group) ?? null);
    this.since = main?.startTicks ?? 0;
    if (main !== null) this.#known.set(main.pid, main.startTicks);
  }

  /** Takes in a process found otherwise, such as the one that listens on the port. */
  adopt(pid: number): void {
    const entry = this.#world.processes?.read(pid) ?? null;
    if (entry !== null) this.#known.set(entry.pid, entry.startTicks);
  }

  /** The members that run now, from a fresh look at the process table; empty where there is none. */
  members(): ProcessEntry[] {
    const table = this.#world.processes;
    if (table === null) return [];
    const entries = table.list().filter((entry) => isLive(entry) && entry.pid !== process.pid);
    const members = this.#closure(entries);
    for (const pid of this.#known.keys()) if (!members.has(pid)) this.#known.delete(pid);
    for (const { pid, startTicks } of members.values()) this.#known.set(pid, startTicks);
    return [...members.values()];
  }

  /** The members as of the last look. */
  known(): ProcessKey[] {
    return [...this.#known].map(([pid, startTicks]) => ({ pid, startTicks }));
  }

  /** True while one member runs. Without a process table only the group can be asked. */
  alive(): boolean {
    if (this.#world.processes !== null) return this.members().length > 0;
    return this.#group !== null && this.#world.kill(-this.#group, 0);
  }

  /** Sends the signal to every member that runs now. */
  signal(signal: NodeJS.Signals): void {
    const members = this.members();
    // The group first: one call that no fork in the middle of it escapes.
    if (this.#group !== null && !this.#groupEnded) this.#world.kill(-this.#group, signal);
    for (const { pid, group } of members) if (group !== this.#group) this.#world.kill(pid, signal);
  }

  #closure(entries: readonly ProcessEntry[]): Map<number, ProcessEntry> {
    const members = new Map<number, ProcessEntry>();
    const children = childrenByParent(entries);
    const take = (first: ProcessEntry) => {
      const queue = [first];
      for (let entry = queue.pop(); entry !== undefined; entry = queue.pop()) {
        if (members.has(entry.pid)) continue;
        members.set(entry.pid, entry);
        queue.push(...(children.get(entry.pid) ?? []));
      }
    };
    this.#noticeEndOfGroup(entries);
    for (const entry of entries) if (this.#isRoot(entry)) take(entry);
    for (const entry of entries) if (!members.has(entry.pid) && this.#isMarked(entry)) take(entry);
    return members;
  }

  /** A group's id is free for others once its last member is gone: from then on it tells nothing. */
  #noticeEndOfGroup(entries: readonly ProcessEntry[]): void {
    if (this.#group === null || this.#groupEnded) return;
    const ours = entries.filter((entry) => entry.group === this.#group || entry.session === this.#group);
    const leader = entries.find((entry) => entry.pid === this.#group);
    this.#groupEnded = ours.length === 0 || (leader !== undefined && leader.startTicks !== this.since);
  }

  #isRoot(entry: ProcessEntry): boolean {
    if (this.#known.get(entry.pid) === entry.startTicks) return true;
    if (this.#group === null || this.#groupEnded) return false;
    return entry.group === this.#group || entry.session === this.#group;
  }

  #isMarked(entry: ProcessEntry): boolean {
    if (this.#mark === null || entry.startTicks < this.since) return false;
    return hasMark(this.#world.processes?.environment(entry.pid) ?? '', this.#mark);
  }
}

/** True when an environment (as in `/proc/PID/environ`) carries the mark. */
export function hasMark(environment: string, mark: string): boolean {
  return `\0${environment}`.includes(`\0${MARK}=${mark}\0`);
}

function childrenByParent(entries: readonly ProcessEntry[]): Map<number, ProcessEntry[]> {
  const children = new Map<number, ProcessEntry[]>();
  for (const entry of entries) {
    const siblings = children.get(entry.parent);
    if (siblings === undefined) children.set(entry.parent, [entry]);
    else siblings.push(entry);
  }
  return children;
}
