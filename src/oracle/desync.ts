import type { Response } from '../transport/exchange.ts';
import { hidesRequest } from '../transport/hidden-request.ts';
import type { Oracle } from './oracle.ts';

/**
 * More answers than requests: bytes of one message were read as another message (CWE-444).
 * Counting is sound only where what was sent is whole requests by the strict grammar; elsewhere nothing is expected.
 */
export const desync: Oracle = ({ exchange, expectedResponses, sent }) => {
  const got = exchange.responses.length + exchange.surplus;
  if (expectedResponses === null || got <= expectedResponses || !exchange.responses.every(isAnswer)) return null;
  const statuses = exchange.responses.map(({ status }) => status).join(', ');
  const how =
    sent !== null && hidesRequest(sent)
      ? 'a request that stands in the body of another was answered too'
      : 'part of a message was read as another request';
  const requests = expectedResponses === 1 ? 'one request' : `${expectedResponses} requests`;
  return { kind: 'desync', why: `The server sent ${got} answers (${statuses}) to ${requests}: ${how}.` };
};

/** Bytes without a status line are the rest of a body whose length was wrong, not another answer. */
function isAnswer({ kind }: Response): boolean {
  return kind === 'http1';
}
