/**
 * `complete`: whole requests and nothing else, so a server owes an answer. `incomplete`: it may honestly wait for the rest.
 * `ambiguous`: two correct servers may disagree about where a request ends.
 */
export type RequestCompleteness = 'complete' | 'incomplete' | 'ambiguous';

const CR = 0x0d;
const LF = 0x0a;
/** HTTP/2's connection preface (RFC 9113 section 3.4): a server that speaks it waits for SETTINGS. */
const PREFACE = 'PRI * HTTP/2.0';

/**
 * Whether what was sent amounts to whole requests by the strict grammar of RFC 9112. Only framing counts: a nonsense method or
 * header in a finished head is a whole request, to be answered with 400.
 *
 * @param bytes what was sent, or its beginning
 * @param length bytes sent altogether, when `bytes` is only the beginning
 */
export function describeRequest(bytes: Uint8Array, length: number = bytes.length): RequestCompleteness {
  const count = countFrom(bytes, length);
  return typeof count === 'number' ? 'complete' : count;
}

/** How many requests were sent, when they are whole by the strict grammar and nothing else was; else null. */
export function countRequests(bytes: Uint8Array): number | null {
  const count = countFrom(bytes, bytes.length, true);
  return typeof count === 'number' ? count : null;
}

function countFrom(bytes: Uint8Array, length: number, closing = false): number | 'incomplete' | 'ambiguous' {
  let at = skipEmptyLines(bytes, 0);
  if (at >= length) return 'incomplete';
  let count = 0;
  while (at < length) {
    // Beyond what we were given nothing can be said.
    if (at >= bytes.length) return 'ambiguous';
    const end = endOfRequest(bytes, at);
    // Its length cannot be told, so it is refused and the connection closed (RFC 9112 section 6.3): nothing after it counts.
    if (end === 'unknown coding') return closing ? count + 1 : 'ambiguous';
    if (typeof end !== 'number') return end === 'incomplete' && bytes.length < length ? 'ambiguous' : end;
    if (end > length) return 'incomplete';
    count++;
    at = skipEmptyLines(bytes, end);
  }
  return count;
}

/** A server skips empty lines before a request line (RFC 9112 section 2.2). */
function skipEmptyLines(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === CR && bytes[at + 1] === LF) at += 2;
  return at;
}

function endOfRequest(bytes: Uint8Array, start: number): number | 'incomplete' | 'ambiguous' | 'unknown coding' {
  const lines: string[] = [];
  let at = start;
  for (;;) {
    const end = bytes.indexOf(LF, at);
    const line = bytes.subarray(at, end < 0 ? bytes.length : end - 1);
    if (end < 0) {
      // A CR elsewhere than right before what may become an LF ends a line for some servers.
      const cr = line.indexOf(CR);
      return cr >= 0 && cr < line.length - 1 ? 'ambiguous' : unfinishedHead(lines);
    }
    // Bare LF, bare CR: a recipient may take either for the end of a line, or refuse (RFC 9112 section 2.2).
    if (end === at || bytes[end - 1] !== CR || line.indexOf(CR) >= 0) return 'ambiguous';
    at = end + 1;
    if (line.length === 0) break;
    lines.push(Buffer.from(line).toString('latin1'));
  }
  const [first = '', ...headers] = lines;
  if (first.startsWith(PREFACE)) return 'ambiguous';
  const framing = framingOf(headers, /[ \t]HTTP\/1\.0[ \t]*$/.test(first));
  if (framing === 'chunked') return endOfChunks(bytes, at);
  return typeof framing === 'string' ? framing : at + framing;
}

/** A request line without a version is a whole request to a server that still speaks HTTP/0.9. */
function unfinishedHead(lines: readonly string[]): 'incomplete' | 'ambiguous' {
  const [first] = lines;
  return first !== undefined && !/ HTTP\/\d/.test(first) ? 'ambiguous' : 'incomplete';
}

/** The length of the body, by RFC 9112 section 6.3. */
function framingOf(headers: readonly string[], http10: boolean): number | 'chunked' | 'ambiguous' | 'unknown coding' {
  let codings: string | null = null;
  let length: number | null = null;
  for (const [index, line] of headers.entries()) {
    const folded = line.startsWith(' ') || line.startsWith('\t');
    if (folded && (index === 0 || lookAlike(headers[index - 1]!) !== null)) return 'ambiguous';
    const colon = line.indexOf(':');
    const kind = folded ? null : lookAlike(line);
    if (kind === null) continue;
    const name = colon < 0 ? line : line.slice(0, colon);
    if (colon < 0 || name.toLowerCase() !== kind) return 'ambiguous';
    const value = line.slice(colon + 1).replace(/^[ \t]+|[ \t]+$/g, '');
    if (kind === 'transfer-encoding') {
      codings = codings === null ? value : `${codings},${value}`;
      continue;
    }
    for (const part of value.split(',')) {
      const digits = part.replace(/^[ \t]+|[ \t]+$/g, '');
      if (!/^\d+$/.test(digits)) return 'ambiguous';
      const next = Number(digits);
      if (length !== null && length !== next) return 'ambiguous';
      length = next;
    }
  }
  if (codings === null) return length ?? 0;
  // Chunked is the one coding every server knows; anything beside it may be refused or ignored.
  if (length !== null || http10) return 'ambiguous';
  if (/^chunked$/i.test(codings)) return 'chunked';
  return /^[\t\x20-\x7e]+$/.test(codings) && !/(?:^|[,\s])chunked[\s;]*$/i.test(codings)
    ? 'unknown coding'
    : 'ambiguous';
}

/** Which framing header a line is, or could pass for in a lenient parser: `Content_Length`, `Transfer-Encoding :`, a stray control. */
function lookAlike(line: string): 'content-length' | 'transfer-encoding' | null {
  const colon = line.indexOf(':');
  const letters = line
    .slice(0, colon < 0 ? 64 : Math.min(colon, 64))
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
  if (letters === 'contentlength') return 'content-length';
  return letters === 'transferencoding' ? 'transfer-encoding' : null;
}

/** RFC 9112 section 7.1, to the letter. */
function endOfChunks(bytes: Uint8Array, start: number): number | 'incomplete' | 'ambiguous' {
  let at = start;
  for (;;) {
    const size = lineAt(bytes, at);
    if (typeof size === 'string') return size;
    const match = /^([0-9A-Fa-f]+)(?:[ \t]*;[\t\x20-\x7e\x80-\xff]*)?$/.exec(size.text);
    if (match === null) return 'ambiguous';
    const length = Number.parseInt(match[1]!, 16);
    at = size.next;
    if (length === 0) break;
    if (at + length > bytes.length) return 'incomplete';
    at += length;
    const [first, second] = [bytes[at], bytes[at + 1]];
    if (first === undefined || (first === CR && second === undefined)) return 'incomplete';
    if (first !== CR || second !== LF) return 'ambiguous';
    at += 2;
  }
  for (;;) {
    const trailer = lineAt(bytes, at);
    if (typeof trailer === 'string') return trailer;
    // A trailer is a field as any other (RFC 9112 section 7.1.2); what is none may be refused.
    if (trailer.text !== '' && !/^[!#$%&'*+.^_`|~\w-]+:/.test(trailer.text)) return 'ambiguous';
    at = trailer.next;
    if (trailer.text === '') return at;
  }
}

/** One CRLF line; its text is cut at 4 KB, which no strict chunk line needs. */
function lineAt(bytes: Uint8Array, at: number): { text: string; next: number } | 'incomplete' | 'ambiguous' {
  const end = bytes.indexOf(LF, at);
  const line = bytes.subarray(at, end < 0 ? bytes.length : end);
  const cr = line.indexOf(CR);
  if (cr >= 0 && cr < line.length - 1) return 'ambiguous';
  if (end < 0) {
    // What stands there already may be no chunk size at all, which a server may refuse or sit out.
    return 'incomplete';
  }
  if (cr < 0) return 'ambiguous';
  return { text: Buffer.from(line.subarray(0, Math.min(cr, 4096))).toString('latin1'), next: end + 1 };
}
