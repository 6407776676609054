import type { Observation } from '../fire/observation.ts';
import type { Exception } from '../traceback/exception.ts';
import type { Exchange, Response } from '../transport/exchange.ts';
import { describeRequest } from '../transport/request-completeness.ts';
import type { NoiseRule } from './noise-rule.ts';
import { answersOurLeaving, isServerError, LEGAL_SERVER_ERRORS, serverErrorsBut } from './server-error.ts';
import { type UserNoise, userRule } from './user-noise.ts';

/** What counts as noise in a run. */
export interface Noise {
  readonly rules: readonly NoiseRule[];
  /** Whether an answer is a server error that is no right answer. */
  readonly isServerError: (response: Response) => boolean;
}

/** What the user changes in the rules. */
export interface NoiseSettings {
  /** Ids of builtin rules that do not hold. */
  readonly removed: readonly string[];
  readonly added: readonly UserNoise[];
}

/** What runtimes raise when the peer of a socket is gone, and then only. Matched against type and message together. */
const PEER_GONE =
  /BrokenPipe|Connection(?:Reset|Aborted|Lost|Done)(?:Error|Exception)?\b|Client(?:Disconnect|Abort)|RequestCancelled|IncompleteRead|ErrAbortHandler|\b(?:ECONNRESET|EPIPE|ECONNABORTED)\b|[Bb]roken pipe|[Cc]onnection reset|socket hang up|stream was destroyed|[Pp]remature close/;

/** What they raise then, and for other reasons too: a database that cannot be reached, a transaction that was aborted. */
const MAY_BE_PEER = /ConnectionError\b|CancelledError|\baborted\b/;

const textOf = (exception: Exception) => `${exception.type}: ${exception.message.slice(0, 300)}`;

/** Whether an exception says no more than that the peer of a socket was gone. */
export function saysPeerGone(exception: Exception): boolean {
  return PEER_GONE.test(textOf(exception)) || MAY_BE_PEER.test(textOf(exception));
}

/** Whether we, not the server, ended the connection. */
export function weEnded(exchange: Exchange): boolean {
  return exchange.ended === 'timeout' || exchange.ended === 'disconnect' || exchange.ended === 'complete';
}

/** Whether the server's process ended, or one of its workers. */
function hasEnded({ exit, workersLost }: Observation): boolean {
  return exit !== null || workersLost > 0;
}

/** Whether it is what a process died of: then it explains the crash, whatever it says. */
function endsProcess(exception: Exception, observation: Observation): boolean {
  return exception.fatal && hasEnded(observation);
}

function builtinRules(isServerError: Noise['isServerError']): readonly NoiseRule[] {
  return [
    {
      id: 'peer-gone',
      by: 'patho',
      reason: 'the exception only says that the client was gone, and it was: we had closed the connection',
      applies: (exception, observation) => {
        const { exchange, sent } = observation;
        if (exception === null || !weEnded(exchange) || endsProcess(exception, observation)) return false;
        // Who was answered with a server error was still there: what only may be about the client explains that answer.
        const answered = exchange.responses.some(isServerError) && !answersOurLeaving(exchange, sent);
        return PEER_GONE.test(textOf(exception)) || (!answered && MAY_BE_PEER.test(textOf(exception)));
      },
    },
    {
      id: 'left-early',
      by: 'patho',
      reason: 'it was logged after the client left in the middle of a request that it had promised to finish',
      applies: (exception, observation) => {
        const { exchange, sent } = observation;
        if (exception === null || exchange.leftAt === null || exception.lastAt < exchange.leftAt) return false;
        return !endsProcess(exception, observation) && (sent === null || describeRequest(sent) !== 'complete');
      },
    },
    {
      id: 'correct-4xx',
      by: 'patho',
      reason: 'the server refused the request, which is right for a malformed one, and logged the stack for its owner',
      applies: (exception, observation) => {
        const { exchange } = observation;
        const last = exchange.responses.at(-1)?.status ?? 0;
        return exception !== null && !hasEnded(observation) && last >= 400 && !exchange.responses.some(isServerError);
      },
    },
  ];
}

/** The ids of all builtin rules. */
export const NOISE_IDS: readonly string[] = [
  ...builtinRules(isServerError).map(({ id }) => id),
  ...LEGAL_SERVER_ERRORS.map(({ id }) => id),
];

/** The rules of a run: the builtin ones, but for those that the user removed, and the user's. */
export function createNoise({ removed, added }: NoiseSettings): Noise {
  const kept = ({ id }: { readonly id: string }) => !removed.includes(id);
  const isWrong = serverErrorsBut(LEGAL_SERVER_ERRORS.filter(kept));
  return { rules: [...builtinRules(isWrong).filter(kept), ...added.map(userRule)], isServerError: isWrong };
}

/** Nothing removed, nothing added. */
export const BUILTIN_NOISE: Noise = createNoise({ removed: [], added: [] });

/** The first rule that calls this exception noise, or, for null, the answer without one; null when none does. */
export function noiseRule(
  exception: Exception | null,
  observation: Observation,
  rules: readonly NoiseRule[],
): NoiseRule | null {
  return rules.find((rule) => rule.applies(exception, observation)) ?? null;
}
