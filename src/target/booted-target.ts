import { setTimeout as sleep } from 'node:timers/promises';
import { TargetError } from '../errors.ts';
import { describeExit } from './exit-status.ts';
import { Life, type StopReport } from './life.ts';
import type { Log } from './log.ts';
import type { LogFeeds } from './log-feeds.ts';
import type { ExitStatus } from './log-line.ts';
import type { Leak } from './memory-guard.ts';
import type { Resources } from './resources.ts';
import { pauseBeforeRestart } from './restart-policy.ts';
import type { Command } from './server-process.ts';
import type { Target, TargetOptions } from './target-contract.ts';
import type { WorkerLoss } from './worker-watch.ts';
import type { TargetWorld } from './world.ts';

/** A server that we start, watch, restart and stop. */
export class BootedTarget implements Target {
  readonly url: URL;
  readonly #options: TargetOptions & { readonly command: Command };
  readonly #environment: Record<string, string>;
  readonly #feeds: LogFeeds;
  readonly #world: TargetWorld;
  readonly #callbacks = new Set<(status: ExitStatus) => void>();
  /** How long each life lasted that ended by itself, ms. */
  readonly #uptimes: number[] = [];
  #life: Life | null = null;
  #boots = 0;
  /** Counts calls of stop, so that a boot or restart that a stop overtook does not bring the server back. */
  #stops = 0;

  constructor(
    options: TargetOptions & { readonly command: Command },
    environment: Record<string, string>,
    feeds: LogFeeds,
    world: TargetWorld,
  ) {
    this.url = options.url;
    this.#options = options;
    this.#environment = environment;
    this.#feeds = feeds;
    this.#world = world;
  }

  get log(): Log {
    return this.#feeds.log;
  }

  get pid(): number | null {
    return this.#life?.pid ?? null;
  }

  get boots(): number {
    return this.#boots;
  }

  async boot(onStarted?: () => void): Promise<{ bootMs: number }> {
    const stops = this.#stops;
    await this.#life?.stop();
    const started = this.#world.now();
    await this.#feeds.openFiles();
    const { stateFile = null } = this.#options;
    await Life.begin(
      { ...this.#options, environment: this.#environment, stateFile },
      this.log,
      (life) => {
        this.#life = life;
        if (this.#stops !== stops) void life.stop();
        onStarted?.();
      },
      (status) => {
        for (const callback of this.#callbacks) callback(status);
      },
      this.#world,
    );
    const bootMs = this.#world.now() - started;
    this.#boots++;
    await this.#feeds.startCommand();
    if (this.#stops !== stops) await this.#feeds.close(); // stopped since: the log command came too late for that
    return { bootMs };
  }

  running(): boolean {
    return this.#life?.running() ?? false;
  }

  exited(): ExitStatus | null {
    return this.#life?.exited() ?? null;
  }

  onExit(callback: (status: ExitStatus) => void): () => void {
    this.#callbacks.add(callback);
    return () => this.#callbacks.delete(callback);
  }

  async stop(): Promise<StopReport> {
    this.#stops++;
    const report = (await this.#life?.stop()) ?? { survivors: [], listening: false };
    await this.#feeds.close();
    return report;
  }

  async restart(provoked = false): Promise<{ bootMs: number }> {
    const stops = this.#stops;
    const died = this.#life?.exited() ?? null;
    if (this.#life !== null && died !== null && !provoked) this.#uptimes.push(this.#life.uptimeMs);
    const pause = provoked ? 0 : pauseBeforeRestart(this.#uptimes);
    if (pause === null) {
      const last = died === null ? '' : `; the last time it ${describeExit(died)}`;
      throw new TargetError(
        `the server died ${this.#uptimes.length} times and is not started again${last}`,
        this.log.tail(20),
      );
    }
    await this.#life?.stop();
    await this.#feeds.stopCommand();
    await sleep(pause);
    if (this.#stops !== stops) throw new TargetError('the server was stopped while it was to be restarted');
    return this.boot();
  }

  async resources(): Promise<Resources | null> {
    return this.running() ? (this.#life?.resources() ?? null) : null;
  }

  workersLost(): readonly WorkerLoss[] {
    return this.#life?.workersLost() ?? [];
  }

  leak(): Leak | null {
    return this.#life?.leak ?? null;
  }

  settleLog(quietMs: number, limitMs: number): Promise<void> {
    return this.#feeds.settle(quietMs, limitMs);
  }

  warnings(): readonly string[] {
    return this.#feeds.warnings();
  }
}
