const METHODS = ['HEAD', 'CONNECT'];
const LONGEST = 'CONNECT '.length;

/**
 * Learns from the first bytes sent whether a request's method changes how its response is framed: HEAD or CONNECT.
 * Leading empty lines are skipped, as servers do (RFC 9112 section 2.2).
 */
export class MethodSniffer {
  #start = '';
  #done = false;

  /** The method as soon as it is known to be one of the two, and only then; null before and after. */
  feed(bytes: Uint8Array): string | null {
    if (this.#done) return null;
    for (const byte of bytes) {
      if (this.#start === '' && (byte === 0x0d || byte === 0x0a)) continue;
      this.#start += String.fromCharCode(byte);
      const candidate = METHODS.find((method) => `${method} `.startsWith(this.#start));
      this.#done = candidate === undefined || this.#start.length > candidate.length || this.#start.length >= LONGEST;
      if (this.#done) return candidate ?? null;
    }
    return null;
  }
}
