import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { TargetError } from '../errors.ts';
import { describeExit } from './exit-status.ts';
import { Family, MARK } from './family.ts';
import { accepts, isListening, listenersOn, portOf } from './listening-socket.ts';
import type { Log } from './log.ts';
import type { ExitStatus } from './log-line.ts';
import { type Leak, MemoryGuard } from './memory-guard.ts';
import { forgetProcesses, killOnExit, recordProcesses } from './orphans.ts';
import type { ProcessEntry } from './process-table.ts';
import { waitUntilReady } from './readiness.ts';
import { type Resources, rssOf, sumResources } from './resources.ts';
import { type Command, type ServerProcess, startProcess } from './server-process.ts';
import { stopFamily } from './stop-group.ts';
import { type WorkerLoss, WorkerWatch } from './worker-watch.ts';
import type { TargetWorld } from './world.ts';

/** What one life needs to know. */
export interface LifeOptions {
  readonly command: Command;
  readonly url: URL;
  readonly workingDirectory: string;
  readonly environment: Record<string, string>;
  readonly readyTimeoutMs: number;
  readonly readyLog: RegExp | null;
  readonly memoryLimitBytes: number;
  readonly stateFile: string | null;
}

/** What stopping left behind. */
export interface StopReport {
  /** Pids that could not be stopped. */
  readonly survivors: readonly number[];
  /** Something still listens on the port. */
  readonly listening: boolean;
}

const SAMPLE_MS = 250;
/** How long a command that ended well may take until its daemon shows. */
const DAEMON_GRACE_MS = 2000;
/** How long the last words of a dead process may take through the pipe, when a grandchild keeps it open. */
const LAST_WORDS_MS = 200;
const TAIL_LINES = 20;

/** One life of the server: from the start of its command until nothing of it is left. */
export class Life {
  readonly #options: LifeOptions;
  readonly #log: Log;
  readonly #logCursor: number;
  readonly #world: TargetWorld;
  readonly #process: ServerProcess;
  readonly #family: Family;
  readonly #mark: string;
  readonly #guard: MemoryGuard;
  readonly #workers = new WorkerWatch();
  readonly #lost: WorkerLoss[] = [];
  readonly #booting = new AbortController();
  readonly #onEnd: (status: ExitStatus) => void;
  readonly #cancelLastResort: () => void;
  readonly #timer: NodeJS.Timeout;
  #state: 'booting' | 'ready' | 'ended' | 'stopping' = 'booting';
  #status: ExitStatus | null = null;
  #readyAt = 0;
  /** The command ended well and left a daemon: its pids, empty when it is not ours to see. Null for a server in the foreground. */
  #daemon: ReadonlySet<number> | null = null;
  #leak: Leak | null = null;
  #recorded = '';
  #stopped: Promise<StopReport> | null = null;

  private constructor(
    options: LifeOptions,
    child: ServerProcess,
    mark: string,
    log: Log,
    onEnd: (status: ExitStatus) => void,
    world: TargetWorld,
  ) {
    this.#options = options;
    this.#log = log;
    this.#logCursor = log.count;
    this.#world = world;
    this.#process = child;
    this.#mark = mark;
    this.#family = new Family(world, child.pid, mark);
    this.#guard = new MemoryGuard(options.memoryLimitBytes);
    this.#onEnd = onEnd;
    this.#cancelLastResort = killOnExit(() => this.#family.signal('SIGKILL'));
    this.#timer = setInterval(() => this.sample(), SAMPLE_MS);
    this.#timer.unref();
    child.onExit((status) => this.#mainEnded(status));
    this.sample();
  }

  /**
   * Starts the command and waits until the server is ready; throws a {@link TargetError} when that does not happen, with nothing left behind.
   *
   * @param onStart Receives the life at once, so that it can be stopped while it boots.
   * @param onEnd Called once when the server, having been ready, ends without having been stopped.
   */
  static async begin(
    options: LifeOptions,
    log: Log,
    onStart: (life: Life) => void,
    onEnd: (status: ExitStatus) => void,
    world: TargetWorld,
  ): Promise<void> {
    await refuseTakenPort(options.url, world);
    const mark = randomUUID();
    const child = await startProcess({
      command: options.command,
      workingDirectory: options.workingDirectory,
      // The mark comes first, where it is found soonest, and wins over an inherited one.
      environment: Object.assign({ [MARK]: mark }, options.environment, { [MARK]: mark }),
      log,
      streams: { stdout: 'stdout', stderr: 'stderr' },
      now: world.now,
    });
    const life = new Life(options, child, mark, log, onEnd, world);
    onStart(life);
    try {
      await life.#becomeReady();
    } catch (error) {
      if (child.exited() !== null) await life.#lastWords();
      const last = log.since(life.#logCursor).slice(-TAIL_LINES);
      await life.stop();
      throw error instanceof TargetError
        ? new TargetError(
            error.message,
            last.map(({ text }) => text),
          )
        : error;
    }
  }

  get pid(): number {
    return this.#process.pid;
  }

  /** How long it has been, or was, ready, ms. */
  get uptimeMs(): number {
    if (this.#readyAt === 0) return 0;
    return (this.#status?.at ?? this.#world.now()) - this.#readyAt;
  }

  get leak(): Leak | null {
    return this.#leak;
  }

  running(): boolean {
    if (this.#state === 'ready' && this.#daemon !== null) this.sample();
    return this.#state === 'booting' || this.#state === 'ready';
  }

  /** How it ended; null while it runs. A daemon's status goes to the system, not to us: code and signal are null then. */
  exited(): ExitStatus | null {
    return this.#status;
  }

  resources(): Resources | null {
    const table = this.#world.processes;
    return table === null ? null : sumResources(this.sample(), table, this.#world.now());
  }

  workersLost(): readonly WorkerLoss[] {
    this.sample();
    return this.#lost;
  }

  /** Looks at all processes of the server: memory, workers, whether a daemon still lives. Runs four times a second by itself. */
  sample(): readonly ProcessEntry[] {
    const table = this.#world.processes;
    if (table === null || this.#state === 'stopping') return [];
    const members = this.#family.members();
    const at = this.#world.now();
    this.#record();
    this.#guardMemory(rssOf(members, table), at);
    if (this.#state !== 'ready') return members;
    const others = members.filter(({ pid }) => pid !== this.#process.pid);
    // When the main process is gone, its workers go with it: that is an exit, not a loss.
    if (this.#process.exited() === null || this.#daemon !== null) this.#lost.push(...this.#workers.observe(others, at));
    if (this.#daemon !== null && !this.#daemonLives(members)) this.#end({ code: null, signal: null, at });
    return members;
  }

  /** Stops everything and looks whether it is gone. Later calls get the first one's result. */
  stop(): Promise<StopReport> {
    this.#stopped ??= this.#stop();
    return this.#stopped;
  }

  async #stop(): Promise<StopReport> {
    this.#state = 'stopping';
    this.#booting.abort(new TargetError('the server was stopped while it booted'));
    clearInterval(this.#timer);
    const survivors = await stopFamily(this.#family);
    await this.#lastWords();
    this.#process.release();
    await this.#process.drained;
    if (survivors.length === 0) {
      this.#cancelLastResort();
      if (this.#options.stateFile !== null) forgetProcesses(this.#options.stateFile);
    }
    return { survivors, listening: isListening(portOf(this.#options.url)) ?? (await accepts(this.#options.url)) };
  }

  /** Waits for what a dead process left in its pipes. */
  async #lastWords(): Promise<void> {
    await Promise.race([this.#process.drained, sleep(LAST_WORDS_MS, undefined, { ref: false })]);
  }

  async #becomeReady(): Promise<void> {
    const { url, readyTimeoutMs, readyLog } = this.#options;
    await waitUntilReady({
      url,
      timeoutMs: readyTimeoutMs,
      readyLog,
      log: this.#log,
      logCursor: this.#logCursor,
      signal: this.#booting.signal,
    });
    // The exit of a command that forked may have come with the answer.
    this.#booting.signal.throwIfAborted();
    const listeners = this.#claimListeners();
    if (this.#process.exited() !== null) this.#daemon = listeners;
    this.#readyAt = this.#world.now();
    const members = this.sample();
    this.#state = 'ready';
    this.#workers.settle(
      members.filter(({ pid }) => pid !== this.#process.pid),
      this.#readyAt,
    );
    const table = this.#world.processes;
    if (table !== null) this.#guard.settle(rssOf(members, table), this.#readyAt);
  }

  #mainEnded(status: ExitStatus): void {
    if (this.#state === 'ready') this.#endedWhenReady(status);
    else if (this.#state === 'booting') this.#endedWhileBooting(status);
  }

  #endedWhenReady(status: ExitStatus): void {
    // A command that forks may see its daemon answer before it ends itself, and it ends well.
    const leftDaemon = status.code === 0 && isListening(portOf(this.#options.url));
    if (leftDaemon) this.#daemon = this.#claimListeners();
    else this.#end(status);
  }

  #endedWhileBooting(status: ExitStatus): void {
    const failure = new TargetError(
      `the server ${describeExit(status)} before it was ready on ${this.#options.url.href}`,
    );
    if (status.code !== 0) this.#booting.abort(failure);
    // It may have forked into the background. Where nothing can be seen of that, only the ready timeout decides.
    else if (this.#world.processes !== null) this.#awaitDaemon(failure);
  }

  #awaitDaemon(failure: TargetError): void {
    let seenAt = this.#world.now();
    const timer = setInterval(() => {
      const now = this.#world.now();
      if (this.#state !== 'booting') clearInterval(timer);
      else if (this.sample().length > 0 || isListening(portOf(this.#options.url))) seenAt = now;
      else if (now - seenAt > DAEMON_GRACE_MS) this.#booting.abort(failure);
    }, SAMPLE_MS);
    timer.unref();
  }

  /**
   * The listeners of the port among our processes, and, when there are none, those that were started since and have only the init process
   * for a parent: a daemon that left no other trace becomes one of us.
   */
  #claimListeners(): ReadonlySet<number> {
    const table = this.#world.processes;
    const port = portOf(this.#options.url);
    const pidsOf = (found: readonly { pid: number }[]) => found.map(({ pid }) => pid);
    const ours = listenersOn(port, table, pidsOf(this.#family.members()));
    if (ours.length > 0) return new Set(pidsOf(ours));
    const orphans = listenersOn(port, table).filter(({ pid }) => {
      const entry = table?.read(pid);
      return entry?.parent === 1 && entry.startTicks >= this.#family.since;
    });
    for (const { pid } of orphans) this.#family.adopt(pid);
    return new Set(pidsOf(orphans));
  }

  #daemonLives(members: readonly ProcessEntry[]): boolean {
    if (this.#daemon === null || this.#daemon.size === 0) return isListening(portOf(this.#options.url)) !== false;
    return members.some(({ pid }) => this.#daemon?.has(pid));
  }

  #end(status: ExitStatus): void {
    this.#status = status;
    this.#state = 'ended';
    this.#onEnd(status);
  }

  #guardMemory(rssBytes: number, at: number): void {
    if (this.#leak !== null) return;
    this.#leak = this.#guard.observe(rssBytes, at);
    if (this.#leak === null) return;
    this.#family.signal('SIGKILL');
    this.#booting.abort(
      new TargetError(`the server took ${mebibytes(rssBytes)} MiB of memory before it was ready (memory-limit)`),
    );
  }

  #record(): void {
    const { stateFile } = this.#options;
    if (stateFile === null) return;
    const processes = this.#family.known();
    const key = JSON.stringify(processes);
    if (key === this.#recorded) return;
    this.#recorded = key;
    try {
      recordProcesses(stateFile, this.#mark, processes);
    } catch {
      // A full disk must not end the run: the file only serves the case that we are killed.
    }
  }
}

async function refuseTakenPort(url: URL, world: TargetWorld): Promise<void> {
  if (!(await accepts(url))) return;
  const port = portOf(url);
  const [holder] = listenersOn(port, world.processes);
  const who = holder === undefined ? 'another process' : `process ${holder.pid} (${holder.command})`;
  throw new TargetError(
    `port ${port} of ${url.hostname} is taken by ${who}. Stop it, choose another port (url), or test it as it runs (no-boot)`,
  );
}

function mebibytes(bytes: number): number {
  return Math.round(bytes / 2 ** 20);
}
