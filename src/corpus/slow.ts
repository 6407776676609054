import { parseRequests } from '../language/parse.ts';
import type { Mutation } from './mutation.ts';

/** Longer pauses than this, all together, are played only when the user asks for slow mutations. */
const MAX_PAUSE_SECONDS = 2;

/** Whether a mutation pauses for more than two seconds. A spec that does not parse does not pause. */
export function isSlow(mutation: Mutation): boolean {
  // Few specs have a pause at all, and parsing each of the others would take longer than firing it.
  if (mutation.class === 'typed' || !/:\s*p\s*[\dra]/.test(mutation.spec)) return false;
  let seconds = 0;
  for (const message of parseRequests(mutation.spec)) {
    for (const feature of message.features) {
      if (feature.kind !== 'pause') continue;
      if (feature.seconds === 'f') return true;
      seconds += Number(feature.seconds);
    }
  }
  return seconds > MAX_PAUSE_SECONDS;
}
