const NAMES = [
  ...['Accept', 'Accept-Charset', 'Accept-Encoding', 'Accept-Language', 'Authorization', 'Cache-Control', 'Connection'],
  ...['Content-Disposition', 'Content-Encoding', 'Content-Length', 'Content-Range', 'Content-Type', 'Cookie', 'Date'],
  ...['Expect', 'Forwarded', 'From', 'Host', 'HTTP2-Settings', 'If-Match', 'If-Modified-Since', 'If-None-Match'],
  ...['If-Range', 'If-Unmodified-Since', 'Keep-Alive', 'Last-Modified', 'Max-Forwards', 'Origin', 'Pragma', 'Prefer'],
  ...['Proxy-Authorization', 'Proxy-Connection', 'Range', 'Referer', 'Sec-WebSocket-Extensions', 'Sec-WebSocket-Key'],
  ...['Sec-WebSocket-Protocol', 'Sec-WebSocket-Version', 'TE', 'Trailer', 'Transfer-Encoding', 'Upgrade', 'User-Agent'],
  ...['Via', 'X-Forwarded-For', 'X-Forwarded-Host', 'X-Forwarded-Port', 'X-Forwarded-Proto', 'X-Real-IP'],
  ...['X-Request-ID', 'X-HTTP-Method-Override'],
];
const BY_LOWER_CASE = new Map(NAMES.map((name) => [name.toLowerCase(), name]));

/** The usual spelling of a header name (`content-length` is `Content-Length`); null for names that are not known. */
export function usualSpelling(bytes: Uint8Array): string | null {
  const text = bytes.length > 64 ? '' : Buffer.from(bytes).toString('latin1');
  return BY_LOWER_CASE.get(text.toLowerCase()) ?? null;
}
