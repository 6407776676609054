import type { Case } from '../../corpus/case.ts';
import type { Calibration, Observation } from '../../fire/observation.ts';
import type { Look, Range } from '../../fire/range.ts';
import type { Settings } from '../../language/settings.ts';
import type { Judgement } from '../../oracle/judge.ts';
import type { Exception } from '../../traceback/exception.ts';
import type { Ownership } from '../../traceback/in-app.ts';
import { type Failure, failuresOf, patienceFor } from '../failure.ts';
import { type Trial, tryOut } from '../trial.ts';

/** A server under test and how what it does is judged. */
export interface Lab {
  readonly range: Range;
  readonly judge: (observation: Observation, calibration: Calibration) => Judgement;
  readonly ownership: Ownership;
  readonly settings: Settings;
}

/**
 * Plays a case that failed before once and judges what the server did; a hang is believed only after a patient second look.
 *
 * @param over whether the time is up: trials of many requests stop then
 * @param expect the exception that should come: waiting for the log ends with it
 * @throws RangeClosed when the server cannot be brought up again.
 */
export async function failuresIn(
  lab: Lab,
  one: Case,
  trial: Trial,
  over: () => boolean,
  expect: (exception: Exception) => boolean = () => true,
): Promise<readonly Failure[]> {
  const look = (how: Look) => judged(lab, one, { expect, recorded: true, ...how }, trial, over);
  const failures = await look({});
  const hang = failures.find((failure) => failure.kind === 'hang');
  return hang === undefined ? failures : look({ patient: patienceFor(hang) });
}

async function judged(
  { range, judge, ownership, settings }: Lab,
  one: Case,
  how: Look,
  trial: Trial,
  over: () => boolean,
): Promise<Failure[]> {
  const observation = await tryOut(one, how, trial, { range, settings, over });
  return failuresOf(observation, judge(observation, range.calibration), ownership);
}
