import type { Case } from '../corpus/case.ts';
import type { Growth } from '../fire/growth.ts';
import { measureGrowth } from '../fire/measure-growth.ts';
import { measureRetention } from '../fire/measure-retention.ts';
import { watchMemory } from '../fire/memory.ts';
import type { Observation } from '../fire/observation.ts';
import type { Look, Range } from '../fire/range.ts';
import { type Rest, restOf } from '../fire/spoilt.ts';
import { SPIN_MS, watchSpin } from '../fire/watch-spin.ts';
import type { Settings } from '../language/settings.ts';
import type { Failure } from './failure.ts';
import { familyOf } from './family-of.ts';
import { harmlessTwin } from './harmless-twin.ts';
import type { Lead } from './leads.ts';
import { inUnreadHeader, longHeaderOf } from './long-header.ts';
import { scaleLongest } from './long-value.ts';
import { createWire } from './minimize/wire.ts';
import { variantOf } from './shot-of.ts';

/**
 * How a suspect is tried. `look`: one observation. `growth`: in several sizes. `retention`: again and again, counting what
 * the server keeps. `memory`: once, watching its memory afterwards. `spin`: once, on a server at rest, watching whether it comes
 * to rest again. `state`: on a server whose valid answers are right.
 */
export type Trial = 'look' | 'growth' | 'retention' | 'memory' | 'spin' | 'state';

/** What trials need. */
export interface TrialParts {
  readonly range: Range;
  readonly settings: Settings;
  /** Whether there is no more time. */
  readonly over: () => boolean;
}

const SIZES = [1 / 4, 1 / 2, 1];
/** Plays of one round, and connections at once: few enough that a pool of threads fills up before they end. */
export const REPEATED = { times: 16, rounds: 2, concurrency: 4, letGoMs: [800, 2_500] } as const;
/** How long the server may take to let go when it was seen before that it does not. */
const BRIEF_MS = [400, 800] as const;
/** A server that holds so many more descriptors may soon have no more. */
const CROWDED = 200;

/** Plays that make one try of requests sent at the same time. */
const MOMENTS = 3;

/** How a failure is tried again. */
export function trialOf({ kind, observation }: Failure): Trial {
  if (observation.spin != null) return 'spin';
  if (kind === 'slow') return 'growth';
  if (kind === 'leak') return observation.leak === null ? 'retention' : 'memory';
  return kind === 'poisoned' ? 'state' : 'look';
}

/** How the suspects of a lead are tried. */
export function trialOfLead({ what }: Lead): Trial {
  const trials: Partial<Record<Lead['what'], Trial>> = {
    slow: 'growth',
    retained: 'retention',
    memory: 'memory',
    spin: 'spin',
    poisoned: 'state',
  };
  return trials[what] ?? 'look';
}

/** What cases have in common whose failures, without an exception to tell them apart, are likely one bug. */
export function likeness(failure: Failure, suspect: Case): string {
  if (failure.kind === 'disclosure') return '';
  if (failure.kind === 'slow') return slowPlace(failure, suspect);
  // A handler that keeps something or works on when the client leaves does so wherever it leaves.
  return ['retention', 'spin'].includes(trialOf(failure)) ? suspect.route : familyOf(suspect);
}

/** A server that goes over all header fields is slow in each; one that reads a certain field is so on each route. */
function slowPlace({ observation: { growth } }: Failure, { messages, mutation, route }: Case): string {
  const header = longHeaderOf(messages);
  if (header === null) return `${mutation.split('/', 1)[0]} ${route}`;
  return growth?.inAnyHeader ? 'any header' : header;
}

/**
 * Tries a suspect out: what an observation alone cannot show is added to it.
 * @throws RangeClosed when the server cannot be brought up again.
 */
export async function tryOut(suspect: Case, look: Look, trial: Trial, parts: TrialParts): Promise<Observation> {
  const { range, over } = parts;
  const { prelude = [], needsFresh = false, atOnce = false } = suspect;
  const careful = { ...look, ...(needsFresh && { fresh: true }), ...(atOnce && { atOnce }) };
  const observe = (patient: Look['patient'] = look.patient) =>
    range.observe([...prelude, suspect], patient === undefined ? careful : { ...careful, patient });
  switch (trial) {
    case 'look': {
      let observation = await observe();
      // What depends on the moment gets another: one try is a few of them.
      for (let i = 1; atOnce && i < MOMENTS && isQuiet(observation) && !over(); i++) observation = await observe();
      return observation;
    }
    case 'growth': {
      const observation = await observe('silence');
      return observation.exit === null ? { ...observation, growth: await growthOf(suspect, parts) } : observation;
    }
    case 'retention': {
      const observation = await observe();
      const letGoMs = look.brief ? BRIEF_MS : REPEATED.letGoMs;
      const retention = await measureRetention(range, [suspect], { ...REPEATED, letGoMs, over });
      const held = (retention?.rounds.at(-1)?.descriptors ?? 0) - (retention?.before.descriptors ?? 0);
      if (held > CROWDED) range.condemn();
      return { ...observation, retention };
    }
    case 'memory': {
      const observation = await observe();
      if (observation.exit !== null || !(await watchMemory(range, over))) return observation;
      return { ...observation, leak: range.target.leak(), exit: range.target.exited(), health: null };
    }
    case 'spin': {
      await restingServer(range, over);
      const observation = await observe();
      if (observation.exit !== null || observation.health?.answered === false) return observation;
      const spin = await watchSpin(range, SPIN_MS.verdict, over);
      if (spin !== null) range.condemn();
      return { ...observation, spin };
    }
    case 'state':
      return tryState(suspect, parts, observe);
  }
}

function isQuiet({ exit, exceptions, health, workersLost }: Observation): boolean {
  return exit === null && exceptions.length === 0 && health?.answered !== false && workersLost === 0;
}

async function growthOf(suspect: Case, { range, settings, over }: TrialParts): Promise<Growth | null> {
  const wire = createWire(settings, suspect.seed);
  const scaled = scaleLongest(suspect.messages, SIZES, wire);
  if (scaled === null) return null;
  const sizes = scaled.map(({ messages, bytes }) => ({ shot: variantOf(suspect, messages, settings), bytes }));
  const unread = inUnreadHeader(suspect.messages, wire);
  return measureGrowth(range, sizes, unread && variantOf(suspect, unread, settings), over);
}

async function tryState(
  suspect: Case,
  { range, settings }: TrialParts,
  observe: (patient: Look['patient']) => Promise<Observation>,
): Promise<Observation> {
  const before = await cleanRest(range);
  const observation = await observe('health');
  // Without a right answer before it nothing can be said about those after it.
  if (!before.status) return { ...observation, health: null };
  if (observation.exit !== null || observation.health?.answered === false) return observation;
  const after = await restOf(range);
  const changed = !after.status || (before.body && !after.body);
  if (changed) range.condemn();
  if (!after.status || !changed) return observation;

  // Another body is what many a server is for. Only where the same request under an innocent name leaves it as it was,
  // it was the name that did it.
  const twin = harmlessTwin(suspect.messages);
  if (twin === null) return observation;
  const control = await cleanRest(range);
  await range.fire(variantOf(suspect, twin, settings));
  const afterTwin = await restOf(range);
  const innocent = control.body && afterTwin.status && afterTwin.body;
  if (!afterTwin.body) range.condemn();
  return innocent ? { ...observation, spoiltBody: true } : observation;
}

/** A server that has nothing to do: a fresh one, if this one is busy. */
export async function restingServer(range: Range, over: () => boolean): Promise<void> {
  await range.ensureUp();
  if ((await watchSpin(range, SPIN_MS.lead, over)) === null) return;
  range.condemn();
  await range.ensureUp();
}

/** A server that answers a valid request as in calibration: a fresh one, if this one does not. */
export async function cleanRest(range: Range): Promise<Rest> {
  await range.ensureUp();
  const rest = await restOf(range);
  if (rest.status && rest.body) return rest;
  range.condemn();
  await range.ensureUp();
  return restOf(range);
}
