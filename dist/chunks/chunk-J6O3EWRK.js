import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/transport/timer-wheel.ts
var WheelTimer = class {
  callback;
  deadline;
  slot = null;
  constructor(deadline, callback) {
    this.deadline = deadline;
    this.callback = callback;
  }
};
var SLOTS = 256;
var TimerWheel = class {
  #world;
  #tickMs;
  #slots = Array.from({ length: SLOTS }, () => /* @__PURE__ */ new Set());
  #ticker = null;
  #size = 0;
  #lastTick = 0;
  constructor(world, tickMs = 50) {
    this.#world = world;
    this.#tickMs = tickMs;
  }
  /** Pending timers. */
  get size() {
    return this.#size;
  }
  /** Calls `callback` once, `delayMs` from now or up to one tick later. Any delay is fine, a year too. */
  schedule(delayMs, callback) {
    const now = this.#world.now();
    const timer = new WheelTimer(now + Math.max(0, delayMs), callback);
    if (this.#ticker === null) {
      this.#lastTick = Math.floor(now / this.#tickMs);
      this.#ticker = this.#world.every(this.#tickMs, () => this.#tick());
    } else if (this.#size === 0) {
      this.#ticker.ref();
    }
    const due = Math.max(this.#lastTick + 1, Math.ceil(timer.deadline / this.#tickMs));
    const slot = this.#slots[due % SLOTS];
    slot.add(timer);
    timer.slot = slot;
    this.#size += 1;
    return timer;
  }
  /** Forgets a timer; a timer that has fired or was cancelled already is left alone. */
  cancel(timer) {
    if (timer.slot === null) return;
    timer.slot.delete(timer);
    timer.slot = null;
    this.#size -= 1;
    if (this.#size === 0) this.#ticker?.unref();
  }
  #tick() {
    const now = this.#world.now();
    const current = Math.floor(now / this.#tickMs);
    const due = [];
    const first = Math.max(this.#lastTick + 1, current - SLOTS + 1);
    for (let tick = first; tick <= current; tick += 1) {
      for (const timer of this.#slots[tick % SLOTS]) if (timer.deadline <= now) due.push(timer);
    }
    this.#lastTick = Math.max(this.#lastTick, current);
    due.sort((a, b) => a.deadline - b.deadline);
    for (const timer of due) {
      if (timer.slot === null) continue;
      this.cancel(timer);
      timer.callback();
    }
  }
};
var wheel = new TimerWheel({
  now: () => performance.now(),
  every: (ms, tick) => setInterval(tick, ms)
});

// src/transport/payload-writer.ts
var PACKET = 64 * 1024;
var TURN = 4 * PACKET;
var PayloadWriter = class {
  #socket;
  #events;
  #steps = [];
  #next = 0;
  #packets = null;
  #pause = null;
  #state = "idle";
  #given = 0;
  /** When bytes last left; milliseconds of the monotonic clock. */
  progressAt = 0;
  constructor(socket, events) {
    this.#socket = socket;
    this.#events = events;
  }
  get state() {
    return this.#state;
  }
  /** Bytes handed to the kernel. */
  get bytesSent() {
    return Math.max(0, this.#given - this.#socket.writableLength);
  }
  /** Starts a payload; the one before must have been sent. */
  send(payload) {
    this.#steps = payload.steps;
    this.#next = 0;
    this.#state = "writing";
    this.#pump();
  }
  /** Sends nothing further. `lost` bytes of the last write did not leave. */
  stop(lost = 0) {
    this.#state = "stopped";
    this.#given -= lost;
    if (this.#pause !== null) wheel.cancel(this.#pause);
    this.#packets?.return?.();
  }
  #pump() {
    try {
      this.#play();
    } catch (error) {
      this.stop();
      this.#events.broken(error);
    }
  }
  #play() {
    let written = 0;
    while (this.#state === "writing") {
      if (this.#packets !== null) {
        if (written >= TURN) {
          setImmediate(this.#resume);
          return;
        }
        const packet = this.#packets.next();
        if (packet.done) this.#packets = null;
        else {
          written += packet.value.length;
          this.#write(packet.value);
        }
        continue;
      }
      const step = this.#steps[this.#next++];
      if (step === void 0) {
        this.#state = "idle";
        this.#events.sent();
      } else if (step.kind === "write") {
        if (step.length > PACKET) this.#packets = packetsOf(step.chunks);
        else if (step.length > 0) this.#write(gather(step.chunks, step.length));
      } else if (step.kind === "pause") {
        this.#state = "pausing";
        this.#pause = wheel.schedule(step.ms, this.#endPause);
      } else {
        this.#state = "stopped";
        this.#events.disconnect();
      }
    }
  }
  #write(bytes) {
    this.#given += bytes.length;
    this.#events.wrote(bytes);
    this.#socket.write(bytes, this.#flushed);
    if (this.#state === "writing" && this.#socket.writableLength > 0) this.#state = "blocked";
    else this.progressAt = performance.now();
  }
  #flushed = (error) => {
    if (error) return;
    if (this.#state !== "blocked" || this.#socket.writableLength > 0) return;
    this.progressAt = performance.now();
    this.#state = "writing";
    this.#pump();
  };
  #resume = () => {
    if (this.#state === "writing") this.#pump();
  };
  #endPause = () => {
    this.progressAt = performance.now();
    this.#state = "writing";
    this.#pump();
  };
};
function gather(chunks, length) {
  let whole = null;
  let filled = 0;
  for (const chunk of chunks) {
    if (whole === null && chunk.length === length) return chunk;
    whole ??= Buffer.allocUnsafe(length);
    whole.set(chunk, filled);
    filled += chunk.length;
  }
  return whole === null ? Buffer.alloc(0) : whole.subarray(0, filled);
}
function* packetsOf(chunks) {
  let packet = Buffer.allocUnsafe(PACKET);
  let filled = 0;
  for (const chunk of chunks) {
    for (let at = 0; at < chunk.length; ) {
      const size = Math.min(chunk.length - at, PACKET - filled);
      packet.set(chunk.subarray(at, at + size), filled);
      at += size;
      filled += size;
      if (filled < PACKET) continue;
      yield packet;
      packet = Buffer.allocUnsafe(PACKET);
      filled = 0;
    }
  }
  if (filled > 0) yield packet.subarray(0, filled);
}

export {
  wheel,
  PayloadWriter
};
