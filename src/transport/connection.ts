import type { Socket } from 'node:net';
import type { Payload } from '../language/payload.ts';
import { onAbort } from './abort.ts';
import { Cue } from './cue.ts';
import { dial } from './dial.ts';
import type { Endpoint } from './endpoint.ts';
import type { Ended, Exchange } from './exchange.ts';
import { FirstBytes } from './first-bytes.ts';
import { BEFORE_RESET_MS, leave } from './leave.ts';
import type { Patience } from './patience.ts';
import { bytesOf, pausesOf } from './payload-totals.ts';
import { PayloadWriter } from './payload-writer.ts';
import type { PlayOptions } from './play-options.ts';
import { MethodSniffer } from './request-method.ts';
import { ResponseReader } from './response-reader.ts';
import { surviveFailedWrites } from './surviving-writes.ts';
import { type WheelTimer, wheel } from './timer-wheel.ts';

/** Bytes of the raw stream kept in `Exchange.received`. */
export const RECEIVED_LIMIT = 64 * 1024;
const NOTHING = new Uint8Array(0);

type Phase = 'dialing' | 'talking' | 'lingering' | 'leaving' | 'half-closed' | 'over';

/** What the end of a phase's time is. */
const ENDINGS: Partial<Record<Phase, Ended>> = {
  lingering: 'complete',
  leaving: 'disconnect',
  'half-closed': 'timeout',
};

/** One exchange: the states of a connection, and what moves it from one to the next. */
export class Connection {
  #payloads: readonly Payload[];
  readonly #endpoint: Endpoint;
  readonly #patience: Patience;
  readonly #options: PlayOptions;
  readonly #resolve: (exchange: Exchange) => void;
  readonly #reject: (error: unknown) => void;
  readonly #reader = new ResponseReader();
  readonly #received = new FirstBytes(RECEIVED_LIMIT);
  readonly #startedAt = performance.now();
  readonly #totalMs: number;
  readonly #cue: Cue | null;
  #phase: Phase = 'dialing';
  #socket: Socket | null = null;
  #tcp: Socket | null = null;
  #writer: PayloadWriter | null = null;
  #timer: WheelTimer | null = null;
  #stopListening: (() => void) | null = null;
  #stopDialing: (() => void) | null = null;
  /** When the phase began, and with it its deadline. */
  #phaseAt = this.#startedAt;
  /** The payload being played; -1 before the first. */
  #index = -1;
  /** The last payload whose answer the watcher knows. */
  #reported = -1;
  #method = new MethodSniffer();
  /** Whole responses and kept responses there were when it started. */
  #completedBefore = 0;
  #keptBefore = 0;
  #sentAt: number | null = null;
  #leftAt: number | null = null;
  #firstByteAt: number | null = null;
  #lastByteAt = 0;
  #resetSeen = false;
  #answeredHalfClose = false;
  #local: Pick<Exchange, 'localAddress' | 'localPort'> = { localAddress: null, localPort: null };

  constructor(
    payloads: readonly Payload[],
    endpoint: Endpoint,
    patience: Patience,
    options: PlayOptions,
    resolve: (exchange: Exchange) => void,
    reject: (error: unknown) => void,
  ) {
    this.#payloads = payloads;
    this.#endpoint = endpoint;
    this.#patience = patience;
    this.#options = options;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#totalMs = patience.totalMs + pausesOf(payloads);
    this.#cue = options.late === undefined ? null : new Cue(options.late, this.#reader, this.#received);
  }

  connect(): void {
    const { signal, connectMs } = this.#patience;
    if (signal !== undefined) {
      if (signal.aborted) return void this.#end('disconnect', 'aborted');
      this.#stopListening = onAbort(signal, () => this.#end('disconnect', 'aborted'));
    }
    this.#stopDialing = dial(this.#endpoint, connectMs, {
      read: this.#onRead,
      connected: (socket, tcp) => this.#connected(socket, tcp),
      failed: (code) => this.#end(code === 'ECONNREFUSED' ? 'refused' : 'unreachable', code),
    });
  }

  #connected(socket: Socket, tcp: Socket): void {
    this.#socket = socket;
    this.#tcp = tcp;
    this.#stopDialing = null;
    this.#local = { localAddress: socket.localAddress ?? null, localPort: socket.localPort ?? null };
    socket.on('end', () => this.#finReceived(socket));
    socket.on('error', (error: NodeJS.ErrnoException) => this.#failed(error));
    socket.on('close', () => this.#serverEnded(this.#resetSeen ? 'rst' : 'fin'));
    surviveFailedWrites(socket, this.#writeFailed);
    const { watcher } = this.#options;
    watcher?.connected?.(socket);
    this.#writer = new PayloadWriter(socket, {
      sent: () => this.#sent(),
      disconnect: () => this.#disconnect(socket),
      broken: (error) => this.#broken(error),
      wrote: (bytes) => {
        const method = this.#method.feed(bytes);
        if (method !== null) this.#reader.expect(method);
        watcher?.wrote?.(this.#index, bytes);
      },
    });
    this.#enter('talking');
    this.#arm(this.#patience.silenceMs);
    this.#playNext();
  }

  #playNext(): void {
    this.#reportAnswer(null);
    // Who watches may have had enough.
    if (this.#phase === 'over') return;
    this.#index += 1;
    this.#completedBefore = this.#reader.completed;
    this.#keptBefore = this.#reader.responses.length;
    if (this.#index === this.#payloads.length) return void this.#end('complete');
    this.#method = new MethodSniffer();
    this.#send(false);
  }

  /** Sends the payload whose turn it is. What is made of the server's words waits for them until that is `final`. */
  #send(final: boolean): void {
    const written = this.#payloads[this.#index];
    if (written === undefined) return;
    try {
      const payload = this.#cue === null ? written : this.#cue.payload(this.#index, final);
      if (payload === null) return;
      if (payload !== written) this.#payloads = this.#payloads.with(this.#index, payload);
      this.#writer?.send(payload);
    } catch (error) {
      this.#broken(error);
    }
  }

  get #waits(): boolean {
    return this.#cue !== null && this.#cue.since !== null;
  }

  #sent(): void {
    this.#sentAt = performance.now();
    this.#advance();
  }

  /** Goes on to what is next, if the payload and its response are through. */
  #advance(): void {
    if (this.#phase === 'half-closed') {
      if (this.#answered()) this.#end('timeout');
      return;
    }
    const writer = this.#writer;
    if (this.#phase !== 'talking' || writer === null || writer.state === 'pausing') return;
    if (this.#waits) {
      if (writer.state === 'idle') this.#send(false);
      return;
    }
    const last = this.#index === this.#payloads.length - 1;
    if (this.#reader.upgraded) {
      // Frames have no answer of their own. After the last one: listen until it is quiet.
      if (writer.state === 'idle' && !last) return void this.#playNext();
      if (this.#payloads.length > 1) return;
    }
    if (!this.#answered()) return;
    if (this.#index + 1 >= (this.#options.framesFrom ?? Number.POSITIVE_INFINITY)) return void this.#end('complete');
    if (writer.state === 'idle' && !last) return void this.#playNext();
    // An answer while we still write: the server does not want the rest. Before further payloads its end is awaited.
    if (!last) return;
    const lingerMs = this.#options.lingerMs ?? 0;
    if (lingerMs <= 0) return void this.#end('complete');
    this.#enter('lingering');
    this.#arm(lingerMs);
  }

  #answered(): boolean {
    return this.#reader.completed > this.#completedBefore;
  }

  /** Once a payload; `ended` as in `Watcher`. */
  #reportAnswer(ended: Ended | null): void {
    if (this.#reported >= this.#index || this.#index >= this.#payloads.length) return;
    this.#reported = this.#index;
    this.#options.watcher?.answered?.(this.#index, this.#reader.responses.slice(this.#keptBefore), ended);
  }

  readonly #onRead = (size: number, buffer: Uint8Array): boolean => {
    if (this.#phase === 'over') return true;
    const now = performance.now();
    this.#firstByteAt ??= now;
    this.#lastByteAt = now;
    const chunk = buffer.subarray(0, size);
    this.#received.push(chunk, 0, size);
    this.#options.watcher?.read?.(this.#index, chunk.slice());
    this.#reader.push(chunk);
    if (this.#phase === 'half-closed') this.#answeredHalfClose = true;
    if (this.#received.total >= this.#patience.maxBytes) {
      this.#end('complete', `stopped reading after ${this.#received.total} bytes`);
    } else {
      this.#advance();
    }
    return true;
  };

  #finReceived(socket: Socket): void {
    if (this.#phase === 'over') return;
    // A reset behind bytes of the same poll is reported by libuv as an end of file; a write, even of nothing, knows better.
    if (!this.#endpoint.tls && socket.writable && socket.writableLength === 0) socket.write(NOTHING);
    this.#serverEnded(this.#resetSeen ? 'rst' : 'fin');
  }

  #serverEnded(how: 'fin' | 'rst', error: string | null = how === 'rst' ? 'ECONNRESET' : null): void {
    if (this.#phase === 'over') return;
    if (this.#phase === 'lingering') return void this.#end('complete', error);
    this.#reader.finish(how === 'fin');
    if (this.#phase === 'half-closed') this.#answeredHalfClose = true;
    this.#end(this.#phase === 'half-closed' ? 'timeout' : how, error);
  }

  readonly #writeFailed = (error: NodeJS.ErrnoException, lost: number): void => {
    if (error.code === 'ECONNRESET') this.#resetSeen = true;
    this.#writer?.stop(lost);
    // What the server said before may still have to be read; its end follows.
    process.nextTick(() => this.#advance());
  };

  #failed(error: NodeJS.ErrnoException): void {
    const reset = error.code === 'ECONNRESET' || error.code === 'EPIPE' || error.code === 'ECONNABORTED';
    this.#serverEnded('rst', reset ? 'ECONNRESET' : (error.code ?? error.message));
  }

  /** The spec's `d`: the bytes before it are with the kernel; a FIN comes behind them, a reset a moment after them. */
  #disconnect(socket: Socket): void {
    this.#sentAt = performance.now();
    if (this.#options.disconnect === 'rst') {
      this.#enter('leaving');
      const { beforeResetMs = BEFORE_RESET_MS } = this.#options;
      // The wheel is too coarse: a server that is given longer has done more.
      if (beforeResetMs > 0) setTimeout(() => this.#end('disconnect'), beforeResetMs);
      else this.#end('disconnect');
      return;
    }
    this.#leftAt = this.#sentAt;
    socket.end(() => this.#end('disconnect'));
  }

  #broken(error: unknown): void {
    this.#reject(error);
    this.#end('disconnect', 'not rendered');
  }

  #enter(phase: Phase): void {
    this.#phase = phase;
    this.#phaseAt = performance.now();
  }

  /** The deadline of this moment: silence is counted from the last byte in either direction. */
  #deadline(): number {
    const { silenceMs, halfCloseMs } = this.#patience;
    const total = this.#startedAt + this.#totalMs;
    switch (this.#phase) {
      case 'lingering':
        return Math.max(this.#phaseAt, this.#lastByteAt) + (this.#options.lingerMs ?? 0);
      case 'half-closed':
        return Math.min(total, this.#phaseAt + halfCloseMs);
      default: {
        if (this.#writer?.state === 'pausing') return total;
        const active = this.#cue?.since ?? Math.max(this.#phaseAt, this.#lastByteAt, this.#writer?.progressAt ?? 0);
        return Math.min(total, active + silenceMs);
      }
    }
  }

  #arm(delayMs: number): void {
    if (this.#timer !== null) wheel.cancel(this.#timer);
    this.#timer = wheel.schedule(delayMs, this.#onTimer);
  }

  readonly #onTimer = (): void => {
    this.#timer = null;
    if (this.#phase === 'over') return;
    const left = this.#deadline() - performance.now();
    if (left > 0) this.#arm(Math.min(left, this.#patience.silenceMs));
    // When this process was starved the answer may lie in the kernel: let the reads of this turn go first.
    else setImmediate(this.#onDeadline);
  };

  readonly #onDeadline = (): void => {
    if (this.#phase === 'over') return;
    const left = this.#deadline() - performance.now();
    if (left > 0) {
      this.#arm(Math.min(left, this.#patience.silenceMs));
      return;
    }
    const ending = ENDINGS[this.#phase];
    if (ending !== undefined) return void this.#end(ending);
    const overdue = performance.now() >= this.#startedAt + this.#totalMs;
    if (this.#reader.upgraded && this.#writer?.state === 'idle') {
      if (!this.#waits || overdue) return void this.#end('complete');
      this.#arm(this.#patience.silenceMs);
      this.#send(true);
      return;
    }
    if (this.#options.onSilence === 'next' && !overdue && this.#writer?.state === 'idle') {
      this.#arm(this.#patience.silenceMs);
      // A silence after the last payload is the end of it all.
      if (this.#index < this.#payloads.length - 1) return void this.#playNext();
    }
    const { halfCloseMs } = this.#patience;
    if (overdue || halfCloseMs <= 0 || this.#socket === null) return void this.#end('timeout');
    this.#writer?.stop();
    this.#enter('half-closed');
    this.#leftAt = performance.now();
    this.#socket.end();
    this.#arm(halfCloseMs);
  };

  #end(ended: Ended, error: string | null = null): void {
    const phase = this.#phase;
    if (phase === 'over') return;
    this.#phase = 'over';
    if (this.#timer !== null) wheel.cancel(this.#timer);
    this.#stopListening?.();
    this.#stopDialing?.();
    const writer = this.#writer;
    const bytesSent = writer?.bytesSent ?? 0;
    const sentAll = writer !== null && bytesSent === bytesOf(this.#payloads);
    writer?.stop();
    if (this.#socket !== null) {
      const { farewell } = this.#options;
      const how = { ended, farewell, sentAll, leaving: phase === 'leaving', tls: this.#endpoint.tls };
      leave(this.#socket, this.#tcp ?? this.#socket, how);
      if (ended === 'timeout' || ended === 'disconnect') this.#leftAt ??= performance.now();
    }
    // Something unfinished that came after the last expected response belongs to the evidence.
    this.#reader.finish(false);
    this.#reportAnswer(ended);
    const { responses, interim, surplus } = this.#reader;
    this.#resolve({
      startedAt: this.#startedAt,
      endedAt: performance.now(),
      sentAt: this.#sentAt,
      leftAt: this.#leftAt,
      firstByteAt: this.#firstByteAt,
      lastByteAt: this.#firstByteAt === null ? null : this.#lastByteAt,
      bytesSent,
      sentAll,
      responses,
      interim,
      surplus,
      bytesReceived: this.#received.total,
      received: this.#received.bytes(),
      ended,
      endedOnHalfClose: phase === 'half-closed' && ended === 'timeout' ? this.#answeredHalfClose : null,
      error,
      ...this.#local,
    });
  }
}
