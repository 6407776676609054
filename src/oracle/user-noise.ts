import type { Observation } from '../fire/observation.ts';
import type { Exception } from '../traceback/exception.ts';
import type { NoiseRule } from './noise-rule.ts';

/** What the user holds for noise: all that is set must be so. Patterns are compiled; null means whatever. */
export interface UserNoise {
  /** Where the user wrote it, as a person would say it. */
  readonly place: string;
  readonly reason: string;
  /** Of the exception that was logged: its type, its message, the file and the function that raised it. */
  readonly exception: ((type: string) => boolean) | null;
  readonly message: RegExp | null;
  readonly file: ((file: string) => boolean) | null;
  readonly function: ((name: string) => boolean) | null;
  /** Of an answer. */
  readonly status: ((status: number) => boolean) | null;
  /** Of the case, or as its request line says it: `METHOD PATH`. */
  readonly route: ((name: string) => boolean) | null;
}

/** A user's expression may be slow in the length of the text, and the text is the server's. */
const MATCHED = 1000;

/** The rule that a user's entry makes. */
export function userRule(noise: UserNoise): NoiseRule {
  return {
    id: noise.place,
    reason: noise.reason,
    by: 'user',
    applies: (exception, observation) => fitsObservation(noise, observation) && fitsException(noise, exception),
  };
}

/** The end of a process is never noise, and so is not what was logged of it. */
function fitsObservation({ status, route }: UserNoise, observation: Observation): boolean {
  const { exchange, exit, workersLost, leak } = observation;
  if (exit !== null || workersLost > 0 || leak !== null) return false;
  if (status !== null && !exchange.responses.some((one) => one.status !== null && status(one.status))) return false;
  return route === null || routesOf(observation).some(route);
}

/** Where it was fired at, and where its request line goes: a spec of the user's own may name a path that is no route. */
function routesOf({ route, sent }: Observation): string[] {
  const head =
    sent === null ? Buffer.alloc(0) : Buffer.from(sent.buffer, sent.byteOffset, Math.min(sent.byteLength, MATCHED));
  const asked = /^[A-Za-z]+ [^ \r\n]+/.exec(head.toString('latin1'))?.[0];
  return [route, asked].filter((name) => name !== undefined);
}

function fitsException(noise: UserNoise, exception: Exception | null): boolean {
  const { exception: type, message, file, function: name } = noise;
  if (type === null && message === null && file === null && name === null) return true;
  if (exception === null) return false;
  const raising = exception.frames[0];
  return (
    fits(type, exception.type) &&
    (message === null || message.test(exception.message.slice(0, MATCHED))) &&
    fits(file, raising?.file ?? null) &&
    fits(name, raising?.function ?? null)
  );
}

function fits(test: ((text: string) => boolean) | null, text: string | null): boolean {
  return test === null || (text !== null && test(text.slice(0, MATCHED)));
}
