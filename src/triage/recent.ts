import type { Case } from '../corpus/case.ts';
import type { Hit } from '../fire/shot.ts';
import type { Leak } from '../target/memory-guard.ts';
import { familyOf } from './family-of.ts';
import type { Lead } from './leads.ts';

/** What was fired of late: some failures show seconds after the request that caused them is over. */
export interface Recent {
  /** Takes in the hits of a volley. */
  add(hits: readonly Hit<Case>[]): void;
  /** What was fired before then (monotonic ms), in order: the latest of it, and what the run began with. */
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
  /** Whether the client left by its own will before it had a whole answer. */
  readonly left: boolean;
  readonly unfinished: boolean;
}

/** Hits remembered: a few seconds of firing; and so many of its start, when most of what there is to find is seen first. */
const KEPT = 4_000;
/** Suspects of one lead: halving them takes as many restarts as this has binary digits. */
const SUSPECTS = 512;

export function createRecent(): Recent {
  const began: Past[] = [];
  let past: Past[] = [];
  let sinceRest: Past[] = [];
  return {
    add(hits) {
      const seen = hits.map(({ shot, exchange: { startedAt, endedAt, ended, responses } }): Past => {
        const unfinished = !responses.some((response) => response.complete);
        return { shot, startedAt, endedAt, unfinished, left: unfinished && ended === 'disconnect' };
      });
      began.push(...seen.slice(0, KEPT - began.length));
      past = [...past, ...seen].slice(-KEPT);
      sinceRest = [...sinceRest, ...seen].slice(-KEPT);
    },
    firedBefore(time) {
      const before = [...new Set([...began, ...past])].filter(({ startedAt }) => startedAt <= time);
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
      return { key: 'retained', what: 'retained', exception: null, suspects: oftenestFirst(sinceRest) };
    },
    rested() {
      sinceRest = [];
    },
  };
}

/**
 * One case for each family, most suspect first: whose client left in the middle, as often as it did; then who got no whole
 * answer. What is kept is kept by each, so who did it oftenest can have left most behind.
 */
function oftenestFirst(past: readonly Past[]): Case[] {
  const families = new Map<string, { readonly first: Case; left: number; unfinished: number }>();
  for (const { shot, left, unfinished } of past) {
    const family = families.get(familyOf(shot)) ?? { first: shot, left: 0, unfinished: 0 };
    family.left += Number(left);
    family.unfinished += Number(unfinished);
    families.set(familyOf(shot), family);
  }
  const ranked = [...families.values()].sort((a, b) => b.left - a.left || b.unfinished - a.unfinished);
  return ranked.map(({ first }) => first);
}
