import { domainToUnicode } from 'node:url';

/**
 * The host that an absolute request target names, as the reference reads it: user, password and port dropped, lower case,
 * an IPv6 address without its brackets. Null when the target names none or an invalid one.
 *
 * @param target the path of a request; bytes beyond ASCII are ignored
 */
export function targetHost(target: Uint8Array): string | null {
  const text = Buffer.from(target)
    .toString('latin1')
    .replace(/[\x80-\xff\t\r\n]/g, '');
  const match = /^(?:[a-z][a-z0-9+.-]*:)?\/\/([^/?#]*)/i.exec(text);
  const authority = match?.[1]?.replace(/^.*@/s, '');
  if (authority === undefined || match?.[1] === undefined) return null;
  const brackets = /\[([^\]]*)\](.*)$/s.exec(authority);
  if (brackets === null && /[[\]]/.test(match[1])) return null;
  const host = brackets === null ? authority.replace(/:.*$/s, '') : (brackets[1] ?? '');
  const port = brackets === null ? /:(.*)$/s.exec(authority)?.[1] : brackets[2]?.replace(/^[^:]*:?/s, '');
  if (port && !(/^[0-9]+$/.test(port) && Number(port) <= 65535)) return null;
  return validHost(host.toLowerCase());
}

function validHost(host: string): string | null {
  if (host === '' || host.length > 255) return null;
  const labels = host.replace(/\.$/, '').split('.');
  if (labels.every((label) => /^[a-z0-9_-]{1,63}$/.test(label))) {
    if (!labels.some((label) => label.startsWith('xn--'))) return host;
    return Buffer.from(domainToUnicode(host)).toString('latin1') || null;
  }
  return host.includes(':') && URL.canParse(`http://[${host}]/`) ? host : null;
}
