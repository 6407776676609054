import type { Response } from './exchange.ts';
import { FirstBytes } from './first-bytes.ts';
import { framingOf, parseHead, type ResponseHead } from './response-head.ts';

/** Bytes of a head that are kept; what follows is only searched for the blank line. */
export const HEAD_LIMIT = 64 * 1024;
/** Bytes of a body that are kept. */
export const BODY_LIMIT = 64 * 1024;
/** Responses of one connection that are kept; more are counted. */
export const RESPONSE_LIMIT = 16;

const LF = 0x0a;
const CR = 0x0d;
const HTTP = Buffer.from('HTTP/');

type State =
  /** Between responses; blank lines are skipped. */
  | 'start'
  /** Inside the first five bytes, which tell a status line from anything else. */
  | 'prefix'
  | 'head'
  | 'length'
  | 'close'
  | 'broken'
  | 'chunk-size'
  | 'chunk-extension'
  | 'chunk-data'
  | 'chunk-end'
  | 'trailer'
  /** After 101: the bytes belong to another protocol. */
  | 'upgraded';

/**
 * Reads whatever a server sends, incrementally. It never throws, its memory is bounded, its time is linear, and the same
 * bytes give the same result in whatever chunks they come.
 */
export class ResponseReader {
  /** Final responses in order, at most `RESPONSE_LIMIT`; an unfinished one joins them at `finish`. */
  readonly responses: Response[] = [];
  /** 1xx responses, 101 excepted. */
  interim = 0;
  /** Final responses beyond the limit. */
  surplus = 0;
  /** Final responses that arrived whole, kept or not. */
  completed = 0;
  /** Bytes since the server switched protocols. */
  afterUpgrade = 0;

  readonly #methods: string[] = [];
  readonly #head = new FirstBytes(HEAD_LIMIT);
  readonly #body = new FirstBytes(BODY_LIMIT);
  #state: State = 'start';
  #parsed: ResponseHead | null = null;
  /** Content of the line under the cursor: a line is blank while this is 0 (a CR does not count). */
  #lineLength = 0;
  /** Bytes left of a body or a chunk, or the chunk size being read. */
  #left = 0;
  #digits = 0;

  /** Tells the method of the next request on the connection: a response to HEAD has no body. */
  expect(method: string): void {
    this.#methods.push(method);
  }

  /** Whether the server switched protocols (101): what it sends from then on is not parsed. */
  get upgraded(): boolean {
    return this.#state === 'upgraded';
  }

  /** Takes the next bytes; the caller may reuse the buffer afterwards. */
  push(chunk: Uint8Array): void {
    let at = 0;
    while (at < chunk.length) at = this.#step(chunk, at);
  }

  /** The connection has ended, or we stop listening: what is unfinished becomes a response. `closed`: the server's FIN. */
  finish(closed: boolean): void {
    switch (this.#state) {
      case 'start':
      case 'upgraded':
        return;
      case 'prefix':
      case 'head':
        // Cut inside the head.
        this.#parsed = parseHead(this.#head.bytes(), false);
        this.#deliver(false);
        return;
      default:
        this.#deliver(closed && this.#state === 'close');
    }
  }

  #step(chunk: Uint8Array, at: number): number {
    switch (this.#state) {
      case 'start':
        if (chunk[at] === LF || chunk[at] === CR) return at + 1;
        this.#state = 'prefix';
        return at;
      case 'prefix':
        return this.#readPrefix(chunk, at);
      case 'head':
        return this.#readHead(chunk, at);
      case 'length':
      case 'chunk-data':
        return this.#readCounted(chunk, at);
      case 'close':
      case 'broken':
        this.#body.push(chunk, at, chunk.length);
        return chunk.length;
      case 'chunk-size':
        return this.#readChunkSize(chunk, at);
      case 'chunk-extension': {
        const end = chunk.indexOf(LF, at);
        if (end < 0) return chunk.length;
        this.#startChunk();
        return end + 1;
      }
      case 'chunk-end':
        if (chunk[at] === LF) {
          this.#expectChunkSize();
          return at + 1;
        }
        // One CR may stand before the LF.
        if (chunk[at] === CR && this.#digits++ === 0) return at + 1;
        this.#state = 'broken';
        return at;
      case 'trailer':
        return this.#readTrailer(chunk, at);
      case 'upgraded':
        this.afterUpgrade += chunk.length - at;
        return chunk.length;
    }
  }

  #readPrefix(chunk: Uint8Array, at: number): number {
    const seen = this.#head.total;
    if (chunk[at] === HTTP[seen]) {
      this.#head.push(chunk, at, at + 1);
      if (seen + 1 === HTTP.length) {
        this.#state = 'head';
        this.#lineLength = seen + 1;
      }
      return at + 1;
    }
    // No status line: everything until the end is one body.
    this.#body.push(this.#head.bytes(), 0, seen);
    this.#head.clear();
    this.#state = 'close';
    return at;
  }

  #readHead(chunk: Uint8Array, from: number): number {
    let at = from;
    for (;;) {
      const end = chunk.indexOf(LF, at);
      const stop = end < 0 ? chunk.length : end;
      // A CR counts as nothing only right before the LF; a line of CRs alone is blank to every tolerant reader.
      for (let i = at; i < stop && this.#lineLength === 0; i += 1) if (chunk[i] !== CR) this.#lineLength = 1;
      if (end < 0) {
        this.#head.push(chunk, from, chunk.length);
        return chunk.length;
      }
      at = end + 1;
      if (this.#lineLength === 0) {
        this.#head.push(chunk, from, at);
        this.#endHead();
        return at;
      }
      this.#lineLength = 0;
    }
  }

  #endHead(): void {
    const head = parseHead(this.#head.bytes(), this.#head.total <= HEAD_LIMIT);
    this.#head.clear();
    const { status } = head;
    if (status !== null && status >= 100 && status < 200 && status !== 101) {
      this.interim += 1;
      this.#state = 'start';
      return;
    }
    this.#parsed = head;
    const framing = framingOf(head, this.#methods.shift() ?? null);
    switch (framing.kind) {
      case 'length':
        this.#left = framing.length;
        this.#state = 'length';
        if (framing.length === 0) this.#deliver(true);
        return;
      case 'chunked':
        this.#expectChunkSize();
        return;
      default:
        this.#state = framing.kind;
    }
  }

  #readCounted(chunk: Uint8Array, at: number): number {
    const end = Math.min(chunk.length, at + this.#left);
    this.#body.push(chunk, at, end);
    this.#left -= end - at;
    if (this.#left === 0) {
      if (this.#state === 'length') this.#deliver(true);
      else {
        this.#state = 'chunk-end';
        this.#digits = 0;
      }
    }
    return end;
  }

  #expectChunkSize(): void {
    this.#state = 'chunk-size';
    this.#left = 0;
    this.#digits = 0;
  }

  #readChunkSize(chunk: Uint8Array, at: number): number {
    const byte = chunk[at]!;
    const digit = hexDigit(byte);
    if (digit >= 0) {
      this.#left = this.#left * 16 + digit;
      this.#digits += 1;
      if (this.#left > Number.MAX_SAFE_INTEGER) this.#state = 'broken';
      return at + 1;
    }
    if (this.#digits === 0) {
      this.#state = 'broken';
      return at;
    }
    if (byte === LF) {
      this.#startChunk();
      return at + 1;
    }
    // Extensions, CR and the padding some servers write.
    this.#state = 'chunk-extension';
    return at + 1;
  }

  #startChunk(): void {
    this.#lineLength = 0;
    this.#state = this.#left === 0 ? 'trailer' : 'chunk-data';
  }

  #readTrailer(chunk: Uint8Array, at: number): number {
    if (chunk[at] === LF) {
      if (this.#lineLength === 0) this.#deliver(true);
      this.#lineLength = 0;
      return at + 1;
    }
    if (chunk[at] !== CR) this.#lineLength += 1;
    return at + 1;
  }

  #deliver(complete: boolean): void {
    const head = this.#parsed;
    const response: Response = {
      kind: this.#kind(head),
      status: head?.status ?? null,
      reason: head?.reason ?? '',
      headers: head?.headers ?? [],
      body: this.#body.bytes(),
      bodyLength: this.#body.total,
      complete,
    };
    if (complete) this.completed += 1;
    if (this.responses.length < RESPONSE_LIMIT) this.responses.push(response);
    else this.surplus += 1;
    this.#state = response.status === 101 ? 'upgraded' : 'start';
    this.#parsed = null;
    this.#head.clear();
    this.#body.clear();
  }

  #kind(head: ResponseHead | null): Response['kind'] {
    if (head !== null) return head.status === null ? 'garbage' : 'http1';
    // HTTP/0.9 knows one answer a connection, and it is text; anything else (a TLS alert, say) is garbage.
    const first = this.#body.bytes()[0] ?? 0;
    const text = (first >= 0x20 && first < 0x7f) || first === 0x09;
    return this.completed === 0 && this.responses.length === 0 && text ? 'http09' : 'garbage';
  }
}

function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}
