import type { Oracle } from './oracle.ts';

/**
 * More answers than requests: bytes of one message were read as another message (CWE-444).
 * Counting is sound only where the spec holds one request by the strict grammar, which the schedule marks; see `expected`.
 */
export const desync: Oracle = ({ exchange, expectedResponses }) => {
  const got = exchange.responses.length + exchange.surplus;
  if (expectedResponses === null || got <= expectedResponses) return null;
  return { kind: 'desync', why: `The server sent ${got} answers to ${expectedResponses} request(s).` };
};
