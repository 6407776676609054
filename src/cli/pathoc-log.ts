import type { TLSSocket } from 'node:tls';
import type { Ended, Response } from '../transport/exchange.ts';
import { dump, visible } from './pathoc-dump.ts';
import { FrameReader } from './pathoc-frames.ts';
import type { PathocOptions } from './pathoc-options.ts';

/** How a request ended that got no whole response. */
export type Miss = Ended | 'ignored-timeout';

/** Writes one block a request, when the request is over. */
export class PathocLog {
  readonly #options: PathocOptions;
  readonly #write: (text: string) => void;
  readonly #frames = new FrameReader();
  #upgraded = false;
  #sent: Uint8Array[] = [];
  #read: Uint8Array[] = [];
  #frameLines: string[] = [];

  constructor(options: PathocOptions, write: (text: string) => void) {
    this.#options = options;
    this.#write = write;
  }

  sent(bytes: Uint8Array): void {
    if (this.#options.showRequest) this.#sent.push(bytes);
  }

  read(bytes: Uint8Array): void {
    if (this.#options.showResponse) this.#read.push(bytes);
    if (this.#upgraded) for (const frame of this.#frames.push(bytes)) this.#frameLines.push(`<< ws frame:${frame}`);
  }

  /** The handshake is over; `rest` are the bytes that came behind it. */
  upgraded(rest: Uint8Array): void {
    this.#upgraded = true;
    for (const frame of this.#frames.push(rest)) this.#frameLines.push(`<< ws frame:${frame}`);
  }

  /** Ends the block of a request. `miss`: how it ended, where it has no whole response; null where it has or needs none. */
  block(canonical: string, responses: readonly Response[], miss: Miss | null): void {
    const { hex, ignoreCodes, ignoreTimeouts } = this.#options;
    const lines = [`>> ${canonical}`];
    for (const response of responses) {
      if (response.status !== null && response.complete) {
        lines.push(`<< ${response.status} ${visible(response.reason)}: ${response.bodyLength} bytes`);
      } else if (miss !== 'rst' && miss !== 'timeout') {
        lines.push(`Invalid server response: ${complaint(response)}`);
      }
    }
    if (miss === 'ignored-timeout' || (miss === 'timeout' && ignoreTimeouts)) lines.push('Timeout (ignored)');
    else if (miss === 'timeout') lines.push('Timeout');
    else if (miss === 'fin' && responses.length === 0) lines.push('Invalid server response: Server disconnected');
    lines.push(...this.#frameLines);
    if (this.#sent.length > 0) lines.push('Bytes written:', ...dump(Buffer.concat(this.#sent), hex));
    if (this.#read.length > 0) lines.push('Bytes read:', ...dump(Buffer.concat(this.#read), hex));
    [this.#sent, this.#read, this.#frameLines] = [[], [], []];
    if (responses.length > 0 && responses.every((response) => ignoreCodes.has(response.status ?? -1))) return;
    this.#write(`${lines.join('\n')}\n`);
  }

  /** The details of a TLS connection. */
  tls(socket: TLSSocket): void {
    const cipher = socket.getCipher();
    const { subject, issuer, valid_from, valid_to, fingerprint256 } = socket.getPeerCertificate();
    const name = (entity: object | undefined) =>
      Object.entries(entity ?? {})
        .map(([key, value]) => `${key}=${value}`)
        .join(', ');
    const lines = [
      `Cipher: ${cipher.name}, ${socket.getProtocol()}`,
      `Certificate: ${name(subject)}, issued by ${name(issuer)}, valid ${valid_from} to ${valid_to}`,
      `SHA-256: ${fingerprint256}`,
    ];
    this.#write(`${lines.map((line) => visible(line)).join('\n')}\n`);
  }
}

function complaint(response: Response): string {
  if (response.kind !== 'http1') {
    const start = visible(Buffer.from(response.body.subarray(0, 60)).toString('latin1'));
    return start === '' ? 'Bad status line' : `No status line: '${start}'`;
  }
  if (response.bodyLength > 0) return `${response.status}, incomplete after ${response.bodyLength} bytes of the body`;
  return `${response.status}, incomplete`;
}
