import type { Socket } from 'node:net';
import type { Payload, Step } from '../language/payload.ts';
import { type WheelTimer, wheel } from './timer-wheel.ts';

/** Bytes of one socket write at most: a longer run goes out in several, each when the one before has left. */
export const PACKET = 64 * 1024;
/** Bytes written before the event loop gets a turn to read: a server may answer while we still write. */
const TURN = 4 * PACKET;

export interface WriterEvents {
  /** Every byte of the payload is with the kernel. */
  sent(): void;
  /** The payload's disconnect has been reached; the bytes before it are with the kernel. */
  disconnect(): void;
  /** Rendering failed: a bug or an unreadable file, never the network's fault. */
  broken(error: unknown): void;
  /** Bytes on their way. */
  wrote(bytes: Uint8Array): void;
}

/** Plays one payload after the other on a connected socket: one write a run of bytes, pauses, back-pressure. */
export class PayloadWriter {
  readonly #socket: Socket;
  readonly #events: WriterEvents;
  #steps: readonly Step[] = [];
  #next = 0;
  #packets: Iterator<Uint8Array> | null = null;
  #pause: WheelTimer | null = null;
  #state: 'idle' | 'writing' | 'blocked' | 'pausing' | 'stopped' = 'idle';
  #given = 0;
  /** When bytes last left; milliseconds of the monotonic clock. */
  progressAt = 0;

  constructor(socket: Socket, events: WriterEvents) {
    this.#socket = socket;
    this.#events = events;
  }

  get state(): 'idle' | 'writing' | 'blocked' | 'pausing' | 'stopped' {
    return this.#state;
  }

  /** Bytes handed to the kernel. */
  get bytesSent(): number {
    return Math.max(0, this.#given - this.#socket.writableLength);
  }

  /** Starts a payload; the one before must have been sent. */
  send(payload: Payload): void {
    this.#steps = payload.steps;
    this.#next = 0;
    this.#state = 'writing';
    this.#pump();
  }

  /** Sends nothing further. `lost` bytes of the last write did not leave. */
  stop(lost = 0): void {
    this.#state = 'stopped';
    this.#given -= lost;
    if (this.#pause !== null) wheel.cancel(this.#pause);
    this.#packets?.return?.();
  }

  #pump(): void {
    try {
      this.#play();
    } catch (error) {
      this.stop();
      this.#events.broken(error);
    }
  }

  #play(): void {
    let written = 0;
    while (this.#state === 'writing') {
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
      if (step === undefined) {
        this.#state = 'idle';
        this.#events.sent();
      } else if (step.kind === 'write') {
        if (step.length > PACKET) this.#packets = packetsOf(step.chunks);
        else if (step.length > 0) this.#write(gather(step.chunks, step.length));
      } else if (step.kind === 'pause') {
        this.#state = 'pausing';
        this.#pause = wheel.schedule(step.ms, this.#endPause);
      } else {
        this.#state = 'stopped';
        this.#events.disconnect();
      }
    }
  }

  #write(bytes: Uint8Array): void {
    this.#given += bytes.length;
    this.#events.wrote(bytes);
    this.#socket.write(bytes, this.#flushed);
    // Most writes fit the kernel's buffer and have left already; only the others need to wait.
    if (this.#state === 'writing' && this.#socket.writableLength > 0) this.#state = 'blocked';
    else this.progressAt = performance.now();
  }

  readonly #flushed = (error?: Error | null): void => {
    // A socket that failed calls back for each queued write, all at once: writing on from here would never end.
    if (error) return;
    if (this.#state !== 'blocked' || this.#socket.writableLength > 0) return;
    this.progressAt = performance.now();
    this.#state = 'writing';
    this.#pump();
  };

  readonly #resume = (): void => {
    if (this.#state === 'writing') this.#pump();
  };

  readonly #endPause = (): void => {
    this.progressAt = performance.now();
    this.#state = 'writing';
    this.#pump();
  };
}

/** A short run as one packet; a run of one chunk is sent as it is. */
function gather(chunks: Iterable<Uint8Array>, length: number): Uint8Array {
  let whole: Buffer | null = null;
  let filled = 0;
  for (const chunk of chunks) {
    if (whole === null && chunk.length === length) return chunk;
    whole ??= Buffer.allocUnsafe(length);
    whole.set(chunk, filled);
    filled += chunk.length;
  }
  return whole === null ? Buffer.alloc(0) : whole.subarray(0, filled);
}

/** A long run as packets of `PACKET` bytes, the last one shorter. Each has its own memory: the socket may hold it for a while. */
function* packetsOf(chunks: Iterable<Uint8Array>): Generator<Uint8Array, void> {
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
