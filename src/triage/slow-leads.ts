import type { Case } from '../corpus/case.ts';
import { groupBy } from '../corpus/group-by.ts';
import { answerTime } from '../fire/measure-growth.ts';
import type { Calibration } from '../fire/observation.ts';
import type { Hit } from '../fire/shot.ts';
import type { Volley } from '../fire/volley.ts';
import type { Exchange } from '../transport/exchange.ts';
import { familyOf } from './family-of.ts';
import { isComplete, type Lead } from './leads.ts';

/**
 * An answer is late when it takes longer than all of these: ms, times the calibrated median (few: calibration asks a server that
 * is still cold), times the volley's lower quartile (behind one slow request in a server with one thread most others wait), times
 * the quickest of its route, where that was asked so often: a route may be a slow one.
 */
const LATE = { ms: 100, median: 10, quartile: 8, route: { hits: 4, times: 4 } } as const;
interface Timed {
  readonly hit: Hit<Case>;
  readonly ms: number;
}

/** Suspects of a lead that got no answer at all; most requests without one are rightly waited for. */
const UNANSWERED = 2;
/** A server may work on for so long for a client that has left (ms). */
const WORKS_ON_MS = 1_000;

/**
 * Leads to requests that take long: late answers that came at one time are one lead, since a server with one thread makes
 * everybody wait for one. The first to be answered is the first suspect, then who was given up meanwhile and had sent more than it,
 * then those that sent most. Pure.
 */
export function slowLeadsOf(volley: Volley<Case>, calibration: Calibration): Lead[] {
  const timed = volley.hits.flatMap((hit): Timed[] => {
    const ms = waitedFor(hit);
    return ms === null ? [] : [{ hit, ms }];
  });
  const sorted = timed.map(({ ms }) => ms).sort((a, b) => a - b);
  const quartile = sorted[Math.floor(sorted.length / 4)] ?? 0;
  const limit = Math.max(lateFrom(calibration), LATE.quartile * quartile);
  const routes = groupBy(timed, ({ hit }) => hit.shot.route);
  const quickest = ({ hit }: Timed) => {
    const times = routes.get(hit.shot.route)?.map(({ ms }) => ms) ?? [];
    return times.length < LATE.route.hits ? 0 : Math.min(...times);
  };
  const late = timed.filter((one) => one.ms > limit && one.ms > LATE.route.times * quickest(one)).map(({ hit }) => hit);
  return clusters(late).map((cluster) => {
    const first = cluster.reduce((a, b) => (b.exchange.endedAt < a.exchange.endedAt ? b : a));
    const rest = cluster.filter((hit) => hit !== first).sort(largestFirst);
    return slowLead([first, ...givenUpDuring(first, volley), ...rest].map((hit) => hit.shot));
  });
}

/**
 * The lead to a request that was not answered among others, or had the server taken for one that hangs: alone it is answered,
 * but late. None when it is not late, or not answered. Pure.
 */
export function slowLeadAlone(shot: Case, exchange: Exchange, calibration: Calibration): Lead[] {
  const ms = waitedFor({ shot, exchange });
  return ms !== null && ms > lateFrom(calibration) ? [slowLead([shot])] : [];
}

/** How long an answer took, ms, also one that came only when we had given up waiting for it and closed our half; null without one. */
function waitedFor({ shot, exchange }: Pick<Hit<Case>, 'shot' | 'exchange'>): number | null {
  const { ended, endedOnHalfClose, responses, sentAt, endedAt } = exchange;
  const justMissed = ended === 'timeout' && endedOnHalfClose === true && responses.at(-1)?.complete === true;
  if (!justMissed || sentAt === null) return answerTime(exchange);
  return isComplete(shot) ? endedAt - sentAt : null;
}

function lateFrom({ p50 }: Calibration): number {
  return Math.max(LATE.ms, LATE.median * p50);
}

function slowLead(suspects: readonly Case[]): Lead {
  return { key: `slow ${familyOf(suspects[0]!)}`, what: 'slow', exception: null, suspects };
}

/** Whole requests that we had waited for in vain when another was answered late. */
function givenUpDuring({ exchange: late }: Hit<Case>, { hits }: Volley<Case>): Hit<Case>[] {
  return hits
    .filter(({ shot, exchange: { startedAt, endedAt, ended, bytesSent } }) => {
      const overlaps = startedAt < late.endedAt && endedAt > late.startedAt - WORKS_ON_MS;
      return overlaps && ended === 'timeout' && bytesSent > late.bytesSent && isComplete(shot);
    })
    .sort(largestFirst)
    .slice(0, UNANSWERED);
}

const largestFirst = (a: Hit<Case>, b: Hit<Case>) => b.exchange.bytesSent - a.exchange.bytesSent;

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
