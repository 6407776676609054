import type { Case } from '../corpus/case.ts';
import type { Hit } from '../fire/shot.ts';
import { sentBytes } from '../fire/shot.ts';
import type { Volley } from '../fire/volley.ts';
import { hasLength } from '../oracle/abnormal-close.ts';
import { saysPeerGone, weEnded } from '../oracle/noise.ts';
import { isServerError } from '../oracle/server-error.ts';
import type { Exception } from '../traceback/exception.ts';
import type { Exchange } from '../transport/exchange.ts';
import { describeRequest } from '../transport/request-completeness.ts';
import { parameterize } from './parameterize.ts';

/** Something that parallel fire brought to light and that no finding explains yet, with the cases that may have done it. */
export interface Lead {
  /** Two leads of one key have, as far as can be seen from here, one cause. */
  readonly key: string;
  readonly what: 'exception' | 'crash' | 'server-hang' | 'answer' | 'slow' | 'retained' | 'memory' | 'poisoned';
  readonly exception: Exception | null;
  /** Most suspect first. */
  readonly suspects: readonly Case[];
}

/** Names an exception so that the same one is known again. */
export type NameOf = (exception: Exception) => string;

/** How long a log line may lag behind the connection it is about (ms), and how far clocks of two pipes differ. */
const LAG_MS = 600;
const SKEW_MS = 5;

/** The leads in what a volley's log and process did, a lead a key. Pure. */
export function leadsOf(volley: Volley<Case>, nameOf: NameOf): Lead[] {
  const leads = new Map<string, Lead>();
  const add = (lead: Lead) => {
    if (lead.suspects.length > 0 && !leads.has(lead.key)) leads.set(lead.key, lead);
  };
  const all = [...volley.hits, ...volley.victims];

  for (const exception of volley.exceptions) {
    // We end most connections ourselves, and some servers are still writing then.
    if (saysPeerGone(exception) && all.some((hit) => weEnded(hit.exchange))) continue;
    add({
      key: `exception ${nameOf(exception)}`,
      what: 'exception',
      exception,
      suspects: suspectsOf(exception, all),
    });
  }
  if (volley.spoilt === true) {
    const inOrder = [...all].sort((a, b) => a.exchange.startedAt - b.exchange.startedAt);
    add({ key: 'poisoned', what: 'poisoned', exception: null, suspects: inOrder.map((hit) => hit.shot) });
  }
  // What grew over its limit may have begun to long before: see recent.ts.
  if (volley.leak == null && (volley.died || volley.health?.answered === false)) {
    const what = volley.died ? 'crash' : 'server-hang';
    add({ key: what, what, exception: null, suspects: goneSuspects(volley) });
  }
  return [...leads.values()];
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
    const key = answerKey(hit);
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

/** Who ended the server: one of those it left without an answer, the first of them first; else one of the last it answered. */
function goneSuspects({ hits, victims }: Volley<Case>): Case[] {
  const reached = victims.filter(({ exchange }) => exchange.bytesSent > 0);
  const begun = [...reached].sort((a, b) => a.exchange.startedAt - b.exchange.startedAt);
  const recent = [...hits].sort((a, b) => b.exchange.endedAt - a.exchange.endedAt);
  return [...begun, ...recent].map((hit) => hit.shot);
}

/** Cases whose exchange can have caused a log line: begun before it, ended not long before it; the abnormal ones first. */
export function suspectsOf(exception: Exception, hits: readonly Hit<Case>[]): Case[] {
  const near = hits.filter(
    ({ exchange }) =>
      exchange.startedAt <= exception.lastAt + SKEW_MS && exchange.endedAt >= exception.firstAt - LAG_MS,
  );
  const distance = ({ exchange }: Hit<Case>) => Math.abs(exchange.endedAt - exception.firstAt);
  const rank = (hit: Hit<Case>) => (isAbnormal(hit.exchange) ? 0 : 1);
  return near.sort((a, b) => rank(a) - rank(b) || distance(a) - distance(b)).map((hit) => hit.shot);
}

function isAbnormal(exchange: Exchange): boolean {
  return exchange.responses.some(isServerError) || exchange.responses.length === 0;
}

/** A coarse name of a suspicious answer: cases of one mutation class on one route that got the same answer share it. */
function answerKey({ shot, exchange }: Hit<Case>): string | null {
  const failed = exchange.responses.find(isServerError);
  const family = `${shot.mutation.split('/').slice(0, 2).join('/')} ${shot.route}`;
  if (failed !== undefined) {
    const body = parameterize(Buffer.from(failed.body.subarray(0, 2048)).toString('latin1'));
    return `answer ${failed.status} ${body.slice(0, 200)} ${family}`;
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

function isComplete(shot: Case): boolean {
  const sent = sentBytes(shot.render());
  return sent !== null && describeRequest(sent) === 'complete';
}
