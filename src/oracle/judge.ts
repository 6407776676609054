import type { Calibration, Observation } from '../fire/observation.ts';
import type { Exception } from '../traceback/exception.ts';
import { abnormalClose, endedWithoutAnswer } from './abnormal-close.ts';
import { brokenExpectation } from './broken-expectation.ts';
import { crash } from './crash.ts';
import { desync } from './desync.ts';
import { disclosure } from './disclosure.ts';
import { hang } from './hang.ts';
import { leak } from './leak.ts';
import { BUILTIN_NOISE, type Noise, noiseRule } from './noise.ts';
import type { NoiseRule } from './noise-rule.ts';
import type { Oracle } from './oracle.ts';
import { poisoned } from './poisoned.ts';
import { retained } from './retained.ts';
import { createServerError } from './server-error.ts';
import type { Level, Signal, SignalKind } from './signal.ts';
import { slow } from './slow.ts';
import { traceback } from './traceback.ts';

/** What the oracles say of one observation. */
export interface Judgement {
  /** Strongest first: the first one names the rule. Empty: no failure. */
  readonly signals: readonly Signal[];
  readonly level: Level | null;
  /** The exceptions that count, noise taken out. */
  readonly exceptions: readonly Exception[];
  /** What was taken out as noise, and by which rule. */
  readonly noise: readonly Silenced[];
}

/** What a noise rule took out of an observation. */
export interface Silenced {
  readonly rule: NoiseRule;
  /** The exception; null for the answer that came without one, or with it. */
  readonly exception: Exception | null;
}

/** In the order of how strongly each names a bug. */
const oraclesFor = ({ isServerError }: Noise): readonly Oracle[] => [
  leak,
  retained,
  crash,
  hang,
  poisoned,
  slow,
  desync,
  traceback,
  createServerError(isServerError),
  abnormalClose,
  disclosure,
];

/** What is said of an answer: a user's rule that explains the answer takes these out. */
const OF_THE_ANSWER: ReadonlySet<SignalKind> = new Set(['server-error', 'abnormal-close', 'disclosure']);

const ALWAYS_ERROR: ReadonlySet<SignalKind> = new Set(['crash', 'hang', 'leak', 'poisoned']);

/**
 * Level by the founding definition (2012): a 500 or an abnormal end AND a traceback is `error`, each half alone `warning`,
 * what the user ruled out (`# expect:`) with a 5xx is `error`, and what takes the server from its users (crash, hang, leak, poisoned) is `error` by itself.
 */
function levelOf(signals: readonly Signal[], observation: Observation): Level | null {
  if (signals.length === 0) return null;
  const kinds = new Set(signals.map((signal) => signal.kind));
  if (signals.some((signal) => ALWAYS_ERROR.has(signal.kind))) return 'error';
  if (kinds.has('server-error') && brokenExpectation(observation.expects, observation.exchange) !== null)
    return 'error';
  return kinds.has('traceback') && (kinds.has('server-error') || kinds.has('abnormal-close')) ? 'error' : 'warning';
}

/** Runs every oracle over one observation. */
export function judge(observation: Observation, calibration: Calibration, noise: Noise = BUILTIN_NOISE): Judgement {
  const silenced: Silenced[] = [];
  const exceptions = observation.exceptions.filter((exception) => {
    const rule = noiseRule(exception, observation, noise.rules);
    if (rule !== null) silenced.push({ rule, exception });
    return rule === null;
  });
  const heard = { ...observation, exceptions };
  let signals: Signal[] = [];
  for (const oracle of oraclesFor(noise)) {
    const signal = oracle(heard, calibration);
    if (signal !== null) signals.push(signal);
  }
  const kinds = new Set(signals.map((signal) => signal.kind));
  if (kinds.has('traceback') && !kinds.has('abnormal-close') && endedWithoutAnswer(observation)) {
    signals.push({ kind: 'abnormal-close', why: 'The connection ended without a byte of an answer.' });
  }
  if (exceptions.length === 0 && signals.some(({ kind }) => OF_THE_ANSWER.has(kind))) {
    const rule = answerRule(observation, silenced, noise);
    if (rule !== null) {
      silenced.push({ rule, exception: null });
      signals = signals.filter(({ kind }) => !OF_THE_ANSWER.has(kind));
    }
  }
  return { signals, level: levelOf(signals, observation), exceptions, noise: silenced };
}

/** The user's rule that explains the answer: it called noise what was logged with it, or it is about the answer alone. */
function answerRule(observation: Observation, silenced: readonly Silenced[], { rules }: Noise): NoiseRule | null {
  const logged = silenced.find(({ rule }) => rule.by === 'user');
  return (
    logged?.rule ??
    noiseRule(
      null,
      observation,
      rules.filter(({ by }) => by === 'user'),
    )
  );
}
