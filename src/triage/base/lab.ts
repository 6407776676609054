import type { Case } from '../../corpus/case.ts';
import type { Calibration, Observation } from '../../fire/observation.ts';
import type { Look, Range } from '../../fire/range.ts';
import type { Judgement } from '../../oracle/judge.ts';
import type { Exception } from '../../traceback/exception.ts';
import { type Failure, failuresOf, patienceFor } from '../failure.ts';
import type { Ownership } from '../fingerprint.ts';

/** A server under test and how what it does is judged. */
export interface Lab {
  readonly range: Range;
  readonly judge: (observation: Observation, calibration: Calibration) => Judgement;
  readonly ownership: Ownership;
}

/**
 * Plays a case once and judges what the server did; a hang is believed only after a patient second look.
 *
 * @param expect the exception that should come: waiting for the log ends with it
 * @throws RangeClosed when the server cannot be brought up again.
 */
export async function failuresIn(
  lab: Lab,
  one: Case,
  expect: (exception: Exception) => boolean = () => true,
): Promise<readonly Failure[]> {
  const failures = await look(lab, one, { expect });
  const hang = failures.find((failure) => failure.kind === 'hang');
  return hang === undefined ? failures : look(lab, one, { expect, patient: patienceFor(hang) });
}

async function look({ range, judge, ownership }: Lab, one: Case, how: Look): Promise<Failure[]> {
  const observation = await range.observe([...(one.prelude ?? []), one], how);
  return failuresOf(observation, judge(observation, range.calibration), ownership);
}
