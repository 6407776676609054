import type { Observation } from '../fire/observation.ts';
import type { Response } from '../transport/exchange.ts';
import { countRequests, describeRequest } from '../transport/request-completeness.ts';
import type { Oracle } from './oracle.ts';

/**
 * An end with no byte of an answer, by the server's doing. Many servers drop garbage like this on purpose, so it is never
 * a signal of its own; next to a traceback it is the abnormal half of the founding definition.
 */
export function endedWithoutAnswer({ exchange, sent }: Observation): boolean {
  if (exchange.responses.length > 0) return false;
  if (exchange.ended === 'fin' || exchange.ended === 'rst') return true;
  // It went only when we did: a whole request was never going to get its answer.
  return exchange.ended === 'timeout' && sent !== null && describeRequest(sent) === 'complete';
}

/** Whether a response says itself where it ends (RFC 9112 §6.3), other than by the end of the connection. */
export function hasLength(response: Response): boolean {
  return response.headers.some(([name]) => /^(?:content-length|transfer-encoding)$/i.test(name));
}

/**
 * The server reset the connection, or ended it inside a response.
 *
 * A reset before any byte is one only if the server had a whole request: when it closes with unread input, the kernel
 * turns the close into a reset, and that is no bug (RFC 1122 §4.2.2.13).
 */
export const abnormalClose: Oracle = ({ exchange, sent }) => {
  // An answer that has begun can only be broken off when the rest of the request turns out to be none (RFC 9112 §8).
  if (sent === null || countRequests(sent) !== 1) return null;
  const last = exchange.responses.at(-1);
  if (exchange.ended === 'fin' && last !== undefined && !last.complete) {
    return {
      kind: 'abnormal-close',
      why: `The server closed the connection inside a response, after ${last.bodyLength} bytes of its body.`,
    };
  }
  if (exchange.ended !== 'rst') return null;
  // A response that ends with the connection may be whole: the reset can be the kernel's, for input that was not read.
  if (last !== undefined && !last.complete && hasLength(last)) {
    return {
      kind: 'abnormal-close',
      why: `The server reset the connection inside a response, after ${last.bodyLength} bytes of its body.`,
    };
  }
  if (last === undefined && exchange.sentAll) {
    return { kind: 'abnormal-close', why: 'The server reset the connection instead of answering a complete request.' };
  }
  return null;
};
