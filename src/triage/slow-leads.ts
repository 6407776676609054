import type { Case } from '../corpus/case.ts';
import { answerTime } from '../fire/measure-growth.ts';
import type { Calibration } from '../fire/observation.ts';
import type { Hit } from '../fire/shot.ts';
import type { Volley } from '../fire/volley.ts';
import { familyOf } from './family-of.ts';
import type { Lead } from './leads.ts';

/**
 * An answer is late when it takes longer than all of these: ms, times the calibrated median (few: calibration asks a server that
 * is still cold), times the volley's lower quartile (behind one slow request in a server with one thread most others wait).
 */
const LATE = { ms: 100, median: 10, quartile: 8 } as const;

/**
 * Leads to requests that take long: late answers that came at one time are one lead, since a server with one thread makes
 * everybody wait for one. The first to be answered is the first suspect, then those that sent most. Pure.
 */
export function slowLeadsOf(volley: Volley<Case>, calibration: Calibration): Lead[] {
  const timed = volley.hits.flatMap((hit) => {
    const ms = answerTime(hit.exchange);
    return ms === null ? [] : [{ hit, ms }];
  });
  const sorted = timed.map(({ ms }) => ms).sort((a, b) => a - b);
  const quartile = sorted[Math.floor(sorted.length / 4)] ?? 0;
  const limit = Math.max(LATE.ms, LATE.median * calibration.p50, LATE.quartile * quartile);
  const late = timed.filter(({ ms }) => ms > limit).map(({ hit }) => hit);
  return clusters(late).map((cluster) => {
    const first = cluster.reduce((a, b) => (b.exchange.endedAt < a.exchange.endedAt ? b : a));
    const rest = cluster.filter((hit) => hit !== first).sort((a, b) => b.exchange.bytesSent - a.exchange.bytesSent);
    const suspects = [first, ...rest].map((hit) => hit.shot);
    return { key: `slow ${familyOf(first.shot)}`, what: 'slow', exception: null, suspects };
  });
}

/** Hits whose waiting overlaps. */
function clusters(hits: readonly Hit<Case>[]): Hit<Case>[][] {
  const groups: Hit<Case>[][] = [];
  let until = Number.NEGATIVE_INFINITY;
  for (const hit of [...hits].sort((a, b) => a.exchange.startedAt - b.exchange.startedAt)) {
    if (hit.exchange.startedAt < until) groups.at(-1)?.push(hit);
    else groups.push([hit]);
    until = Math.max(until, hit.exchange.endedAt);
  }
  return groups;
}
