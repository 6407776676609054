import { createHash } from 'node:crypto';
import { Client, type Dispatcher, errors } from 'undici';

/** What a well-formed request asks for beyond its URL. */
export interface ValidRequest {
  /** Default GET. */
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** For the whole answer, milliseconds; default 5000. */
  readonly timeoutMs?: number;
  /** Local address to connect from; default: the system's choice. Not with a `dispatcher`. */
  readonly localAddress?: string;
  /** Bytes of the body that are read and kept; default: all are read, the first 4096 kept. */
  readonly bodyLimit?: number;
  /** Connections to use; default: one of its own, closed afterwards. */
  readonly dispatcher?: Dispatcher;
}

/** The first bytes of an answer's body that are kept. */
const PREFIX = 4096;

/** An answer, or why there was none (`status` null). `ms` from the request to the end of the answer. */
export type ValidAnswer = Answered | Unanswered;

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bodyLength: number;
  /** SHA-256, hexadecimal. */
  readonly bodyHash: string;
  readonly bodyPrefix: Uint8Array;
  readonly ms: number;
  readonly error: null;
}

export interface Unanswered {
  readonly status: null;
  /** `refused`: nobody listens. `timeout`: no whole answer in time. `closed`: the connection ended. `invalid`: the answer is not HTTP. */
  readonly failure: 'refused' | 'timeout' | 'closed' | 'invalid' | 'other';
  readonly ms: number;
  readonly error: string;
}

/**
 * Sends one well-formed request. Never throws for what the server or the network does; accepts self-signed certificates;
 * follows no redirect.
 */
export async function validRequest(url: URL, request: ValidRequest = {}): Promise<ValidAnswer> {
  const startedAt = performance.now();
  const { timeoutMs = 5_000, bodyLimit: limit = Number.POSITIVE_INFINITY } = request;
  const keep = request.bodyLimit ?? PREFIX;
  const own = request.dispatcher === undefined ? clientOf(url, request.localAddress) : null;
  const dispatcher = request.dispatcher ?? (own as Dispatcher);
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), timeoutMs);
  try {
    const answer = await dispatcher.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: (request.method ?? 'GET') as Dispatcher.HttpMethod,
      headers: { ...request.headers },
      body: request.body ?? null,
      signal: abort.signal,
    });
    const hash = createHash('sha256');
    const prefix: Uint8Array[] = [];
    let bodyLength = 0;
    for await (const chunk of answer.body as AsyncIterable<Uint8Array>) {
      if (bodyLength < keep) prefix.push(chunk.subarray(0, keep - bodyLength));
      bodyLength += chunk.length;
      hash.update(chunk);
      if (bodyLength >= limit) break;
    }
    return {
      status: answer.statusCode,
      headers: answer.headers,
      bodyLength,
      bodyHash: hash.digest('hex'),
      bodyPrefix: Buffer.concat(prefix),
      ms: performance.now() - startedAt,
      error: null,
    };
  } catch (error) {
    const ms = performance.now() - startedAt;
    return { status: null, ms, ...describe(error, abort.signal.aborted, timeoutMs) };
  } finally {
    clearTimeout(timer);
    // Nothing of ours may keep the program, or the server's connection, open.
    if (own !== null) own.destroy().catch(() => {});
  }
}

/**
 * A health check: the same valid request again and again on one connection, kept alive between calls and opened anew when the
 * server closed it. Calls must not overlap.
 */
export class HealthProbe {
  readonly #url: URL;
  readonly #request: ValidRequest;
  #client: Client;
  #answered = false;

  constructor(url: URL, request: ValidRequest = {}) {
    this.#url = url;
    this.#request = request;
    this.#client = clientOf(url);
  }

  /** Asks; see `validRequest`. A kept connection that the server closed meanwhile is no answer of the server: then it asks again. */
  async ask(timeoutMs?: number): Promise<ValidAnswer> {
    const kept = this.#answered;
    let answer = await this.#askOnce(timeoutMs);
    if (answer.status === null && answer.failure === 'closed' && kept) answer = await this.#askOnce(timeoutMs);
    return answer;
  }

  async #askOnce(timeoutMs: number | undefined): Promise<ValidAnswer> {
    const request = { ...this.#request, dispatcher: this.#client };
    const answer = await validRequest(this.#url, timeoutMs === undefined ? request : { ...request, timeoutMs });
    this.#answered = answer.status !== null;
    if (!this.#answered) this.#renew();
    return answer;
  }

  /** Closes the connection. */
  close(): void {
    this.#client.destroy().catch(() => {});
  }

  /** A connection that failed once says nothing about the next. */
  #renew(): void {
    this.close();
    this.#client = clientOf(this.#url);
  }
}

/** A probe of one URL. */
export function createHealthProbe(url: URL, request: ValidRequest = {}): HealthProbe {
  return new HealthProbe(url, request);
}

function clientOf(url: URL, localAddress?: string): Client {
  return new Client(url.origin, {
    pipelining: 1,
    ...(localAddress === undefined ? {} : { localAddress }),
    // Our own deadline is the only one.
    headersTimeout: 0,
    bodyTimeout: 0,
    keepAliveTimeout: 60_000,
    keepAliveMaxTimeout: 60_000,
    connect: { rejectUnauthorized: false, timeout: 0 },
  });
}

function describe(
  error: unknown,
  timedOut: boolean,
  timeoutMs: number,
): { failure: Unanswered['failure']; error: string } {
  if (timedOut) return { failure: 'timeout', error: `no answer within ${Math.round(timeoutMs)} ms` };
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const message = error instanceof Error && error.message !== '' ? error.message : code || String(error);
  if (code === 'ECONNREFUSED') return { failure: 'refused', error: message };
  if (error instanceof errors.SocketError || code === 'ECONNRESET' || code === 'EPIPE') {
    return { failure: 'closed', error: message };
  }
  if (error instanceof errors.HTTPParserError || error instanceof errors.UndiciError)
    return { failure: 'invalid', error: message };
  return { failure: 'other', error: message };
}
