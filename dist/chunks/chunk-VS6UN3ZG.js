import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  describeRequest
} from "./chunk-5WAKYTAN.js";

// src/oracle/server-error.ts
var LEGAL_SERVER_ERRORS = [
  { id: "legal-501", status: 501, reason: "an unknown method or transfer coding (RFC 9110 §9.1, RFC 9112 §6.1)" },
  { id: "legal-505", status: 505, reason: "an HTTP version that the server does not speak (RFC 9110 §15.6.6)" },
  {
    id: "legal-503",
    status: 503,
    reason: "overload, when it says when to come back (RFC 9110 §15.6.4)",
    unless: (response) => !hasHeader(response, "retry-after")
  }
];
function hasHeader(response, name) {
  return response.headers.some(([key]) => key.toLowerCase() === name);
}
function serverErrorsBut(legal) {
  return (response) => {
    if (response.status === null || response.status < 500 || response.status > 599) return false;
    const allowed = legal.find((entry) => entry.status === response.status);
    return allowed === void 0 || (allowed.unless?.(response) ?? false);
  };
}
var isServerError = serverErrorsBut(LEGAL_SERVER_ERRORS);
function answersOurLeaving(exchange, sent) {
  const { leftAt, firstByteAt } = exchange;
  if (leftAt === null || firstByteAt === null || firstByteAt < leftAt) return false;
  return sent === null || describeRequest(sent) !== "complete";
}
function createServerError(isWrong) {
  return ({ exchange, sent }) => {
    if (answersOurLeaving(exchange, sent)) return null;
    const response = exchange.responses.find(isWrong);
    if (response === void 0) return null;
    return { kind: "server-error", why: `The server answered ${response.status}, though the fault is the client's.` };
  };
}

// src/oracle/user-noise.ts
var MATCHED = 1e3;
function userRule(noise) {
  return {
    id: noise.place,
    reason: noise.reason,
    by: "user",
    applies: (exception, observation) => fitsObservation(noise, observation) && fitsException(noise, exception)
  };
}
function fitsObservation({ status, route }, observation) {
  const { exchange, exit, workersLost, leak } = observation;
  if (exit !== null || workersLost > 0 || leak !== null) return false;
  if (status !== null && !exchange.responses.some((one) => one.status !== null && status(one.status))) return false;
  return route === null || routesOf(observation).some(route);
}
function routesOf({ route, sent }) {
  const head = sent === null ? Buffer.alloc(0) : Buffer.from(sent.buffer, sent.byteOffset, Math.min(sent.byteLength, MATCHED));
  const asked = /^[A-Za-z]+ [^ \r\n]+/.exec(head.toString("latin1"))?.[0];
  return [route, asked].filter((name) => name !== void 0);
}
function fitsException(noise, exception) {
  const { exception: type, message, file, function: name } = noise;
  if (type === null && message === null && file === null && name === null) return true;
  if (exception === null) return false;
  const raising = exception.frames[0];
  return fits(type, exception.type) && (message === null || message.test(exception.message.slice(0, MATCHED))) && fits(file, raising?.file ?? null) && fits(name, raising?.function ?? null);
}
function fits(test, text) {
  return test === null || text !== null && test(text.slice(0, MATCHED));
}

// src/oracle/noise.ts
var PEER_GONE = /BrokenPipe|Connection(?:Reset|Aborted|Lost|Done)(?:Error|Exception)?\b|Client(?:Disconnect|Abort)|RequestCancelled|IncompleteRead|ErrAbortHandler|\b(?:ECONNRESET|EPIPE|ECONNABORTED)\b|[Bb]roken pipe|[Cc]onnection reset|socket hang up|stream was destroyed|[Pp]remature close/;
var MAY_BE_PEER = /ConnectionError\b|CancelledError|\baborted\b/;
var textOf = (exception) => `${exception.type}: ${exception.message.slice(0, 300)}`;
function saysPeerGone(exception) {
  return PEER_GONE.test(textOf(exception)) || MAY_BE_PEER.test(textOf(exception));
}
function weEnded(exchange) {
  return exchange.ended === "timeout" || exchange.ended === "disconnect" || exchange.ended === "complete";
}
function hasEnded({ exit, workersLost }) {
  return exit !== null || workersLost > 0;
}
function endsProcess(exception, observation) {
  return exception.fatal && hasEnded(observation);
}
function builtinRules(isServerError2) {
  return [
    {
      id: "peer-gone",
      by: "patho",
      reason: "the exception only says that the client was gone, and it was: we had closed the connection",
      applies: (exception, observation) => {
        const { exchange, sent } = observation;
        if (exception === null || !weEnded(exchange) || endsProcess(exception, observation)) return false;
        const answered = exchange.responses.some(isServerError2) && !answersOurLeaving(exchange, sent);
        return PEER_GONE.test(textOf(exception)) || !answered && MAY_BE_PEER.test(textOf(exception));
      }
    },
    {
      id: "left-early",
      by: "patho",
      reason: "it was logged after the client left in the middle of a request that it had promised to finish",
      applies: (exception, observation) => {
        const { exchange, sent } = observation;
        if (exception === null || exchange.leftAt === null || exception.lastAt < exchange.leftAt) return false;
        return !endsProcess(exception, observation) && (sent === null || describeRequest(sent) !== "complete");
      }
    },
    {
      id: "correct-4xx",
      by: "patho",
      reason: "the server refused the request, which is right for a malformed one, and logged the stack for its owner",
      applies: (exception, observation) => {
        const { exchange } = observation;
        const last = exchange.responses.at(-1)?.status ?? 0;
        return exception !== null && !hasEnded(observation) && last >= 400 && !exchange.responses.some(isServerError2);
      }
    }
  ];
}
var NOISE_IDS = [
  ...builtinRules(isServerError).map(({ id }) => id),
  ...LEGAL_SERVER_ERRORS.map(({ id }) => id)
];
function createNoise({ removed, added }) {
  const kept = ({ id }) => !removed.includes(id);
  const isWrong = serverErrorsBut(LEGAL_SERVER_ERRORS.filter(kept));
  return { rules: [...builtinRules(isWrong).filter(kept), ...added.map(userRule)], isServerError: isWrong };
}
var BUILTIN_NOISE = createNoise({ removed: [], added: [] });
function noiseRule(exception, observation, rules) {
  return rules.find((rule) => rule.applies(exception, observation)) ?? null;
}

export {
  isServerError,
  answersOurLeaving,
  createServerError,
  saysPeerGone,
  weEnded,
  NOISE_IDS,
  createNoise,
  BUILTIN_NOISE,
  noiseRule
};
