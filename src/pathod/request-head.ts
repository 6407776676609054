/** What pathod wants to know of a request. */
export interface RequestHead {
  /** The request line, one character a byte. */
  readonly line: string;
  readonly method: string;
  /** Path and query; of an absolute URL what follows the authority. */
  readonly path: string;
  /** Length of the body in bytes, or `chunked`. */
  readonly body: number | 'chunked';
  /** Whether the client means to send more requests on this connection (RFC 9112 section 9.3). */
  readonly keepAlive: boolean;
  readonly websocketKey: string | null;
  /** A whole websocket handshake (RFC 6455 section 4.2.1). */
  readonly handshake: boolean;
}

/** Names whose values matter here. */
const READ = new Set(['connection', 'upgrade', 'sec-websocket-key', 'content-length', 'transfer-encoding']);

/**
 * Reads a head without its empty line, one character a byte. Generous about the request line, so that specs may hold blanks;
 * strict about what decides where the request ends. A string says what is wrong.
 */
export function parseRequestHead(text: string): RequestHead | string {
  const [line = '', ...fields] = text.split(/\r?\n/);
  // No pattern over the whole line: a line of blanks would take it quadratic time.
  const [first, last] = [line.indexOf(' '), line.lastIndexOf(' ')];
  const target = line.slice(first, last).trim();
  const version = /^HTTP\/1\.(\d)$/.exec(line.slice(last + 1));
  if (first <= 0 || target === '' || version === null) return 'the request line is not METHOD PATH HTTP/1.1';
  const values = new Map<string, string>();
  for (const field of fields) {
    const colon = field.indexOf(':');
    const name = field.slice(0, Math.max(colon, 0)).toLowerCase();
    if (name === '' || /[\s\0]/.test(name)) return 'a header line is not NAME: VALUE';
    if (!READ.has(name)) continue;
    const value = field.slice(colon + 1).trim();
    const before = values.get(name);
    values.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  const body = bodyLength(values);
  if (typeof body === 'string' && body !== 'chunked') return body;
  const connection = list(values.get('connection') ?? '').map((option) => option.toLowerCase());
  const key = values.get('sec-websocket-key') ?? null;
  const upgrades = connection.includes('upgrade') && values.get('upgrade')?.toLowerCase() === 'websocket';
  return {
    line,
    method: line.slice(0, first),
    path: target.replace(/^https?:\/\/[^/?#]*/i, ''),
    body,
    keepAlive: version[1] === '0' ? connection.includes('keep-alive') : !connection.includes('close'),
    websocketKey: key,
    handshake: upgrades && key !== null,
  };
}

/** The length of the body (RFC 9112 section 6.3), `chunked`, or what is wrong. */
function bodyLength(values: ReadonlyMap<string, string>): RequestHead['body'] | string {
  const codings = values.get('transfer-encoding');
  const length = values.get('content-length');
  if (codings !== undefined) {
    if (length !== undefined) return 'Content-Length and Transfer-Encoding contradict each other';
    return /^chunked$/i.test(codings) ? 'chunked' : 'the only transfer coding known here is chunked';
  }
  if (length === undefined) return 0;
  // The same length several times is one length (RFC 9110 section 8.6).
  const [first = '', ...others] = list(length);
  if (!/^\d{1,15}$/.test(first) || others.some((other) => other !== first)) return 'Content-Length is not a length';
  return Number(first);
}

/** The members of a comma-separated value (RFC 9110 section 5.6.1). */
function list(value: string): string[] {
  return value.split(',').map((member) => member.trim());
}
