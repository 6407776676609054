import type { Exchange, Response } from '../transport/exchange.ts';
import { describeRequest } from '../transport/request-completeness.ts';
import type { Oracle } from './oracle.ts';

/** A server error that the RFCs call a right answer to a malformed request. Data: add a line, with its reason. */
export interface LegalStatus {
  /** By which the user can remove it. */
  readonly id: string;
  readonly status: number;
  readonly reason: string;
  readonly unless?: (response: Response) => boolean;
}

export const LEGAL_SERVER_ERRORS: readonly LegalStatus[] = [
  { id: 'legal-501', status: 501, reason: 'an unknown method or transfer coding (RFC 9110 §9.1, RFC 9112 §6.1)' },
  { id: 'legal-505', status: 505, reason: 'an HTTP version that the server does not speak (RFC 9110 §15.6.6)' },
  {
    id: 'legal-503',
    status: 503,
    reason: 'overload, when it says when to come back (RFC 9110 §15.6.4)',
    unless: (response) => !hasHeader(response, 'retry-after'),
  },
];

function hasHeader(response: Response, name: string): boolean {
  return response.headers.some(([key]) => key.toLowerCase() === name);
}

/** The test for server errors that none of `legal` allows as an answer to a client's mistake. */
export function serverErrorsBut(legal: readonly LegalStatus[]): (response: Response) => boolean {
  return (response) => {
    if (response.status === null || response.status < 500 || response.status > 599) return false;
    const allowed = legal.find((entry) => entry.status === response.status);
    return allowed === undefined || (allowed.unless?.(response) ?? false);
  };
}

/** Whether a response is a server error that no RFC allows as an answer to a client's mistake. */
export const isServerError = serverErrorsBut(LEGAL_SERVER_ERRORS);

/** Whether the answer only came once we had left in the middle of a request: then it says that the client is gone. */
export function answersOurLeaving(exchange: Exchange, sent: Uint8Array | null): boolean {
  const { leftAt, firstByteAt } = exchange;
  if (leftAt === null || firstByteAt === null || firstByteAt < leftAt) return false;
  return sent === null || describeRequest(sent) !== 'complete';
}

/** The server answered a client's mistake with a server error: with what `isWrong` says is one. */
export function createServerError(isWrong: (response: Response) => boolean): Oracle {
  return ({ exchange, sent }) => {
    if (answersOurLeaving(exchange, sent)) return null;
    const response = exchange.responses.find(isWrong);
    if (response === undefined) return null;
    return { kind: 'server-error', why: `The server answered ${response.status}, though the fault is the client's.` };
  };
}
