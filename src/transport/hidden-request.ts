import type { Payload } from '../language/payload.ts';
import { countRequests } from './request-completeness.ts';

const REQUEST_LINE = /(?:^|[^A-Za-z])[A-Z]{3,20} [^ \r\n]{1,2000} HTTP\/1\.[01]\r?\n/g;
const VERSION = Buffer.from(' HTTP/1.');
/** Longer payloads are about their length. */
const MOST_BYTES = 64 * 1024;

/**
 * Whether the bytes hold more request lines than they are requests by the strict grammar (RFC 9112 section 6.3): a server
 * that answers the hidden one as well has lost count, as proxies in front of it have not (CWE-444).
 */
export function hidesRequest(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = buffer.indexOf(VERSION);
  if (first < 0 || buffer.indexOf(VERSION, first + 1) < 0) return false;
  const count = countRequests(bytes);
  if (count === null) return false;
  return [...buffer.toString('latin1').matchAll(REQUEST_LINE)].length > count;
}

/** The same of what is about to be played. */
export function payloadsHideRequest(payloads: readonly Payload[]): boolean {
  if (payloads.reduce((sum, payload) => sum + payload.length, 0) > MOST_BYTES) return false;
  const chunks = payloads.flatMap(({ steps }) =>
    steps.flatMap((step) => (step.kind === 'write' ? [...step.chunks] : [])),
  );
  return hidesRequest(Buffer.concat(chunks));
}
