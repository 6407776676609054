import type { Calibration, Observation } from '../fire/observation.ts';
import type { Exception } from '../traceback/exception.ts';
import { type Judgement, judge, type Silenced } from './judge.ts';
import { createNoise, type Noise, type NoiseSettings } from './noise.ts';
import type { NoiseRule } from './noise-rule.ts';

/** The oracles with the noise rules of a run. */
export interface RunJudge {
  readonly judge: (observation: Observation, calibration: Calibration) => Judgement;
  readonly isServerError: Noise['isServerError'];
  /** What the user's rules silenced so far, a sentence a rule, so that nothing vanishes unseen. */
  silenced(): readonly string[];
}

/** Things that one sentence names. */
const NAMED = 5;

/** Judges observations by the builtin noise rules as the user changed them. */
export function createRunJudge(settings: NoiseSettings): RunJudge {
  const noise = createNoise(settings);
  const seen = new Map<NoiseRule, Map<string, string>>();
  const note = ({ rule, exception }: Silenced, observation: Observation) => {
    if (rule.by !== 'user') return;
    const things = seen.get(rule) ?? new Map<string, string>();
    seen.set(rule, things);
    const [key, name] = exception === null ? nameOfAnswer(observation) : nameOfException(exception);
    things.set(key, name);
  };
  return {
    judge(observation, calibration) {
      const judgement = judge(observation, calibration, noise);
      for (const one of judgement.noise) note(one, observation);
      return judgement;
    },
    isServerError: noise.isServerError,
    silenced: () => [...seen].map(([rule, things]) => sentence(rule, [...things.values()])),
  };
}

function nameOfException({ type, frames }: Exception): [key: string, name: string] {
  const top = frames[0];
  const place =
    top === undefined ? '' : ` in ${top.function ?? 'a frame'} (${top.file ?? 'unknown file'}:${top.line ?? '?'})`;
  return [`${type} ${top?.file} ${top?.function}`, `${type}${place}`];
}

function nameOfAnswer({ exchange, route }: Observation): [key: string, name: string] {
  const status = exchange.responses.at(-1)?.status ?? null;
  const name = `${status === null ? 'an end without an answer' : `the answer ${status}`} at ${route ?? 'a route'}`;
  return [name, name];
}

function sentence({ id, reason }: NoiseRule, names: readonly string[]): string {
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
  return `The rule at ${id} (${reason}) silenced ${names.slice(0, NAMED).join(', ')}${more}.`;
}
