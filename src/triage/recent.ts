import type { Case } from '../corpus/case.ts';
import type { Hit } from '../fire/shot.ts';
import type { Leak } from '../target/memory-guard.ts';
import { familyOf } from './family-of.ts';
import type { Lead } from './leads.ts';

/** What was fired of late: some failures show seconds after the request that caused them is over. */
export interface Recent {
  /** Takes in the hits of a volley. */
  add(hits: readonly Hit<Case>[]): void;
  /** What was fired before then (monotonic ms), in order, the latest of it. */
  firedBefore(time: number): readonly Case[];
  /** The lead to who made the memory grow. */
  memoryLead(leak: Leak): Lead;
  /** The lead to who set going what does not end, among the latest of what was fired. */
  spinLead(count: number): Lead;
  /** The lead to who left something behind since the server last held what it holds at rest. */
  retainedLead(): Lead;
  /** The server holds what it holds at rest. */
  rested(): void;
}

interface Past {
  readonly shot: Case;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly unfinished: boolean;
}

/** Hits remembered: a few seconds of firing. */
const KEPT = 4_000;
/** Suspects of one lead: halving them takes as many restarts as this has binary digits. */
const SUSPECTS = 512;

export function createRecent(): Recent {
  let past: Past[] = [];
  let sinceRest: Past[] = [];
  return {
    add(hits) {
      const seen = hits.map(({ shot, exchange }) => ({
        shot,
        startedAt: exchange.startedAt,
        endedAt: exchange.endedAt,
        unfinished: !exchange.responses.some((response) => response.complete),
      }));
      past = [...past, ...seen].slice(-KEPT);
      sinceRest = [...sinceRest, ...seen].slice(-KEPT);
    },
    firedBefore(time) {
      const before = past.filter(({ startedAt }) => startedAt <= time);
      return before.sort((a, b) => a.startedAt - b.startedAt).map(({ shot }) => shot);
    },
    memoryLead(leak) {
      // Growth took as long again from nothing to half of the limit as from there on.
      const began = leak.at - 2 * leak.growthMs;
      const distance = ({ endedAt }: Past) => Math.abs(endedAt - began);
      const near = past
        .filter(({ startedAt }) => startedAt <= leak.at)
        .sort((a, b) => Number(b.unfinished) - Number(a.unfinished) || distance(a) - distance(b));
      return {
        key: 'memory',
        what: 'memory',
        exception: null,
        suspects: near.slice(0, SUSPECTS).map(({ shot }) => shot),
      };
    },
    spinLead(count) {
      const late = past.slice(-count);
      // Whoever was answered is hardly still being worked for, and who came later had to wait for the one who did it.
      const unfinished = late.filter((one) => one.unfinished).sort((a, b) => a.startedAt - b.startedAt);
      const suspects = (unfinished.length > 0 ? unfinished : late).map(({ shot }) => shot);
      return { key: 'spin', what: 'spin', exception: null, suspects };
    },
    retainedLead() {
      const ranked = [...sinceRest].sort((a, b) => Number(b.unfinished) - Number(a.unfinished));
      return { key: 'retained', what: 'retained', exception: null, suspects: firstOfEach(ranked) };
    },
    rested() {
      sinceRest = [];
    },
  };
}

/** One case for each family, in order. */
function firstOfEach(past: readonly Past[]): Case[] {
  const first = new Map<string, Case>();
  for (const { shot } of past) if (!first.has(familyOf(shot))) first.set(familyOf(shot), shot);
  return [...first.values()];
}
