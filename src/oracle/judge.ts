import type { Calibration, Observation } from '../fire/observation.ts';
import type { Exception } from '../traceback/exception.ts';
import { abnormalClose, endedWithoutAnswer } from './abnormal-close.ts';
import { brokenExpectation } from './broken-expectation.ts';
import { crash } from './crash.ts';
import { desync } from './desync.ts';
import { disclosure } from './disclosure.ts';
import { hang } from './hang.ts';
import { leak } from './leak.ts';
import { NOISE_RULES, type NoiseRule, noiseRule } from './noise.ts';
import type { Oracle } from './oracle.ts';
import { poisoned } from './poisoned.ts';
import { retained } from './retained.ts';
import { serverError } from './server-error.ts';
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
  /** Noise rules that took an exception out, for the notes. */
  readonly noise: readonly NoiseRule[];
}

/** In the order of how strongly each names a bug. */
const ORACLES: readonly Oracle[] = [
  leak,
  retained,
  crash,
  hang,
  poisoned,
  slow,
  desync,
  traceback,
  serverError,
  abnormalClose,
  disclosure,
];

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
export function judge(
  observation: Observation,
  calibration: Calibration,
  rules: readonly NoiseRule[] = NOISE_RULES,
): Judgement {
  const noise: NoiseRule[] = [];
  const exceptions = observation.exceptions.filter((exception) => {
    const rule = noiseRule(exception, observation, rules);
    if (rule !== null) noise.push(rule);
    return rule === null;
  });
  const heard = { ...observation, exceptions };
  const signals: Signal[] = [];
  for (const oracle of ORACLES) {
    const signal = oracle(heard, calibration);
    if (signal !== null) signals.push(signal);
  }
  const kinds = new Set(signals.map((signal) => signal.kind));
  if (kinds.has('traceback') && !kinds.has('abnormal-close') && endedWithoutAnswer(observation)) {
    signals.push({ kind: 'abnormal-close', why: 'The connection ended without a byte of an answer.' });
  }
  return { signals, level: levelOf(signals, observation), exceptions, noise };
}
