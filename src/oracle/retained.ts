import { grown } from '../fire/retention.ts';
import type { Oracle } from './oracle.ts';

/** A leak keeps something for at least so many of the requests, in each of two rounds: caches and pools fill up once. */
const SHARE = 0.4;
const ROUNDS = 2;

/** The server keeps descriptors or threads of requests that are over (CWE-772). */
export const retained: Oracle = ({ retention }) => {
  if (retention == null) return null;
  const { times, before, rounds, waitedMs } = retention;
  if (rounds.length < ROUNDS) return null;
  const all = [before, ...rounds];
  const everyRound = rounds.every((round, index) => grown(round, all[index] ?? before) >= SHARE * times);
  if (!everyRound) return null;
  const last = rounds.at(-1) ?? before;
  const descriptors = (last.descriptors ?? 0) - (before.descriptors ?? 0);
  const threads = last.threads - before.threads;
  const what = descriptors >= threads ? 'open descriptors' : 'threads';
  const counts = all.map((holding) => (descriptors >= threads ? holding.descriptors : holding.threads));
  return {
    kind: 'leak',
    why: `Each ${times} times this is sent, the server keeps more ${what}, also ${Math.round(waitedMs / 100) / 10} s after the last client left: ${counts.join(', ')}.`,
  };
};
