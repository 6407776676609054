/** How the end of a body is known (RFC 9112 section 6.3). */
export type BodyFraming =
  /** Exactly so many bytes. */
  | { readonly kind: 'length'; readonly length: number }
  | { readonly kind: 'chunked' }
  /** Until the connection ends, and that is right. */
  | { readonly kind: 'close' }
  /** Until the connection ends, because the framing headers make no sense: such a response is never whole. */
  | { readonly kind: 'broken' };

export interface ResponseHead {
  /** Null when the first line is no status line. */
  readonly status: number | null;
  readonly reason: string;
  readonly headers: (readonly [name: string, value: string])[];
}

// Any number goes for a status: a server that answers 99999 is worth seeing as such.
const STATUS_LINE = /^HTTP\/[^ \t]*[ \t]+(\d{1,9})(?:[ \t]+(.*))?$/s;
// A line cut off by the end of the connection counts only when its status cannot be the start of a longer one.
const CUT_STATUS_LINE = /^HTTP\/[^ \t]*[ \t]+(\d{3})(?:[ \t]+(.*))?$/s;

/**
 * Reads a head tolerantly: bare LF ends a line, folds are joined (obs-fold), a line without a colon is a name without a value.
 * `whole` tells that the last line ended; a cut last line is dropped unless it is the status line.
 */
export function parseHead(bytes: Uint8Array, whole: boolean): ResponseHead {
  // One conversion for the whole head; V8 makes the parts slices of it.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const firstEnd = text.indexOf('\n');
  const first = firstEnd < 0 ? text : text.slice(0, firstEnd);
  const status = (firstEnd < 0 && !whole ? CUT_STATUS_LINE : STATUS_LINE).exec(chomp(first));
  const headers: [string, string][] = [];
  let from = firstEnd < 0 ? text.length : firstEnd + 1;
  while (from < text.length) {
    const end = text.indexOf('\n', from);
    if (end < 0 && !whole) break;
    const line = chomp(text.slice(from, end < 0 ? text.length : end));
    from = end < 0 ? text.length : end + 1;
    if (line === '') continue;
    const last = headers.at(-1);
    if (last !== undefined && (line.startsWith(' ') || line.startsWith('\t'))) {
      last[1] += ` ${line.trim()}`;
      continue;
    }
    const colon = line.indexOf(':');
    headers.push(colon < 0 ? [line, ''] : [line.slice(0, colon), line.slice(colon + 1).trim()]);
  }
  return { status: status === null ? null : Number(status[1]), reason: status?.[2] ?? '', headers };
}

function chomp(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

/**
 * RFC 9112 section 6.3, seen by a client. `method` is the request's, or null when unknown.
 * A 2xx to CONNECT obeys its length headers if it has any: most servers answer CONNECT like any other method.
 */
export function framingOf(head: ResponseHead, method: string | null): BodyFraming {
  const { status } = head;
  if (method === 'HEAD' || status === 204 || status === 304 || (status !== null && status >= 100 && status < 200)) {
    return { kind: 'length', length: 0 };
  }
  let codings = '';
  let length: number | 'bad' | null = null;
  for (const [name, value] of head.headers) {
    if (isNamed(name, 'transfer-encoding')) codings = codings === '' ? value : `${codings},${value}`;
    else if (isNamed(name, 'content-length')) length = agree(length, value);
  }
  if (codings !== '') {
    return /(?:^|,)[ \t]*chunked[ \t]*$/i.test(codings.slice(-64)) ? { kind: 'chunked' } : { kind: 'close' };
  }
  if (length === 'bad') return { kind: 'broken' };
  if (length !== null) return { kind: 'length', length };
  if (method === 'CONNECT' && status !== null && status < 300) return { kind: 'length', length: 0 };
  return { kind: 'close' };
}

/** Compares with a lower-case name; the length test spares the conversion for nearly every header. */
function isNamed(name: string, lower: string): boolean {
  return (
    name.length >= lower.length && name.trimEnd().length === lower.length && name.trimEnd().toLowerCase() === lower
  );
}

/** Repeated lengths are fine as long as they say the same (RFC 9112 section 6.3, rule 5). */
function agree(known: number | 'bad' | null, value: string): number | 'bad' {
  let result = known;
  for (const part of value.split(',')) {
    const digits = part.trim();
    const length = /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
    if (!Number.isSafeInteger(length) || (result !== null && result !== length)) return 'bad';
    result = length;
  }
  return result ?? 'bad';
}
