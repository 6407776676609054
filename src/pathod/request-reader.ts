import { BodySkipper } from './body-skipper.ts';
import { GrowingBytes } from './growing-bytes.ts';
import { parseRequestHead, type RequestHead } from './request-head.ts';

/** Bytes of a request's head at most. */
export const LONGEST_HEAD = 65_536;

const LF = 0x0a;
const CR = 0x0d;

/** A request that has been read to its end, or why none can be read on this connection any more. */
export type ReadRequest =
  | { readonly kind: 'request'; readonly head: RequestHead }
  | { readonly kind: 'broken'; readonly why: string };

/** Reads one request after the other from a byte stream; holds one head and no body. Linear, whatever the chunks. */
export class RequestReader {
  readonly #head = new GrowingBytes(LONGEST_HEAD);
  /** Bytes of the line that has begun, CR not counted. */
  #lineLength = 0;
  #request: RequestHead | null = null;
  #body: BodySkipper | null = null;
  /** Set when a request is whole; whoever takes it sets it back to null. */
  ready: ReadRequest | null = null;

  /** Whether a request has begun that is not whole. */
  get midway(): boolean {
    return this.#head.length > 0 || this.#body !== null;
  }

  /** Takes bytes up to the end of a request; returns the offset behind the last one taken. */
  read(bytes: Uint8Array, from: number): number {
    let at = this.#body === null ? this.#readHead(bytes, from) : from;
    if (this.#body === null || this.#request === null) return at;
    at = this.#body.skip(bytes, at);
    if (this.#body.state === 'broken') this.#broken('the chunks of the body are no chunks');
    else if (this.#body.state === 'done') {
      this.ready = { kind: 'request', head: this.#request };
      this.#body = null;
      this.#request = null;
    }
    return at;
  }

  #readHead(bytes: Uint8Array, from: number): number {
    for (let at = from; at < bytes.length; ) {
      const found = bytes.indexOf(LF, at);
      const end = found < 0 ? bytes.length : found + 1;
      const part = bytes.subarray(at, end);
      at = end;
      this.#lineLength += part.length;
      const empty = this.#lineLength === 1 || (this.#lineLength === 2 && this.#startsWithCr(part));
      if (found < 0 || !empty) {
        if (this.#head.push(part) < part.length) {
          this.#broken(`the head of the request is longer than ${LONGEST_HEAD} bytes`);
          return at;
        }
        if (found >= 0) this.#lineLength = 0;
        continue;
      }
      this.#lineLength = 0;
      // Empty lines before a request are skipped (RFC 9112 section 2.2).
      const text = this.#head
        .view()
        .toString('latin1')
        .replace(/\r?\n?\r?$/, '');
      this.#head.clear();
      if (text === '') continue;
      const parsed = parseRequestHead(text);
      if (typeof parsed === 'string') this.#broken(parsed);
      else {
        this.#request = parsed;
        this.#body = new BodySkipper(parsed.body);
      }
      return at;
    }
    return bytes.length;
  }

  /** Whether the line that ends with this part is CR LF; its CR may have come in an earlier chunk. */
  #startsWithCr(part: Uint8Array): boolean {
    return (part.length === 2 ? part[0] : this.#head.view().at(-1)) === CR;
  }

  #broken(why: string): void {
    this.ready = { kind: 'broken', why };
    this.#head.clear();
    this.#body = null;
    this.#request = null;
  }
}
