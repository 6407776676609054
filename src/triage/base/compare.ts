import type { Case } from '../../corpus/case.ts';
import type { Exception } from '../../traceback/exception.ts';
import type { Ownership } from '../../traceback/in-app.ts';
import { type Failure, fingerprintOf } from '../failure.ts';
import { fingerprint } from '../fingerprint.ts';
import { trialsOfRule } from '../recorded-trials.ts';
import type { Trial } from '../trial.ts';
import { failuresIn, type Lab } from './lab.ts';

/** A finding of the head, to be looked for on the base. */
export interface Wanted {
  readonly fingerprint: string;
  readonly rule: Failure['kind'];
  readonly stability: 'stable' | 'flaky';
  readonly case: Case;
  /** How it showed on the head. */
  readonly trial: Trial;
}

/** What does not fail on the head, but fails on the base. */
export interface Mended {
  readonly fingerprint: string;
  readonly failure: Failure;
  readonly case: Case;
}

export interface Comparison {
  /** Fingerprints that the base shows, too. */
  readonly known: ReadonlySet<string>;
  readonly mended: readonly Mended[];
  /** How many were not played, since the time was over. */
  readonly unplayed: number;
}

/** Tries of one spec on the base: as many as confirmed it on the head. */
const TRIES = { stable: 3, flaky: 10 } as const;

/**
 * Plays on the base what was found on the head, and what once failed and does not fail on the head any more.
 *
 * @param check told of every failure; throws when the base turns out not to be one
 * @param over whether the time is up
 * @throws RangeClosed when the base's server cannot be brought up again.
 */
export async function compare(
  lab: Lab,
  wanted: readonly Wanted[],
  passed: readonly Case[],
  check: (failure: Failure) => void,
  over: () => boolean,
): Promise<Comparison> {
  const known = new Set<string>();
  const mended = new Map<string, Mended>();
  let unplayed = 0;
  for (const one of wanted) {
    if (over()) unplayed++;
    else if (await shows(lab, one, check, over)) known.add(one.fingerprint);
  }
  for (const one of passed) {
    if (over()) {
      unplayed++;
      continue;
    }
    const failures: Failure[] = [];
    for (const trial of trialsOfRule(one.failedBy)) failures.push(...(await failuresIn(lab, one, trial, over)));
    for (const failure of failures) check(failure);
    const failure = failures[0];
    if (failure === undefined) continue;
    const print = fingerprintOf(failure, one.messages, lab.ownership);
    if (!mended.has(print)) mended.set(print, { fingerprint: print, failure, case: one });
  }
  return { known, mended: [...mended.values()], unplayed };
}

async function shows(
  lab: Lab,
  { fingerprint: wanted, rule, stability, case: one, trial }: Wanted,
  check: (failure: Failure) => void,
  over: () => boolean,
): Promise<boolean> {
  const expect = (exception: Exception) => fingerprintOfException(rule, exception, lab.ownership) === wanted;
  for (let n = 0; n < TRIES[stability] && !over(); n++) {
    const failures = await failuresIn(lab, one, trial, over, expect);
    for (const failure of failures) check(failure);
    if (failures.some((failure) => fingerprintOf(failure, one.messages, lab.ownership) === wanted)) return true;
  }
  return false;
}

function fingerprintOfException(kind: Failure['kind'], exception: Exception, ownership: Ownership): string {
  return fingerprint({ kind, exception, status: null, ended: 'fin', messages: null, ownership });
}
