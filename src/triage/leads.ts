import type { Case } from '../corpus/case.ts';
import type { Hit } from '../fire/shot.ts';
import { sentBytes } from '../fire/shot.ts';
import type { Volley } from '../fire/volley.ts';
import { hasLength } from '../oracle/abnormal-close.ts';
import { saysPeerGone, weEnded } from '../oracle/noise.ts';
import { answersOurLeaving, isServerError } from '../oracle/server-error.ts';
import type { Exception } from '../traceback/exception.ts';
import type { Response } from '../transport/exchange.ts';
import { countRequests, describeRequest } from '../transport/request-completeness.ts';
import { familyOf } from './family-of.ts';
import { parameterize } from './parameterize.ts';
import { LAG_MS, SKEW_MS, suspectsOf } from './suspects.ts';

/** Something that parallel fire brought to light and that no finding explains yet, with the cases that may have done it. */
export interface Lead {
  /** Two leads of one key have, as far as can be seen from here, one cause. */
  readonly key: string;
  readonly what:
    | 'exception'
    | 'crash'
    | 'worker'
    | 'server-hang'
    | 'answer'
    | 'slow'
    | 'retained'
    | 'memory'
    | 'spin'
    | 'poisoned';
  readonly exception: Exception | null;
  /** Most suspect first. */
  readonly suspects: readonly Case[];
  /** Whether one of them got a wrong answer, or none, just then: half of the proof that it is a bug. */
  readonly likely?: boolean;
}

/** Names an exception so that the same one is known again. */
export type NameOf = (exception: Exception) => string;

/** A volley of so many is small; of so few, each wrong answer is worth a look, whatever was logged. */
const FEW = 64;
const VERY_FEW = 16;
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
    if (weLeft && !exception.fatal && saysPeerGone(exception)) continue;
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
  if (!volley.died && (volley.workersLost ?? 0) > 0) {
    // One that was only replaced, as many a server does after so many requests, leaves nobody without an answer.
    const suspects = all.filter(wasLeft).map((hit) => hit.shot);
    add({ key: 'worker', what: 'worker', exception: null, suspects });
  }
  // What stands next to right answers alone is most likely noise.
  return [...leads.values()].sort((a, b) => Number(a.likely === false) - Number(b.likely === false));
}

/**
 * The leads in a volley's answers, once its exceptions are examined: suspicious answers that no exception explains, a lead
 * a key. Among many answers an exception that is known to be a bug explains one that came about when it was logged. Pure.
 *
 * @param isBug whether an exception goes with a failure, not with a right answer
 * @param isWrong whether an answer is a server error that is no right answer
 */
export function answerLeadsOf(
  volley: Volley<Case>,
  isBug: (exception: Exception) => boolean,
  isWrong: (response: Response) => boolean = isServerError,
): Lead[] {
  const leads = new Map<string, Lead>();
  // Which exception explains which answer is a guess, and two printed at once can hide one of them.
  const explaining = volley.hits.length > VERY_FEW ? volley.exceptions.filter(isBug) : [];
  const unused = explaining.sort((a, b) => a.lastAt - b.lastAt);
  const byEnd = [...volley.hits].sort((a, b) => a.exchange.endedAt - b.exchange.endedAt);
  for (const hit of byEnd) {
    const key = answerKey(hit, isWrong);
    const closed = key === null && volley.hits.length <= FEW ? closedKey(hit) : null;
    // What would explain it may be another's traceback, in which its own was lost.
    if (closed !== null) leads.set(closed, { key: closed, what: 'answer', exception: null, suspects: [hit.shot] });
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

/** Whether the server ended the connection without a whole answer. */
function wasLeft({ exchange: { ended, responses } }: Hit<Case>): boolean {
  return (ended === 'fin' || ended === 'rst') && responses.at(-1)?.complete !== true;
}

const inOrder = (a: Hit<Case>, b: Hit<Case>) => a.order - b.order;

/** A coarse name of a suspicious answer: cases of one mutation class on one route that got the same answer share it. */
function answerKey({ shot, exchange }: Hit<Case>, isWrong: (response: Response) => boolean): string | null {
  const failed = exchange.responses.find(isWrong);
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

/** Whether a case sends a whole request, so that an answer is due. */
export function isComplete(shot: Case): boolean {
  const sent = sentBytes(shot.render());
  return sent !== null && describeRequest(sent) === 'complete';
}
