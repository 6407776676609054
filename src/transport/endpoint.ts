import { isIP } from 'node:net';
import { UsageError } from '../errors.ts';

/** Where a connection goes. */
export interface Endpoint {
  /** A name or an IP literal, IPv6 without brackets. A literal skips the resolver. */
  readonly host: string;
  readonly port: number;
  readonly tls: boolean;
  /** TLS SNI; absent for IP literals, for which SNI is not defined (RFC 6066 section 3). */
  readonly servername?: string;
  /** Local address to bind, so that a log line with the peer's address names the worker (Linux: any of 127.0.0.0/8). */
  readonly localAddress?: string;
}

/**
 * The endpoint of an `http:` or `https:` URL, with the scheme's default port.
 * @throws UsageError for any other scheme.
 */
export function endpointOf(url: URL): Endpoint {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new UsageError(`--url ${url.href}: the scheme must be http or https, as in http://127.0.0.1:8080`);
  }
  const tls = url.protocol === 'https:';
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const port = url.port === '' ? (tls ? 443 : 80) : Number(url.port);
  return tls && isIP(host) === 0 ? { host, port, tls, servername: host } : { host, port, tls };
}

/** Whether the host is this machine: 127.0.0.0/8, ::1 or localhost. No name is resolved. */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  if (name === 'localhost') return true;
  if (isIP(name) === 4) return name.startsWith('127.');
  if (isIP(name) !== 6) return false;
  // The URL parser writes every IPv6 spelling in its one short form; a v4-mapped address ends as two hex groups.
  const short = new URL(`http://[${name.replace(/%.*$/, '')}]/`).hostname;
  return short === '[::1]' || /^\[::ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4}\]$/.test(short);
}

/**
 * Guards every sender of malformed requests: they must not leave this machine.
 * @throws UsageError that names the rule.
 */
export function assertLoopback(endpoint: Pick<Endpoint, 'host'>): void {
  if (isLoopback(endpoint.host)) return;
  throw new UsageError(
    `${endpoint.host} is not this machine: malformed requests go to loopback only (127.0.0.0/8, ::1, localhost). ` +
      'Start the server here and name it as 127.0.0.1.',
  );
}
