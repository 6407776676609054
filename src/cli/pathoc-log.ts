import type { TLSSocket } from 'node:tls';
import type { Ended, Response } from '../transport/exchange.ts';
import { dump, visible } from './pathoc-dump.ts';
import { FrameReader } from './pathoc-frames.ts';
import type { PathocOptions } from './pathoc-options.ts';

/** Bytes read before a handshake ended that are kept to find the frames behind it. */
const HANDSHAKE_LIMIT = 64 * 1024;

/** Writes one block a request, when the request is over. */
export class PathocLog {
  readonly #options: PathocOptions;
  readonly #write: (text: string) => void;
  readonly #frames = new FrameReader();
  #upgraded = false;
  #sent: Uint8Array[] = [];
  #read: Uint8Array[] = [];
  #readLength = 0;
  #frameLines: string[] = [];

  constructor(options: PathocOptions, write: (text: string) => void) {
    this.#options = options;
    this.#write = write;
  }

  /** Bytes on their way to the server. */
  sent(bytes: Uint8Array): void {
    if (this.#options.showRequest) this.#sent.push(bytes);
  }

  /** Bytes from the server. */
  read(bytes: Uint8Array): void {
    if (this.#options.showResponse || (!this.#upgraded && this.#readLength < HANDSHAKE_LIMIT)) this.#read.push(bytes);
    this.#readLength += bytes.length;
    if (this.#upgraded) this.#readFrames(bytes);
  }

  #readFrames(bytes: Uint8Array): void {
    for (const frame of this.#frames.push(bytes)) this.#frameLines.push(`<< ws frame:${frame}`);
  }

  /** Ends the block of a request; `ended` is null when the connection goes on. */
  block(canonical: string, responses: readonly Response[], ended: Ended | null): void {
    const lines = [`>> ${canonical}`];
    for (const response of responses) {
      if (response.status !== null && response.complete) {
        lines.push(`<< ${response.status} ${visible(response.reason)}: ${response.bodyLength} bytes`);
      } else if (ended === 'fin' || ended === 'complete') {
        lines.push(`Invalid server response: ${complaint(response)}`);
      }
    }
    const answered = this.#upgraded || responses.some((response) => response.complete);
    if (!answered && ended === null) lines.push('Timeout (ignored)');
    else if (!answered && ended === 'timeout')
      lines.push(this.#options.ignoreTimeouts ? 'Timeout (ignored)' : 'Timeout');
    else if (ended === 'fin' && responses.length === 0 && !this.#upgraded) {
      lines.push('Invalid server response: Server disconnected');
    }
    const read = Buffer.concat(this.#read);
    if (responses.at(-1)?.status === 101) {
      this.#upgraded = true;
      const end = /\r?\n\r?\n/.exec(read.toString('latin1'));
      if (end !== null) this.#readFrames(read.subarray(end.index + end[0].length));
    }
    lines.push(...this.#frameLines);
    const { hex, showResponse, ignoreCodes } = this.#options;
    if (this.#sent.length > 0) lines.push('Bytes written:', ...dump(Buffer.concat(this.#sent), hex));
    if (showResponse && read.length > 0) lines.push('Bytes read:', ...dump(read, hex));
    [this.#sent, this.#read, this.#readLength, this.#frameLines] = [[], [], 0, []];
    if (responses.length > 0 && responses.every(({ status }) => status !== null && ignoreCodes.has(status))) return;
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
