import { bad, good, type Parsed } from './parsed.ts';
import { quote } from './quote.ts';

/** 127.0.0.0/8 (RFC 1122 §3.2.1.3), ::1 (RFC 4291 §2.5.3), localhost and names below it (RFC 6761 §6.3). */
function isLoopback(hostname: string): boolean {
  const host = hostname.replace(/\.$/, '');
  return /^127(\.\d{1,3}){3}$/.test(host) || host === '[::1]' || host === 'localhost' || host.endsWith('.localhost');
}

/**
 * Reads the address of the server under test: `http:` or `https:` on this machine. Anything else is refused, because malformed
 * requests fired at a machine that is not the user's own are an attack, and a typo must not become one.
 */
export function parseTargetUrl(text: string): Parsed<URL> {
  const scheme = /^([a-zA-Z][a-zA-Z0-9+.-]*):\/\//.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined) {
    return bad(`${quote(text)} is no URL: write the scheme too, like http://127.0.0.1:8080`);
  }
  if (scheme !== 'http' && scheme !== 'https') {
    return bad(`the scheme must be http or https, not ${quote(scheme)}`);
  }
  if (!URL.canParse(text)) return bad(`${quote(text)} is no URL: write it like http://127.0.0.1:8080`);
  const url = new URL(text);
  const hostAt = text.indexOf('//') + 2;
  if (url.username !== '' || url.password !== '') {
    return bad('a user name or password in the URL is not sent: use "headers" in the config file', hostAt);
  }
  if (url.hostname === '0.0.0.0' || url.hostname === '[::]') {
    return bad(`${url.hostname} is where a server listens, not where to reach it: use 127.0.0.1`, hostAt);
  }
  if (!isLoopback(url.hostname)) {
    return bad(
      `${quote(url.hostname)} is not this machine: patho fires malformed requests and only at a loopback address (127.0.0.1, [::1], localhost)`,
      hostAt,
    );
  }
  if (url.port === '0') return bad('port 0 is no port: write the one the server listens on', text.lastIndexOf(':') + 1);
  if (url.hash !== '') return bad('a fragment is never sent to a server: leave it out', text.indexOf('#'));
  return good(url);
}
