import type { Case } from '../corpus/case.ts';

/** What to send next: the corpus in its order, what must be sent again first, what kills the server last. */
export interface Queue {
  next(): Case | null;
  /** These got no verdict (the server went away under them): they come next. */
  again(cases: readonly Case[]): void;
  /** Counts a crash of the server by this case. Its class waits at the end once it killed often; the case never comes back. */
  killed(killer: Case): void;
  /** Cases that were left out, because cases like them kill the server. */
  skipped(): number;
  /** Whether only cases that spend their time in pauses are left: many of them fit side by side. */
  onlyPausing(): boolean;
  /** Whether nothing is left. */
  done(): boolean;
}

/** What killed the server so often is put off to the end, with all that is like it (boofuzz's crash thresholds: 3 per element). */
const PUT_OFF_AFTER = 2;
/** And left out entirely from here on: each crash costs a restart, and tells nothing new. */
const LEAVE_OUT_AFTER = 4;
/** A case that was spoilt so often is given up: the server goes away each time it is fired. */
const TRIES = 3;

/** @param likeness Names what a case has in common with others that would kill the server the same way. */
export function createQueue(cases: Iterable<Case>, likeness: (c: Case) => string = family): Queue {
  const source = cases[Symbol.iterator]();
  const front: Case[] = [];
  const pausing: Case[] = [];
  const putOff: Case[] = [];
  const kills = new Map<string, number>();
  const tries = new Map<Case, number>();
  const killers = new Set<string>();
  let skipped = 0;
  let sourceDone = false;

  const countOf = (c: Case) => kills.get(likeness(c)) ?? 0;
  const key = (c: Case) => `${c.mutation} ${c.route}`;

  function fromSource(): Case | null {
    while (!sourceDone) {
      const step = source.next();
      if (step.done === true) {
        sourceDone = true;
        break;
      }
      if (pauses(step.value)) pausing.push(step.value);
      else if (countOf(step.value) < PUT_OFF_AFTER) return step.value;
      else putOff.push(step.value);
    }
    const paused = pausing.shift();
    if (paused !== undefined) return paused;
    for (let late = putOff.shift(); late !== undefined; late = putOff.shift()) {
      if (countOf(late) < LEAVE_OUT_AFTER) return late;
      skipped++;
    }
    return null;
  }

  return {
    next: () => front.shift() ?? fromSource(),
    again(spoilt) {
      for (const c of spoilt) {
        const count = (tries.get(c) ?? 0) + 1;
        tries.set(c, count);
        if (count < TRIES && !killers.has(key(c))) front.push(c);
        else skipped++;
      }
    },
    killed(killer) {
      killers.add(key(killer));
      kills.set(likeness(killer), (kills.get(likeness(killer)) ?? 0) + 1);
    },
    skipped: () => skipped,
    done: () => sourceDone && front.length + pausing.length + putOff.length === 0,
    onlyPausing: () => sourceDone && front.length === 0 && pausing.length > 0,
  };
}

/** The first two parts of a mutation's id: what it attacks, and where. */
function family(c: Case): string {
  return c.mutation.split('/', 2).join('/');
}

/** A case that sleeps in its spec would hold up all that are fired with it, so those come last, together. */
function pauses(c: Case): boolean {
  return c.messages.some((message) => message.features.some((feature) => feature.kind === 'pause'));
}
