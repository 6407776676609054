import { literal, type Request, type RequestFeature } from '../../language/ast.ts';

const CRLF = '\r\n';
const VERSION = ' HTTP/1.1';

/**
 * Bytes of a request, spelled as method, path, headers and body: the request that renders them when it starts with `r`.
 * A line of the header block without `: ` becomes, when `loose`, a header of that name without a value, which says nearly
 * the same. Null for what has no such spelling: another version, a request line without blanks, no end of the header block.
 */
export function readRequest(bytes: Uint8Array, loose: boolean): Request | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const lineEnd = text.indexOf(VERSION + CRLF);
  const space = text.indexOf(' ');
  if (lineEnd === -1 || space === -1 || space >= lineEnd) return null;
  const headersAt = lineEnd + VERSION.length + CRLF.length;
  const end = text.startsWith(CRLF, headersAt) ? headersAt - CRLF.length : text.indexOf(CRLF + CRLF, headersAt);
  if (end === -1) return null;
  const headers = readHeaders(text.slice(headersAt, Math.max(end, headersAt)), loose);
  if (headers === null) return null;
  const body = text.slice(end + 2 * CRLF.length);
  const features: RequestFeature[] = [{ kind: 'raw' }, ...headers];
  if (body !== '') features.push({ kind: 'body', value: literal(body) });
  return {
    kind: 'request',
    websocket: false,
    method: literal(text.slice(0, space)),
    path: literal(text.slice(space + 1, lineEnd)),
    features,
  };
}

function readHeaders(block: string, loose: boolean): RequestFeature[] | null {
  const features: RequestFeature[] = [];
  if (block === '') return features;
  for (const line of block.split(CRLF)) {
    const colon = line.indexOf(':');
    if (colon === -1 && !loose) return null;
    const name = colon === -1 ? line : line.slice(0, colon);
    const rest = colon === -1 ? ' ' : line.slice(colon + 1);
    if (!rest.startsWith(' ') && !loose) return null;
    features.push({ kind: 'header', key: literal(name), value: literal(rest.replace(/^ /, '')) });
  }
  return features;
}
