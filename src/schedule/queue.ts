import type { Case } from '../corpus/case.ts';

/** What to send next: the corpus in its order; then what only sleeps; and last, one at a time, what may end the server. */
export interface Queue {
  next(): Case | null;
  /** These got no verdict (the server went away under them): they come next. */
  again(cases: readonly Case[]): void;
  /** One of these ended the server in a way that is known already: not worth asking which, so they wait for the end. */
  suspect(cases: readonly Case[]): void;
  /** This one ended the server: it never comes back, and what is like it waits for the end. */
  killed(killer: Case): void;
  /** Which kind of cases comes next: `pausing` ones fit side by side, `alone` ones must be fired one at a time. */
  lane(): 'corpus' | 'pausing' | 'alone';
  /** Cases that were left out, because cases like them kill the server. */
  skipped(): number;
  /** Whether nothing is left. */
  done(): boolean;
}

/** A family of cases is put off after so many kills, or suspicions (boofuzz's crash thresholds, 3 per element, in spirit). */
const PUT_OFF = { kills: 1, suspicions: 2 } as const;
/** And left out from so many kills on: each costs a restart and tells nothing new. */
const LEAVE_OUT = 3;
/** A case that was spoilt so often is given up: the server goes away each time it is fired. */
const TRIES = 3;

/** @param family Names what a case has in common with others that would end the server in the same way. */
export function createQueue(cases: Iterable<Case>, family: (c: Case) => string = familyOf): Queue {
  const source = cases[Symbol.iterator]();
  const front: Case[] = [];
  const pausing: Case[] = [];
  const putOff: Case[] = [];
  const kills = new Map<string, number>();
  const suspicions = new Map<string, number>();
  const tries = new Map<Case, number>();
  const killers = new Set<string>();
  let skipped = 0;
  let sourceDone = false;

  const killsOf = (c: Case) => kills.get(family(c)) ?? 0;
  const isRisky = (c: Case) => killsOf(c) >= PUT_OFF.kills || (suspicions.get(family(c)) ?? 0) >= PUT_OFF.suspicions;
  const key = (c: Case) => `${c.mutation} ${c.route}`;

  /** Counts a try without a verdict; false when there have been enough. */
  function triedAgain(c: Case): boolean {
    const count = (tries.get(c) ?? 0) + 1;
    tries.set(c, count);
    const worthIt = !killers.has(key(c)) && count < TRIES;
    if (!worthIt) skipped++;
    return worthIt;
  }

  /** Brings the next case of the source to the front, so that the lanes are known without asking for it. */
  function peek(): void {
    while (front.length === 0 && !sourceDone) {
      const step = source.next();
      if (step.done === true) sourceDone = true;
      else if (pauses(step.value)) pausing.push(step.value);
      else if (isRisky(step.value)) putOff.push(step.value);
      else front.push(step.value);
    }
    while (putOff[0] !== undefined && (killsOf(putOff[0]) >= LEAVE_OUT || killers.has(key(putOff[0])))) {
      putOff.shift();
      skipped++;
    }
  }

  return {
    next() {
      peek();
      return front.shift() ?? pausing.shift() ?? putOff.shift() ?? null;
    },
    again(spoilt) {
      for (const c of spoilt) if (triedAgain(c)) front.push(c);
    },
    suspect(suspects) {
      for (const c of suspects) {
        suspicions.set(family(c), (suspicions.get(family(c)) ?? 0) + 1);
        if (triedAgain(c)) putOff.push(c);
      }
    },
    killed(killer) {
      killers.add(key(killer));
      kills.set(family(killer), killsOf(killer) + 1);
    },
    lane() {
      peek();
      if (front.length > 0) return 'corpus';
      return pausing.length > 0 ? 'pausing' : 'alone';
    },
    skipped: () => skipped,
    done() {
      peek();
      return front.length + pausing.length + putOff.length === 0;
    },
  };
}

/** The first two parts of a mutation's id: what it attacks, and where. */
function familyOf(c: Case): string {
  return c.mutation.split('/', 2).join('/');
}

/** A pause up to this costs no more than a silence (s). */
const SHORT_PAUSE = 0.25;

/** A case that sleeps in its spec would hold up all that are fired with it, so those come last, together. */
function pauses(c: Case): boolean {
  let seconds = 0;
  for (const { features } of c.messages) {
    for (const feature of features) {
      if (feature.kind === 'pause')
        seconds += feature.seconds === 'f' ? Number.POSITIVE_INFINITY : Number(feature.seconds);
    }
  }
  return seconds > SHORT_PAUSE;
}
