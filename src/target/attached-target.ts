import { Family, type ProcessKey } from './family.ts';
import type { StopReport } from './life.ts';
import { hostOf, isListening, listenersOn, portOf } from './listening-socket.ts';
import type { Log } from './log.ts';
import type { LogFeeds } from './log-feeds.ts';
import type { ExitStatus } from './log-line.ts';
import { isLive } from './process-table.ts';
import { waitUntilReady } from './readiness.ts';
import { type Resources, sumResources } from './resources.ts';
import type { Target, TargetOptions } from './target-contract.ts';
import type { TargetWorld } from './world.ts';

/**
 * A server that somebody else started and will stop. We wait for it, read its log where told, and look at its processes when it
 * listens on this machine and they are ours to see; we never send them a signal.
 */
export class AttachedTarget implements Target {
  readonly url: URL;
  readonly pid = null;
  readonly #options: Pick<TargetOptions, 'url' | 'readyTimeoutMs' | 'readyLog'>;
  readonly #feeds: LogFeeds;
  readonly #world: TargetWorld;
  #stopping = new AbortController();
  #family: Family | null = null;
  #listeners: readonly ProcessKey[] = [];
  #boots = 0;

  constructor(options: TargetOptions, feeds: LogFeeds, world: TargetWorld) {
    this.url = options.url;
    this.#options = options;
    this.#feeds = feeds;
    this.#world = world;
  }

  get log(): Log {
    return this.#feeds.log;
  }

  get boots(): number {
    return this.#boots;
  }

  async boot(onStarted?: () => void): Promise<{ bootMs: number }> {
    onStarted?.();
    this.#stopping = new AbortController();
    const started = this.#world.now();
    await this.#feeds.openFiles();
    // Before it is ready, because its pattern may be in this command's output; it is not ours to end with the server.
    await this.#feeds.startCommand();
    await waitUntilReady({
      url: this.url,
      timeoutMs: this.#options.readyTimeoutMs,
      readyLog: this.#options.readyLog,
      log: this.log,
      logCursor: 0,
      signal: this.#stopping.signal,
    });
    this.#family = this.#findFamily();
    this.#listeners = this.#family?.known() ?? [];
    this.#boots++;
    return { bootMs: this.#world.now() - started };
  }

  /** False only when it surely does not run: its port on this machine is no longer listened on. */
  running(): boolean {
    // A listener that lives answers without a look at all sockets; one that does not may have been replaced by another.
    if (this.#listeners.some(({ pid, startTicks }) => this.#isAlive(pid, startTicks))) return true;
    return !isLocal(this.url) || isListening(portOf(this.url)) !== false;
  }

  exited(): ExitStatus | null {
    return this.running() ? null : { code: null, signal: null, at: this.#world.now() };
  }

  onExit(): () => void {
    return () => {};
  }

  async stop(): Promise<StopReport> {
    this.#stopping.abort();
    await this.#feeds.close();
    return { survivors: [], listening: false };
  }

  /** Waits until somebody has started it again. */
  restart(): Promise<{ bootMs: number }> {
    return this.boot();
  }

  async resources(): Promise<Resources | null> {
    const table = this.#world.processes;
    const members = this.#family?.members() ?? [];
    return table === null || members.length === 0 ? null : sumResources(members, table, this.#world.now());
  }

  workersLost(): readonly [] {
    return [];
  }

  leak(): null {
    return null;
  }

  settleLog(quietMs: number, limitMs: number): Promise<void> {
    return this.#feeds.settle(quietMs, limitMs);
  }

  warnings(): readonly string[] {
    return this.#feeds.warnings();
  }

  #isAlive(pid: number, startTicks: number): boolean {
    const entry = this.#world.processes?.read(pid) ?? null;
    return entry !== null && isLive(entry) && entry.startTicks === startTicks;
  }

  #findFamily(): Family | null {
    const listeners = isLocal(this.url) ? listenersOn(portOf(this.url), this.#world.processes) : [];
    if (listeners.length === 0) return null;
    const family = new Family(this.#world, null, null);
    for (const { pid } of listeners) family.adopt(pid);
    return family;
  }
}

function isLocal(url: URL): boolean {
  const host = hostOf(url);
  return host === 'localhost' || host === '::1' || /^127\./.test(host);
}
