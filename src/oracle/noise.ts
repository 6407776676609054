import type { Observation } from '../fire/observation.ts';
import type { Exception } from '../traceback/exception.ts';
import type { Exchange } from '../transport/exchange.ts';
import { describeRequest } from '../transport/request-completeness.ts';
import { isServerError } from './server-error.ts';

/** A logged exception that is no bug, and why. Data: the user can add rules and remove them by id. */
export interface NoiseRule {
  readonly id: string;
  readonly reason: string;
  readonly applies: (exception: Exception, observation: Observation) => boolean;
}

/** What runtimes raise when the peer of a socket is gone. Matched against type and message together. */
const PEER_GONE =
  /BrokenPipe|Connection(?:Reset|Aborted|Lost|Done|Error)\b|ClientDisconnect|IncompleteRead|CancelledError|ErrAbortHandler|\b(?:ECONNRESET|EPIPE|ECONNABORTED)\b|[Bb]roken pipe|[Cc]onnection reset by peer|socket hang up|stream was destroyed|\baborted\b/;

/** Whether an exception says no more than that the peer of a socket was gone. */
export function saysPeerGone(exception: Exception): boolean {
  return PEER_GONE.test(`${exception.type}: ${exception.message.slice(0, 300)}`);
}

/** Whether we, not the server, ended the connection. */
export function weEnded(exchange: Exchange): boolean {
  return exchange.ended === 'timeout' || exchange.ended === 'disconnect' || exchange.ended === 'complete';
}

export const NOISE_RULES: readonly NoiseRule[] = [
  {
    id: 'peer-gone',
    reason: 'the exception only says that the client was gone, and it was: we had closed the connection',
    applies: (exception, observation) => weEnded(observation.exchange) && saysPeerGone(exception),
  },
  {
    id: 'left-early',
    reason: 'it was logged after the client left in the middle of a request that it had promised to finish',
    applies: (exception, { exchange, sent }) =>
      exchange.leftAt !== null &&
      exception.lastAt >= exchange.leftAt &&
      (sent === null || describeRequest(sent) !== 'complete'),
  },
  {
    id: 'correct-4xx',
    reason: 'the server refused the request, which is right for a malformed one, and logged the stack for its owner',
    applies: (_exception, { exchange, exit }) => {
      const last = exchange.responses.at(-1)?.status ?? 0;
      return exit === null && last >= 400 && !exchange.responses.some(isServerError);
    },
  },
];

/** The first rule that calls this exception noise, or null. */
export function noiseRule(
  exception: Exception,
  observation: Observation,
  rules: readonly NoiseRule[] = NOISE_RULES,
): NoiseRule | null {
  return rules.find((rule) => rule.applies(exception, observation)) ?? null;
}
