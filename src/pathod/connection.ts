import type { Socket } from 'node:net';
import { UsageError } from '../errors.ts';
import type { Message } from '../language/ast.ts';
import { expand } from '../language/expand.ts';
import { parseFrames } from '../language/parse.ts';
import { printCanonical } from '../language/print-canonical.ts';
import type { Random } from '../language/random.ts';
import { PayloadWriter } from '../transport/payload-writer.ts';
import { type WheelTimer, wheel } from '../transport/timer-wheel.ts';
import { type Answer, answerTo, answerWith, errorAnswer, type Policy } from './answer.ts';
import { BytesShown } from './bytes-shown.ts';
import { FrameReader } from './frame-reader.ts';
import type { LogRecord } from './log-record.ts';
import type { RequestHead } from './request-head.ts';
import { RequestReader } from './request-reader.ts';

/** What a connection needs of its daemon. */
export interface ConnectionWorld {
  readonly policy: Policy;
  /** Silence that ends a connection, milliseconds; pauses of specs do not count. Null: any silence is fine. */
  readonly timeoutMs: number | null;
  readonly showRequest: boolean;
  readonly showResponse: boolean;
  /** The random choices of the next answer. */
  nextRandom(): Random;
  log(record: LogRecord): void;
}

/** Input that waits for the answer before it: beyond this the client has to wait, too. */
const MAX_PENDING_BYTES = 65_536;
const MAX_PENDING_CHUNKS = 64;
/** Answers before other connections get a turn. */
const TURN = 32;
/** A client that has gone, or floods behind an answer that pauses, keeps its connection for so long without progress. */
const LINGER_MS = 60_000;
/** Input that is thrown away after our end, so that no reset overtakes the bytes that the client has not read yet. */
const DRAIN_MS = 2_000;
/** A frame with this before its payload asks for the frames that the rest describes. */
const LEADER = Buffer.from('pathod!');

type Then = 'next' | 'websocket' | 'close';

/** One client: requests in, answers out, one at a time and in order. */
export class Connection {
  readonly #socket: Socket;
  readonly #world: ConnectionWorld;
  readonly #peer: string;
  readonly #writer: PayloadWriter;
  readonly #requests = new RequestReader();
  #frames: FrameReader | null = null;
  readonly #read: BytesShown;
  readonly #written: BytesShown;

  #pending: Uint8Array[] = [];
  #pendingBytes = 0;
  /** Frames that a client asked for, still to be played. */
  #asked: Iterator<Message> | null = null;
  #state: 'reading' | 'playing' | 'closing' | 'closed' = 'reading';
  #playing: { received: string; answer: Answer; then: Then } | null = null;
  #advancing = false;
  #clientEnded = false;
  #readStopped = false;
  #readAt = performance.now();
  #watchdog: WheelTimer | null = null;

  constructor(socket: Socket, world: ConnectionWorld) {
    this.#socket = socket;
    this.#world = world;
    this.#peer = `${socket.remoteAddress}:${socket.remotePort}`;
    this.#read = new BytesShown(world.showRequest);
    this.#written = new BytesShown(world.showResponse);
    this.#writer = new PayloadWriter(socket, {
      sent: () => this.#sent(),
      disconnect: () => {
        this.#record(null);
        this.#hangUp();
      },
      broken: (error) => {
        this.#record(`The answer broke off: ${(error as Error).message}`);
        socket.destroy();
      },
      wrote: (bytes) => this.#written.push(bytes),
    });
    socket.on('data', (chunk) => this.#data(chunk));
    socket.on('end', () => this.#ended());
    // A client may leave in any way it likes; `close` follows.
    socket.on('error', () => {});
    socket.on('close', () => this.#closed());
    if (world.timeoutMs !== null) this.#watch(world.timeoutMs);
  }

  /** Ends the connection at once. */
  destroy(): void {
    this.#socket.destroy();
  }

  #data(chunk: Uint8Array): void {
    this.#readAt = performance.now();
    if (this.#state === 'closing' || this.#state === 'closed') return;
    this.#pending.push(chunk);
    this.#pendingBytes += chunk.length;
    this.#advance();
  }

  #ended(): void {
    this.#clientEnded = true;
    this.#readAt = performance.now();
    if (this.#state === 'closing') this.#socket.destroySoon();
    else {
      this.#watch(LINGER_MS);
      this.#advance();
    }
  }

  readonly #advance = (): void => {
    // An answer that is sent at once calls back from within.
    if (this.#advancing) return;
    this.#advancing = true;
    let left = TURN;
    while (this.#state === 'reading' && this.#step()) {
      if (--left > 0) continue;
      setImmediate(this.#advance);
      break;
    }
    this.#advancing = false;
    this.#balance(left === 0);
  };

  /** Plays the next frame, or takes the next input. False: there is nothing to do. */
  #step(): boolean {
    if (this.#asked !== null) {
      const next = this.#asked.next();
      if (next.done) this.#asked = null;
      else this.#playFrame(next.value);
      return true;
    }
    const [chunk] = this.#pending;
    if (chunk === undefined) return false;
    const reader = this.#frames ?? this.#requests;
    const end = reader.read(chunk, 0);
    this.#read.push(chunk.subarray(0, end));
    this.#pendingBytes -= end;
    if (end === chunk.length) this.#pending.shift();
    else this.#pending[0] = chunk.subarray(end);
    if (this.#frames !== null) this.#takeFrame(this.#frames);
    else this.#takeRequest();
    return true;
  }

  #takeRequest(): void {
    const { ready } = this.#requests;
    if (ready === null) return;
    this.#requests.ready = null;
    if (ready.kind === 'broken') {
      this.#play('a request that cannot be read', errorAnswer('Bad request', ready.why), 'close');
      return;
    }
    const { head } = ready;
    const answer = answerTo(head, this.#world.policy, this.#world.nextRandom());
    this.#play(head.line, answer, upgrades(head, answer) ? 'websocket' : head.keepAlive ? 'next' : 'close');
  }

  #takeFrame(frames: FrameReader): void {
    const payload = frames.ready;
    if (payload === null) return;
    frames.ready = null;
    if (!LEADER.equals(payload.subarray(0, LEADER.length))) {
      this.#note('a frame', null);
      return;
    }
    try {
      const spec = Buffer.from(payload.subarray(LEADER.length)).toString('latin1');
      this.#asked = expand(parseFrames(spec, false, 'the spec in a frame'))[Symbol.iterator]();
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      this.#note('a frame', `Parse error in the spec of a frame: ${error.message}`);
      this.#hangUp();
    }
  }

  #playFrame(frame: Message): void {
    const answer = answerWith(frame, this.#world.policy, this.#world.nextRandom());
    if (answer.error === null) this.#play('a frame', answer, 'websocket');
    else {
      // No status can be sent among frames.
      this.#note('a frame', answer.error);
      this.#hangUp();
    }
  }

  #play(received: string, answer: Answer, then: Then): void {
    this.#playing = { received, answer, then };
    this.#state = 'playing';
    this.#writer.send(answer.payload);
  }

  #sent(): void {
    const then = this.#playing?.then;
    this.#record(null);
    if (this.#state !== 'playing') return;
    if (then === 'close') {
      this.#hangUp();
      return;
    }
    if (then === 'websocket') this.#frames ??= new FrameReader();
    this.#state = 'reading';
    this.#advance();
  }

  /** Lets the client wait while there is enough to do; ends the connection when there will be nothing more. */
  #balance(moreToDo: boolean): void {
    if (this.#state === 'closing' || this.#state === 'closed') return;
    const full = this.#pendingBytes > MAX_PENDING_BYTES || this.#pending.length > MAX_PENDING_CHUNKS;
    if (full !== this.#readStopped) {
      this.#readStopped = full;
      if (full) {
        this.#socket.pause();
        this.#watch(LINGER_MS);
      } else this.#socket.resume();
    }
    if (this.#clientEnded && this.#state === 'reading' && !moreToDo && this.#pending.length === 0) this.#hangUp();
  }

  /** Sends no more, and throws away what comes until the client ends, too. */
  #hangUp(): void {
    if (this.#state === 'closed') return;
    this.#state = 'closing';
    this.#writer.stop();
    this.#forget();
    this.#socket.end();
    this.#socket.resume();
    this.#unwatch();
    if (this.#clientEnded) this.#socket.destroySoon();
    else this.#watchdog = wheel.schedule(DRAIN_MS, () => this.#socket.destroy());
  }

  #closed(): void {
    if (this.#playing !== null) this.#record(`The client left after ${this.#writer.bytesSent} bytes in all`);
    this.#state = 'closed';
    this.#writer.stop();
    this.#forget();
    this.#unwatch();
  }

  #forget(): void {
    this.#pending = [];
    this.#pendingBytes = 0;
    this.#asked = null;
  }

  /** Looks again after so many milliseconds, unless a look is due earlier anyway. */
  #watch(ms: number): void {
    const deadline = performance.now() + ms;
    if (this.#watchdog !== null && this.#watchdog.deadline <= deadline) return;
    this.#unwatch();
    this.#watchdog = wheel.schedule(ms, this.#look);
  }

  #unwatch(): void {
    if (this.#watchdog !== null) wheel.cancel(this.#watchdog);
    this.#watchdog = null;
  }

  readonly #look = (): void => {
    this.#watchdog = null;
    const timeoutMs = this.#world.timeoutMs ?? Number.POSITIVE_INFINITY;
    const patience = Math.min(
      this.#writer.state === 'pausing' ? Number.POSITIVE_INFINITY : timeoutMs,
      this.#clientEnded || this.#readStopped ? LINGER_MS : Number.POSITIVE_INFINITY,
    );
    const silent = performance.now() - Math.max(this.#readAt, this.#writer.progressAt);
    if (silent < patience) {
      const again = Math.min(patience - silent, timeoutMs);
      if (again < Number.POSITIVE_INFINITY) this.#watch(again);
      return;
    }
    this.#note(this.#playing?.received ?? 'nothing', 'Timeout');
    this.#playing = null;
    this.#socket.destroy();
  };

  /** Logs what was played. */
  #record(error: string | null): void {
    const playing = this.#playing;
    this.#playing = null;
    if (playing === null) return;
    const { received, answer } = playing;
    this.#note(received, error ?? answer.error, canonical(answer.message));
  }

  #note(received: string, error: string | null, spec: string | null = null): void {
    const bytes = { read: this.#read.take(), written: this.#written.take() };
    this.#world.log({ peer: this.#peer, received, spec, error, ...bytes });
  }
}

/** Whether frames follow the answer to a handshake. */
function upgrades(head: RequestHead, { message, error }: Answer): boolean {
  if (!head.handshake || error !== null || message.kind === 'request') return false;
  return message.kind === 'frame' || Number(message.status ?? 101) === 101;
}

/** The log's form of a message; some file names can be read from a spec, but not be written into one. */
function canonical(message: Message): string {
  try {
    return printCanonical(message);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return '(a spec that cannot be printed)';
  }
}
