import { existsSync } from 'node:fs';
import { describeExit } from './exit-status.ts';
import { Log } from './log.ts';
import { type LogCommand, startLogCommand } from './log-command.ts';
import { type FollowedFile, followFile } from './log-file.ts';
import type { TargetWorld } from './world.ts';

/** Where the log comes from beside the output of the command. */
export interface FeedOptions {
  readonly logFiles: readonly string[];
  readonly logCommand: string | null;
  readonly workingDirectory: string;
}

/** The log of a target and what feeds it. Files are followed over restarts; the log command lives as long as the server. */
export class LogFeeds {
  readonly log: Log;
  readonly #options: FeedOptions;
  readonly #environment: Record<string, string>;
  readonly #world: TargetWorld;
  #files: FollowedFile[] | null = null;
  #command: LogCommand | null = null;

  constructor(options: FeedOptions, environment: Record<string, string>, world: TargetWorld) {
    this.log = new Log(world.now);
    this.#options = options;
    this.#environment = environment;
    this.#world = world;
  }

  async openFiles(): Promise<void> {
    this.#files ??= await Promise.all(this.#options.logFiles.map((file) => followFile(file, this.log)));
  }

  async startCommand(): Promise<void> {
    const { logCommand, workingDirectory } = this.#options;
    if (logCommand === null) return;
    await this.stopCommand();
    const options = { workingDirectory, environment: this.#environment, log: this.log };
    this.#command = await startLogCommand(logCommand, options, this.#world);
  }

  async stopCommand(): Promise<void> {
    await this.#command?.stop();
    this.#command = null;
  }

  async settle(quietMs: number, limitMs: number): Promise<void> {
    await Promise.all((this.#files ?? []).map((file) => file.poll()));
    await this.log.quiet(quietMs, limitMs);
  }

  async close(): Promise<void> {
    const files = this.#files ?? [];
    this.#files = null;
    await Promise.all([this.stopCommand(), ...files.map((file) => file.close())]);
  }

  warnings(): string[] {
    const missing = this.#options.logFiles.filter((file) => !existsSync(file));
    const warnings = missing.map((file) => `log-file: ${file} does not exist: nothing in it can be seen`);
    const ended = this.#command?.exited() ?? null;
    if (ended !== null)
      warnings.push(`log-command: it ${describeExit(ended)} while the server ran: what is logged since cannot be seen`);
    const { skippedBytes } = this.log;
    if (skippedBytes > 0)
      warnings.push(`the server prints so fast that ${skippedBytes} bytes of its log were not read`);
    return warnings;
  }
}
