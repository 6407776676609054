import { setTimeout as sleep } from 'node:timers/promises';
import { takeFrom } from '../corpus/conversation.ts';
import type { Templates } from '../corpus/rewrite.ts';
import type { Payload } from '../language/payload.ts';
import type { Target } from '../target/target.ts';
import type { Exception } from '../traceback/exception.ts';
import type { Endpoint } from '../transport/endpoint.ts';
import type { Exchange } from '../transport/exchange.ts';
import type { Patience } from '../transport/patience.ts';
import { play } from '../transport/play.ts';
import { countRequests, describeRequest } from '../transport/request-completeness.ts';
import { isAnswered, isWrong, LogLag } from './log-lag.ts';
import type { LogWatch } from './log-watch.ts';
import type { Calibration, Health, Observation } from './observation.ts';
import { addressOf } from './peer-addresses.ts';
import { scriptOf } from './script.ts';
import { type Shot, sentBytes } from './shot.ts';
import { cpuPercent } from './spin.ts';
import { TimeIsUp } from './time-is-up.ts';

/** A valid request on a kept connection: the same one that calibration measured. */
export type AskHealth = (
  timeoutMs: number,
) => Promise<{ status: number | null; failure?: string; ms: number; bodyHash?: string }>;

export interface RangeParts {
  readonly target: Target;
  readonly endpoint: Endpoint;
  /** Whether the log names peers, so that each worker of a volley connects from an address of its own. */
  readonly addressPerWorker?: boolean;
  readonly calibration: Calibration;
  readonly patience: Patience;
  readonly watch: LogWatch;
  readonly askHealth: AskHealth;
  /** Restarts allowed in the whole run, without those that `observe` costs: time and tries bound these. */
  readonly maxRestarts: number;
}

/** How carefully to look at one shot. */
export interface Look {
  /** The exception that should come: waiting ends when it does, and is longer until then. */
  readonly expect?: ((exception: Exception) => boolean) | undefined;
  /** What is expected ends the server: nobody waits for it where that still runs. */
  readonly ends?: boolean;
  /** What is expected came in an earlier run: it is waited for behind a right answer, too. */
  readonly recorded?: boolean;
  /**
   * A timing verdict hangs on this one. `health`: check that the server still answers, and wait long for that.
   * `silence`: wait long for this connection.
   */
  readonly patient?: 'health' | 'silence' | undefined;
  /** On a server that was just started: what needs earlier requests plays them too. */
  readonly fresh?: boolean;
  /** Plays all shots at the same time, not in order. */
  readonly atOnce?: boolean;
  /** What the server keeps was seen with all patience before: a part of it is enough to see it again. */
  readonly brief?: boolean;
}

/** The server cannot be brought up again: restarts ran out, or a restart failed. */
export class RangeClosed extends Error {
  override readonly name = 'RangeClosed';
}

/** Log quiet after a request, when the server is known to log requests, and when it may simply have nothing to say (ms). */
const QUIET = { logging: 8, silent: 25 } as const;
/** A health check that is not answered in this time (or 50 × p99) is a hang; `patient` is the one that a verdict needs. */
const HANG = { quick: 500, patient: 1200 } as const;
/** A dying process refuses connections before its exit is known (ms). */
const DYING_MS = 300;
/** Silence after an unfinished request, of a server whose answers take no time (ms). */
const UNFINISHED_MS = 100;
/** Most time for one exchange, its own pauses not counted: a hundred slow answers must not hold up a volley (ms). */
const EXCHANGE_MS = 2000;

function longSilence(patience: Patience): Patience {
  const silenceMs = Math.max(patience.silenceMs, HANG.patient);
  return { ...patience, silenceMs, totalMs: Math.max(patience.totalMs, 2 * silenceMs) };
}

/** The server under fire: keeps it up, plays shots at it, and looks at what each one did. */
export class Range {
  readonly #parts: RangeParts;
  #sick = false;
  #workersAreNew = false;
  #restarts = 0;
  /** The restart that is under way. */
  #comingUp: Promise<void> | null = null;
  /** Restarts because the server died or hung under fire. */
  #recoveries = 0;
  /** Whether what the server is now is what one look made of it. */
  #lookedAt = false;
  #executions = 0;
  /** How late the log is, as seen so far. */
  readonly logLag: LogLag;
  readonly #end = new AbortController();

  constructor(parts: RangeParts) {
    this.#parts = parts;
    this.logLag = new LogLag(parts.calibration);
  }

  /** From then on (monotonic ms) everything ends in `TimeIsUp`, what is being played too. */
  endAt(time: number): void {
    setTimeout(() => this.#end.abort(), Math.max(0, time - performance.now())).unref();
  }

  /** Aborted when the time of the run is over. */
  get end(): AbortSignal {
    return this.#end.signal;
  }

  #inTime(): void {
    if (this.#end.signal.aborted) throw new TimeIsUp();
  }

  get calibration(): Calibration {
    return this.#parts.calibration;
  }

  get watch(): LogWatch {
    return this.#parts.watch;
  }

  get endpoint(): Endpoint {
    return this.#parts.endpoint;
  }

  get patience(): Patience {
    return this.#parts.patience;
  }

  get target(): Target {
    return this.#parts.target;
  }

  get askHealth(): AskHealth {
    return this.#parts.askHealth;
  }

  get restarts(): number {
    return this.#restarts;
  }

  get executions(): number {
    return this.#executions;
  }

  get exited(): boolean {
    return !this.#parts.target.running();
  }

  /** Marks the server as no longer answering, so that the next `ensureUp` restarts it. */
  condemn(): void {
    this.#sick = true;
  }

  /** Workers have come in the place of others, and are too young to be missed: the next look is at a fresh server. */
  workersAreNew(): void {
    this.#workersAreNew = true;
  }

  /** Workers that died since then (monotonic ms) in a master that lives. */
  workersLostSince(at: number): number {
    return this.exited ? 0 : this.target.workersLost().filter(({ goneAt }) => goneAt >= at).length;
  }

  /**
   * Makes sure that a server listens: restarts it if it died or hangs.
   * @throws RangeClosed when restarts ran out or the restart failed. TimeIsUp when the time is over.
   */
  async ensureUp(): Promise<void> {
    this.#inTime();
    // Of several connections that find it gone one restarts it, and the others wait for that.
    if (this.#comingUp !== null) return this.#comingUp;
    if (!this.#sick && !this.exited) return;
    if (!this.#lookedAt) {
      if (this.#recoveries >= this.#parts.maxRestarts)
        throw new RangeClosed(`The server died or hung ${this.#recoveries} times under fire; that is the limit.`);
      this.#recoveries++;
    }
    await this.#restart(this.#lookedAt);
  }

  /** A fresh server in the place of one that may be well. @throws RangeClosed when it does not come up. TimeIsUp when the time is over. */
  async refresh(): Promise<void> {
    await this.#restart(true);
  }

  #restart(provoked: boolean): Promise<void> {
    this.#comingUp ??= this.#startAgain(provoked).finally(() => {
      this.#comingUp = null;
    });
    return this.#comingUp;
  }

  async #startAgain(provoked: boolean): Promise<void> {
    this.#inTime();
    this.#restarts++;
    try {
      await this.#parts.target.restart(provoked);
    } catch (error) {
      throw new RangeClosed(
        `The server did not come up again: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
    this.#sick = false;
    this.#workersAreNew = false;
  }

  /** A server that no longer answers may be dying: gives it the moment until its exit is known. */
  async awaitExit(): Promise<void> {
    const { target } = this.#parts;
    const end = performance.now() + DYING_MS;
    while (target.running() && performance.now() < end) await sleep(10);
  }

  /**
   * Plays one shot, those before it first, without looking at the log: for firing many in parallel. Never throws.
   *
   * @param worker whose turn it is, from 0: where the log names peers it connects from an address of its own
   */
  async fire(shot: Shot, signal?: AbortSignal, worker?: number): Promise<Exchange> {
    const { endpoint, addressPerWorker = false } = this.#parts;
    this.#lookedAt = false;
    const from =
      worker === undefined || !addressPerWorker ? endpoint : { ...endpoint, localAddress: addressOf(worker) };
    return this.#fire(shot, await this.#playAll(shot.prelude ?? [], signal, from), signal, from);
  }

  /** Plays shots in order; what their answers give to the ones after them. */
  async #playAll(
    shots: readonly Shot[],
    signal?: AbortSignal,
    endpoint: Endpoint = this.#parts.endpoint,
  ): Promise<Templates> {
    const captured: [string, string][] = [];
    for (const shot of shots) {
      const { received } = await this.#fire(shot, captured, signal, endpoint);
      captured.push(...takeFrom(received, shot.captures ?? []));
    }
    return captured;
  }

  #fire(
    shot: Shot,
    captured: Templates,
    signal?: AbortSignal,
    endpoint: Endpoint = this.#parts.endpoint,
  ): Promise<Exchange> {
    const { payloads, options } = scriptOf(shot, captured);
    return play(
      payloads,
      endpoint,
      { ...this.#patienceWith(payloads), ...(signal === undefined ? {} : { signal }) },
      options,
    );
  }

  /** A server rightly waits for the rest of an unfinished request: no need to wait with it for long. */
  #patienceWith(payloads: readonly Payload[]): Patience {
    const { calibration } = this.#parts;
    const patience = { ...this.#parts.patience, totalMs: Math.min(this.#parts.patience.totalMs, EXCHANGE_MS) };
    const sent = sentBytes(payloads);
    if (sent === null || describeRequest(sent) !== 'incomplete') return patience;
    return { ...patience, silenceMs: Math.min(patience.silenceMs, Math.max(UNFINISHED_MS, 10 * calibration.p99)) };
  }

  /** Calls back once the server's process has ended, until the returned function is called. */
  onExit(callback: () => void): () => void {
    return this.#parts.target.onExit(callback);
  }

  /** A valid request: does the server still answer as in calibration? */
  async health(patient = false): Promise<Health> {
    const { askHealth, calibration, target } = this.#parts;
    const timeout = Math.max(patient ? HANG.patient : HANG.quick, 50 * calibration.p99);
    const before = patient ? await target.resources() : null;
    const answer = await askHealth(timeout);
    const answered = answer.status !== null;
    const after = answered || before === null ? null : await target.resources();
    return {
      answered,
      timedOut: answer.failure === 'timeout',
      status: answer.status,
      ms: answer.ms,
      bodyHash: answer.bodyHash ?? null,
      cpuPercent: cpuPercent(before, after),
    };
  }

  /**
   * Plays shots in order, each on its own connection, on a server that is up, and gathers all that belongs to the last one.
   * @throws RangeClosed as `ensureUp`.
   */
  async observe(shots: readonly Shot[], look: Look = {}): Promise<Observation> {
    if (look.fresh || this.#workersAreNew) await this.refresh();
    else await this.ensureUp();
    const { calibration, endpoint, patience, target, watch } = this.#parts;
    this.#lookedAt = true;
    this.#executions++;
    const shot = shots.at(-1);
    if (shot === undefined) throw new Error('observe needs a shot');
    const others = shots.slice(0, -1);
    let mark = watch.mark();
    const beside = look.atOnce ? others.map((other) => this.#fire(other, [], this.end)) : [];
    const captured = look.atOnce ? [] : await this.#playAll(others, this.end);
    if (beside.length === 0 && others.length > 0) {
      // What those before it logged is not its doing.
      await watch.settle(mark, { quietMs: QUIET.silent, maxMs: 500 });
      mark = watch.mark();
    }

    const { payloads, options } = scriptOf(shot, captured, 'alone');
    const exchange = await play(
      payloads,
      endpoint,
      {
        ...(look.patient === 'silence' ? longSilence(patience) : this.#patienceWith(payloads)),
        signal: this.end,
      },
      options,
    );
    await Promise.all(beside);
    this.#inTime();
    const answered = isAnswered(exchange);
    const quietMs = calibration.logLinesPerRequest >= 1 ? QUIET.logging : QUIET.silent;
    let exceptions = await watch.settle(mark, { quietMs, maxMs: 500, expect: look.expect });
    const { logLag } = this;
    if (look.expect !== undefined && !exceptions.some(look.expect) && !look.ends && target.running()) {
      const late = logLag.expectedMs(exchange, look.recorded);
      if (late !== null) exceptions = await watch.settle(mark, { quietMs: late, maxMs: late, expect: look.expect });
    }
    const unexplained = exceptions.length === 0 && look.expect === undefined && target.running() && isWrong(exchange);
    const ms = unexplained ? logLag.unexplainedMs() : null;
    if (ms !== null) {
      exceptions = await watch.settle(mark, { quietMs: ms, maxMs: ms, expect: () => true });
      logLag.learn(exceptions[0], exchange);
    }
    if (look.expect !== undefined) logLag.learn(exceptions.find(look.expect), exchange);

    let health: Health | null = null;
    if (target.running() && (!answered || look.patient === 'health'))
      health = await this.health(look.patient === 'health');
    if (health?.answered === false && !health.timedOut) await this.awaitExit();
    // It may have answered and died of it a moment later.
    if (exceptions.some(({ fatal }) => fatal)) await this.awaitExit();
    const exit = target.exited();
    if (exit !== null) exceptions = await watch.settle(mark, { quietMs: 50, maxMs: 500, expect: look.expect });
    if (health?.answered === false) this.condemn();
    const workersLost = this.workersLostSince(exchange.startedAt);
    if (workersLost > 0) this.workersAreNew();

    const sent = sentBytes(payloads);
    return {
      exchange,
      sent,
      expectedResponses: sent === null ? null : countRequests(sent),
      exceptions,
      exit,
      workersLost,
      leak: target.leak(),
      health: exit === null ? health : null,
      log: exceptions.flatMap((exception) => exception.text).slice(-50),
      ...(shot.route === undefined ? {} : { route: shot.route }),
      ...(shot.expects === undefined ? {} : { expects: shot.expects }),
    };
  }
}
