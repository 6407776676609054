import type { Case } from '../corpus/case.ts';

/** What to send next: the corpus in its order; then what only sleeps; and last, one at a time, what may end the server. */
export interface Queue {
  next(): Case | null;
  /** More to fire, now that all is done. What may end the server is left out of it: it would tell nothing new. */
  extend(mutants: Iterable<Case>): void;
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
  /** Cases without a verdict: the server went away each time, also when they were fired alone. */
  givenUp(): number;
  /** Whether nothing is left. */
  done(): boolean;
}

/** A family of cases is put off after so many kills, or suspicions (boofuzz's crash thresholds, 3 per element, in spirit). */
const PUT_OFF = { kills: 1, suspicions: 2 } as const;
/** And left out from so many kills on: each costs a restart and tells nothing new. */
const LEAVE_OUT = 3;
/** A case that was spoilt so often by nobody knows whom is fired alone, last of all; the next time it is given up. */
const TRIES = 3;

/** @param family Names what a case has in common with others that would end the server in the same way. */
export function createQueue(cases: Iterable<Case>, family: (c: Case) => string = familyOf): Queue {
  let source = cases[Symbol.iterator]();
  let extended = false;
  const front: Case[] = [];
  const pausing: Case[] = [];
  const putOff: Case[] = [];
  const kills = new Map<string, number>();
  const suspicions = new Map<string, number>();
  const tries = new Map<Case, number>();
  const killers = new Set<string>();
  /** Spoilt too often among others: alone, each gets its verdict. */
  const last: Case[] = [];
  let killerFound = false;
  let skipped = 0;
  let givenUp = 0;
  let sourceDone = false;

  const killsOf = (c: Case) => kills.get(family(c)) ?? 0;
  const isRisky = (c: Case) => killsOf(c) >= PUT_OFF.kills || (suspicions.get(family(c)) ?? 0) >= PUT_OFF.suspicions;
  const key = (c: Case) => `${c.mutation} ${c.route}`;

  /** Puts a case without a verdict where it belongs: `among` the others while that may still give one, else at the very end. */
  function retry(c: Case, among: Case[]): void {
    // Whoever was in the way of this one is out of the way.
    const count = (tries.get(c) ?? 0) + (killerFound ? 0 : 1);
    tries.set(c, count);
    // A killer had its verdict.
    if (killers.has(key(c))) return;
    if (count < TRIES) among.push(c);
    else if (count === TRIES) last.push(c);
    else givenUp++;
  }

  /** Brings the next case of the source to the front, so that the lanes are known without asking for it. */
  function peek(): void {
    while (front.length === 0 && !sourceDone) {
      const step = source.next();
      if (step.done === true) sourceDone = true;
      else if (pauses(step.value)) pausing.push(step.value);
      else if (!isRisky(step.value)) front.push(step.value);
      else if (!extended) putOff.push(step.value);
    }
    while (last[0] !== undefined && killers.has(key(last[0]))) last.shift();
    while (putOff[0] !== undefined && (killsOf(putOff[0]) >= LEAVE_OUT || killers.has(key(putOff[0])))) {
      if (!killers.has(key(putOff[0]))) skipped++;
      putOff.shift();
    }
  }

  return {
    extend(mutants) {
      source = mutants[Symbol.iterator]();
      sourceDone = false;
      extended = true;
    },
    next() {
      peek();
      killerFound = false;
      return front.shift() ?? pausing.shift() ?? putOff.shift() ?? last.shift() ?? null;
    },
    again(spoilt) {
      for (const c of spoilt) retry(c, front);
    },
    suspect(suspects) {
      for (const c of suspects) {
        suspicions.set(family(c), (suspicions.get(family(c)) ?? 0) + 1);
        retry(c, putOff);
      }
    },
    killed(killer) {
      if (!killers.has(key(killer))) killerFound = true;
      killers.add(key(killer));
      kills.set(family(killer), killsOf(killer) + 1);
    },
    lane() {
      peek();
      if (front.length > 0) return 'corpus';
      return pausing.length > 0 ? 'pausing' : 'alone';
    },
    skipped: () => skipped,
    givenUp: () => givenUp,
    done() {
      peek();
      return front.length + pausing.length + putOff.length + last.length === 0;
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
