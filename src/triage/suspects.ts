import type { Case } from '../corpus/case.ts';
import type { Hit } from '../fire/shot.ts';
import { isServerError } from '../oracle/server-error.ts';
import type { Exception } from '../traceback/exception.ts';
import type { Exchange } from '../transport/exchange.ts';

/** Who may have caused a log line, most suspect first. */
export interface Suspects {
  readonly suspects: readonly Case[];
  /** Whether the lines came with wrong answers, or with none: half of the proof that they tell of a bug. */
  readonly likely: boolean;
}

/** How long a log line may lag behind the connection it is about (ms), and how far clocks of two pipes differ. */
export const LAG_MS = 600;
export const SKEW_MS = 5;
/** As good as at the same time, and near enough to be worth a try before those that were answered well (ms). */
const NEAR_MS = [10, 50] as const;
/** The tier of those that are neither near nor wrong. */
const OTHERS = 1 + 2 * NEAR_MS.length;
/** Hits that are asked about one line, and the share of lines that must stand next to a wrong answer. */
const CLOSEST = 2;
const LIKELY_SHARE = 0.3;
/** A line may be read so much later than the answer, as long as the answer itself took, at most (ms). */
const READ_LATE_MS = 100;
/** A peer as logs print it: `127.0.0.1:43210`, `('127.0.0.1', 43210)`, `[::1]:43210`, `127.0.0.9`. Servers seldom name more than one. */
const PEER = /(\b127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1\b)(?:['"\]]?(?::|, ?)(\d{2,5})\b)?/g;
const PEERS = 8;
const PEER_TEXT = 4_000;

/**
 * The cases whose exchange can have caused these log lines. Where the lines name their peer it is the one that had this
 * port, or one of those from this address; whom the line before them names comes first, for it may be about another request.
 * Then those that got a wrong answer just then or were left without one, then those that wait for one, in the order of the corpus,
 * so that the same case is found guilty from run to run; then the others, the nearest first. Pure.
 */
export function suspectsOf(exceptions: readonly Exception[], hits: readonly Hit<Case>[]): Suspects {
  const named = exceptions.flatMap(({ text }) => namedIn(text, hits));
  const introduced = new Set(exceptions.flatMap(({ introduction }) => namedIn([introduction], hits)));
  const near = (named.length > 0 ? [...new Set(named)] : hits)
    .map((hit) => ({
      hit,
      ms: Math.min(...exceptions.map((exception) => distance(hit.exchange, exception))),
      abnormal: isAbnormal(hit.exchange),
    }))
    .filter(({ ms }) => ms <= LAG_MS);
  const tier = ({ hit, abnormal, ms }: (typeof near)[number]) => {
    if (introduced.has(hit) && ms <= NEAR_MS[1]) return 0;
    const within = abnormal ? NEAR_MS.findIndex((limit) => ms <= limit) : -1;
    // Who raised an exception is seldom left waiting.
    return within < 0 ? OTHERS : 1 + 2 * within + (hit.exchange.ended === 'timeout' ? 1 : 0);
  };
  near.sort((a, b) => tier(a) - tier(b) || (tier(a) <= 2 ? 0 : a.ms - b.ms) || a.hit.order - b.hit.order);
  return { suspects: near.map(({ hit }) => hit.shot), likely: areLikely(exceptions, near) };
}

/** Whether enough of the lines stand next to a wrong answer: a server that logs each right 400 has some of those by chance. */
function areLikely(
  exceptions: readonly Exception[],
  near: readonly { readonly hit: Hit<Case>; readonly abnormal: boolean }[],
): boolean {
  const beside = exceptions.filter((exception) => {
    const ranked = near
      .map(({ hit, abnormal }) => ({ abnormal, ms: distance(hit.exchange, exception) }))
      .filter(({ ms }) => ms <= LAG_MS)
      .sort((a, b) => a.ms - b.ms);
    // Those at work just then are as close as can be, however many they are.
    const closest = ranked.filter(({ ms }, index) => index < CLOSEST || ms === 0);
    return closest.some(({ abnormal }) => abnormal);
  });
  return beside.length >= LIKELY_SHARE * exceptions.length;
}

/**
 * Milliseconds between a log line and what the server did in an exchange: none from when it had it all until it ended it, and as
 * long again, for on a busy machine the line may be read long before the answer or long after. Where the server only waited, or
 * we left: to when it had it all, to when we left or to the end. Infinite for a line that came before the exchange or too late.
 */
function distance(exchange: Exchange, { firstAt, lastAt }: Exception): number {
  const { startedAt, sentAt, leftAt, endedAt, ended } = exchange;
  if (lastAt < startedAt - SKEW_MS || firstAt - endedAt > LAG_MS) return Number.POSITIVE_INFINITY;
  const begunAt = sentAt ?? startedAt;
  const atWork = leftAt === null && (ended === 'complete' || ended === 'fin' || ended === 'rst');
  if (atWork && lastAt >= begunAt && firstAt <= endedAt + Math.min(endedAt - begunAt, READ_LATE_MS)) return 0;
  const moments = exchange.responses.length > 0 ? [endedAt] : [begunAt, leftAt ?? endedAt, endedAt];
  return Math.min(...moments.map((moment) => Math.max(0, firstAt - moment, moment - lastAt)));
}

/** The hits that the text names: by port, else by an address that is theirs; none when it names nobody. */
function namedIn(text: readonly string[], hits: readonly Hit<Case>[]): readonly Hit<Case>[] {
  const peers = [...text.join('\n').slice(0, PEER_TEXT).matchAll(PEER)].slice(0, PEERS);
  if (peers.length === 0) return [];
  const ports = new Set<number | null>(peers.flatMap(([, , port]) => (port === undefined ? [] : [Number(port)])));
  const byPort = hits.filter(({ exchange }) => ports.has(exchange.localPort));
  if (byPort.length > 0) return byPort;
  const addresses = new Set(peers.map(([, address]) => address));
  return hits.filter(({ exchange }) => addresses.has(exchange.localAddress ?? ''));
}

/** Whether an exchange is half of the proof: a 5xx that is no right answer, or none at all. */
function isAbnormal(exchange: Exchange): boolean {
  return exchange.responses.some(isServerError) || exchange.responses.length === 0;
}
