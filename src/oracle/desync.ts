import type { Response } from '../transport/exchange.ts';
import { hidesRequest } from '../transport/hidden-request.ts';
import type { Oracle } from './oracle.ts';

/**
 * More answers than requests: bytes of one message were read as another message (CWE-444).
 * Counting is sound only where what was sent is whole requests by the strict grammar; elsewhere nothing is expected.
 */
export const desync: Oracle = ({ exchange, expectedResponses, sent }) => {
  const refusals = exchange.responses.slice(expectedResponses ?? 0).filter(isRefusal).length;
  const got = exchange.responses.length + exchange.surplus - refusals;
  if (expectedResponses === null || got <= expectedResponses || !exchange.responses.every(isAnswer)) return null;
  const statuses = exchange.responses.map(({ status }) => status).join(', ');
  const how =
    sent !== null && hidesRequest(sent)
      ? 'a request that stands in the body of another was answered too'
      : 'part of a message was read as another request';
  const requests = expectedResponses === 1 ? 'one request' : `${expectedResponses} requests`;
  return { kind: 'desync', why: `The server sent ${got} answers (${statuses}) to ${requests}: ${how}.` };
};

/**
 * What a server says to bytes that are no request: it answered without reading the body, and then gave up on that. No
 * request was smuggled, and the connection is over.
 */
const REFUSALS: ReadonlySet<number> = new Set([400, 408, 411, 413, 414, 431, 501, 505]);

function isRefusal({ status }: Response): boolean {
  return status !== null && REFUSALS.has(status);
}

/** Bytes without a status line are the rest of a body whose length was wrong, not another answer. */
function isAnswer({ kind }: Response): boolean {
  return kind === 'http1';
}
