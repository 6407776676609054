import type { Case } from '../corpus/case.ts';
import type { Hit } from '../fire/shot.ts';
import { sentBytes } from '../fire/shot.ts';
import type { Volley } from '../fire/volley.ts';
import { hasLength } from '../oracle/abnormal-close.ts';
import { saysPeerGone, weEnded } from '../oracle/noise.ts';
import { answersOurLeaving, isServerError } from '../oracle/server-error.ts';
import type { Exception } from '../traceback/exception.ts';
import type { Exchange } from '../transport/exchange.ts';
import { countRequests, describeRequest } from '../transport/request-completeness.ts';
import { familyOf } from './family-of.ts';
import { parameterize } from './parameterize.ts';

/** Something that parallel fire brought to light and that no finding explains yet, with the cases that may have done it. */
export interface Lead {
  /** Two leads of one key have, as far as can be seen from here, one cause. */
  readonly key: string;
  readonly what: 'exception' | 'crash' | 'server-hang' | 'answer' | 'slow' | 'retained' | 'memory' | 'poisoned';
  readonly exception: Exception | null;
  /** Most suspect first. */
  readonly suspects: readonly Case[];
  /** Whether one of them got a wrong answer, or none, just then: half of the proof that it is a bug. */
  readonly likely?: boolean;
}

/** Names an exception so that the same one is known again. */
export type NameOf = (exception: Exception) => string;

/** How long a log line may lag behind the connection it is about (ms), and how far clocks of two pipes differ. */
const LAG_MS = 600;
const SKEW_MS = 5;
/** A volley of so many is small. */
const FEW = 64;
/** As good as at the same time. */
const NEAR_MS = 50;
/** Sightings of one exception in a volley that are looked at. */
const SIGHTINGS = 20;

/** The leads in what a volley's log and process did, a lead a key. Pure. */
export function leadsOf(volley: Volley<Case>, nameOf: NameOf): Lead[] {
  const leads = new Map<string, Lead>();
  const add = (lead: Lead) => {
    if (lead.suspects.length > 0 && !leads.has(lead.key)) leads.set(lead.key, lead);
  };
  const all = [...volley.hits, ...volley.victims].sort(inOrder);

  // We end most connections ourselves, and some servers are still writing then.
  const weLeft = all.some((hit) => weEnded(hit.exchange));
  const sightings = new Map<string, Exception[]>();
  for (const exception of volley.exceptions) {
    if (weLeft && saysPeerGone(exception)) continue;
    const name = nameOf(exception);
    const seen = sightings.get(name);
    if (seen === undefined) sightings.set(name, [exception]);
    else if (seen.length < SIGHTINGS) seen.push(exception);
  }
  for (const [name, exceptions] of sightings) {
    const { suspects, likely } = suspectsOf(exceptions, all);
    add({ key: `exception ${name}`, what: 'exception', exception: exceptions[0] ?? null, suspects, likely });
  }
  if (volley.spoilt === true) {
    add({ key: 'poisoned', what: 'poisoned', exception: null, suspects: all.map((hit) => hit.shot) });
  }
  // What grew over its limit may have begun to long before: see recent.ts.
  if (volley.leak == null && (volley.died || volley.health?.answered === false)) {
    const what = volley.died ? 'crash' : 'server-hang';
    add({ key: what, what, exception: null, suspects: goneSuspects(volley) });
  }
  // What stands next to right answers alone is most likely noise.
  return [...leads.values()].sort((a, b) => Number(a.likely === false) - Number(b.likely === false));
}

/**
 * The leads in a volley's answers, once its exceptions are examined: suspicious answers that no exception explains, a lead
 * a key. An exception that is known to be a bug explains one answer that came about when it was logged. Pure.
 *
 * @param isBug whether an exception goes with a failure, not with a right answer
 */
export function answerLeadsOf(volley: Volley<Case>, isBug: (exception: Exception) => boolean): Lead[] {
  const leads = new Map<string, Lead>();
  const unused = volley.exceptions.filter(isBug).sort((a, b) => a.lastAt - b.lastAt);
  const byEnd = [...volley.hits].sort((a, b) => a.exchange.endedAt - b.exchange.endedAt);
  for (const hit of byEnd) {
    const key = answerKey(hit) ?? (volley.hits.length <= FEW ? closedKey(hit) : null);
    if (key === null) continue;
    const { startedAt, endedAt } = hit.exchange;
    const explained = unused.findIndex(
      (exception) => exception.lastAt >= startedAt - SKEW_MS && exception.firstAt <= endedAt + LAG_MS,
    );
    if (explained >= 0) unused.splice(explained, 1);
    else if (!leads.has(key)) leads.set(key, { key, what: 'answer', exception: null, suspects: [hit.shot] });
  }
  return [...leads.values()];
}

/** Who ended the server: the first, in the order of the corpus, of those it left without an answer; else one of the last it answered. */
function goneSuspects({ hits, victims }: Volley<Case>): Case[] {
  const recent = [...hits].sort((a, b) => b.exchange.endedAt - a.exchange.endedAt);
  return [...[...victims].sort(inOrder), ...recent].map((hit) => hit.shot);
}

/**
 * Cases whose exchange can have caused one of these log lines. First those that got a wrong answer or none just then, in
 * the order of the corpus, so that the same case is found guilty from run to run; then the others, the nearest first.
 */
export function suspectsOf(
  exceptions: readonly Exception[],
  hits: readonly Hit<Case>[],
): Required<Pick<Lead, 'suspects' | 'likely'>> {
  const distance = ({ exchange }: Hit<Case>) =>
    Math.min(...exceptions.map(({ firstAt, lastAt }) => gap(exchange.startedAt, exchange.endedAt, firstAt, lastAt)));
  const near = hits
    .map((hit) => ({ hit, ms: distance(hit) }))
    .filter(({ ms }) => ms <= LAG_MS)
    .map(({ hit, ms }) => ({ hit, ms, likely: ms <= NEAR_MS && isAbnormal(hit.exchange) }));
  const likely = near.filter((one) => one.likely).sort((a, b) => inOrder(a.hit, b.hit));
  const others = near.filter((one) => !one.likely).sort((a, b) => a.ms - b.ms || inOrder(a.hit, b.hit));
  return { suspects: [...likely, ...others].map(({ hit }) => hit.shot), likely: likely.length > 0 };
}

/** Milliseconds between an exchange and a log line that may be about it: none while they overlap; a line never comes before. */
function gap(startedAt: number, endedAt: number, firstAt: number, lastAt: number): number {
  if (lastAt < startedAt - SKEW_MS) return Number.POSITIVE_INFINITY;
  return Math.max(0, firstAt - endedAt);
}

const inOrder = (a: Hit<Case>, b: Hit<Case>) => a.order - b.order;

function isAbnormal(exchange: Exchange): boolean {
  return exchange.responses.some(isServerError) || exchange.responses.length === 0;
}

/** A coarse name of a suspicious answer: cases of one mutation class on one route that got the same answer share it. */
function answerKey({ shot, exchange }: Hit<Case>): string | null {
  const failed = exchange.responses.find(isServerError);
  const family = familyOf(shot);
  if (failed !== undefined && !answersOurLeaving(exchange, sentBytes(shot.render()))) {
    const body = parameterize(Buffer.from(failed.body.subarray(0, 2048)).toString('latin1'));
    return `answer ${failed.status} ${body.slice(0, 200)} ${family}`;
  }
  if (exchange.responses.length + exchange.surplus > shot.messages.length) {
    const sent = sentBytes(shot.render());
    const due = sent === null ? null : countRequests(sent);
    if (due !== null && exchange.responses.length + exchange.surplus > due) return `surplus ${family}`;
  }
  const last = exchange.responses.at(-1);
  const cutOff =
    last !== undefined && !last.complete && (exchange.ended === 'fin' || (exchange.ended === 'rst' && hasLength(last)));
  if (cutOff) return `cut-off ${last.status} ${family}`;
  if (last === undefined && exchange.ended === 'timeout' && exchange.endedOnHalfClose === false) {
    return isComplete(shot) ? `silence ${family}` : null;
  }
  if (last === undefined && exchange.ended === 'rst') return isComplete(shot) ? `reset ${family}` : null;
  return null;
}

/**
 * An end without a byte is nothing by itself, but two tracebacks printed at once can hide each other in the log. Among few
 * requests it is worth a look at each alone; among many, the same exception shows again.
 */
function closedKey({ shot, exchange }: Hit<Case>): string | null {
  return exchange.responses.length === 0 && exchange.ended === 'fin' ? `closed ${shot.mutation} ${shot.route}` : null;
}

function isComplete(shot: Case): boolean {
  const sent = sentBytes(shot.render());
  return sent !== null && describeRequest(sent) === 'complete';
}
