import { describeRequest } from '../transport/request-completeness.ts';
import type { Oracle } from './oracle.ts';

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

/**
 * The whole server no longer answers valid requests, or it works on for a client that is gone (CWE-835), or this connection
 * gets neither an answer nor an end.
 *
 * Silence is honest while the client still owes bytes. So this connection hangs only if the request was complete by the
 * strict grammar (RFC 9112 §6.3) and the server did not react either when we closed our half.
 */
export const hang: Oracle = ({ exchange, sent, health, exit, exceptions, spin }) => {
  if (exit !== null) return null;
  if (spin != null) {
    const logged = exceptions.length === 0 ? ', and logged nothing' : '';
    return {
      kind: 'hang',
      why: `The server still used ${Math.round(spin.cpuPercent)} % CPU ${seconds(spin.ms)} after the client had left${logged}.`,
    };
  }
  if (health !== null && !health.answered) {
    const busy = health.cpuPercent === null ? '' : `, while its processes use ${Math.round(health.cpuPercent)} % CPU`;
    return { kind: 'hang', why: `A valid request afterwards got no answer within ${Math.round(health.ms)} ms${busy}.` };
  }
  if (exchange.ended !== 'timeout' || exchange.responses.length > 0 || exchange.endedOnHalfClose !== false) return null;
  if (sent === null || describeRequest(sent) !== 'complete') return null;
  const waited = Math.round(exchange.endedAt - (exchange.sentAt ?? exchange.startedAt));
  return {
    kind: 'hang',
    why: `A complete request got neither an answer nor an end of the connection in ${waited} ms.`,
  };
};
