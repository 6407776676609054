/** The part of a Node timer that the wheel needs. */
export interface Ticker {
  ref(): unknown;
  unref(): unknown;
}

export interface WheelWorld {
  /** Monotonic milliseconds. */
  readonly now: () => number;
  /** Calls `tick` again and again, `ms` apart, for as long as the program lives. */
  readonly every: (ms: number, tick: () => void) => Ticker;
}

/** One pending call. */
export class WheelTimer {
  readonly callback: () => void;
  readonly deadline: number;
  slot: Set<WheelTimer> | null = null;

  constructor(deadline: number, callback: () => void) {
    this.deadline = deadline;
    this.callback = callback;
  }
}

const SLOTS = 256;

/**
 * One system timer for all deadlines of all sockets: a hashed timing wheel (Varghese and Lauck, 1987). A timer fires between its
 * deadline and one tick later, never before. An empty wheel does not keep the program alive.
 */
export class TimerWheel {
  readonly #world: WheelWorld;
  readonly #tickMs: number;
  readonly #slots: readonly Set<WheelTimer>[] = Array.from({ length: SLOTS }, () => new Set<WheelTimer>());
  #ticker: Ticker | null = null;
  #size = 0;
  #lastTick = 0;

  constructor(world: WheelWorld, tickMs = 50) {
    this.#world = world;
    this.#tickMs = tickMs;
  }

  /** Pending timers. */
  get size(): number {
    return this.#size;
  }

  /** Calls `callback` once, `delayMs` from now or up to one tick later. Any delay is fine, a year too. */
  schedule(delayMs: number, callback: () => void): WheelTimer {
    const now = this.#world.now();
    const timer = new WheelTimer(now + Math.max(0, delayMs), callback);
    if (this.#ticker === null) {
      this.#lastTick = Math.floor(now / this.#tickMs);
      this.#ticker = this.#world.every(this.#tickMs, () => this.#tick());
    } else if (this.#size === 0) {
      this.#ticker.ref();
    }
    // A slot that this turn has passed already would be seen only a whole turn later.
    const due = Math.max(this.#lastTick + 1, Math.ceil(timer.deadline / this.#tickMs));
    const slot = this.#slots[due % SLOTS]!;
    slot.add(timer);
    timer.slot = slot;
    this.#size += 1;
    return timer;
  }

  /** Forgets a timer; a timer that has fired or was cancelled already is left alone. */
  cancel(timer: WheelTimer): void {
    if (timer.slot === null) return;
    timer.slot.delete(timer);
    timer.slot = null;
    this.#size -= 1;
    if (this.#size === 0) this.#ticker?.unref();
  }

  #tick(): void {
    const now = this.#world.now();
    const current = Math.floor(now / this.#tickMs);
    const due: WheelTimer[] = [];
    // After a long sleep one whole turn sees every slot.
    const first = Math.max(this.#lastTick + 1, current - SLOTS + 1);
    for (let tick = first; tick <= current; tick += 1) {
      for (const timer of this.#slots[tick % SLOTS]!) if (timer.deadline <= now) due.push(timer);
    }
    this.#lastTick = Math.max(this.#lastTick, current);
    due.sort((a, b) => a.deadline - b.deadline);
    for (const timer of due) {
      // A callback may have cancelled a later one.
      if (timer.slot === null) continue;
      this.cancel(timer);
      timer.callback();
    }
  }
}

/** The wheel of this process. */
export const wheel = new TimerWheel({
  now: () => performance.now(),
  every: (ms, tick) => setInterval(tick, ms),
});
