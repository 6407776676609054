import type { Case } from '../corpus/case.ts';
import type { Look } from '../fire/range.ts';
import type { Exception } from '../traceback/exception.ts';
import { answersLead } from './answers-lead.ts';
import type { Bugs } from './bugs.ts';
import type { Lead } from './leads.ts';
import { findSequence, type SearchParts } from './sequence.ts';
import { trialOf } from './trial.ts';

/** What happened while several requests ran, and none of them does alone. */
interface Mystery {
  readonly lead: Lead;
  /** Until then, in order. */
  readonly fired: readonly Case[];
  /** `open`: there was no time for it yet. `unexplained`: all was tried. */
  state: 'open' | 'explained' | 'unexplained';
}

export interface MysteryParts {
  readonly bugs: Bugs;
  /** What was fired until now, in order. */
  readonly fired: () => readonly Case[];
  /** A server that somebody else started stays as it is: then nothing is searched. */
  readonly mayRestart: () => boolean;
  readonly now: () => number;
  readonly over: (deadline: number) => boolean;
  readonly searchParts: (deadline: number) => SearchParts;
}

/** Time for one mystery while there is something to fire (ms). */
const MYSTERY_MS = 8_000;

/** Leads of which no suspect was guilty, and the search for several requests that do it together. */
export class Mysteries {
  readonly #parts: MysteryParts;
  readonly #all: Mystery[] = [];

  constructor(parts: MysteryParts) {
    this.#parts = parts;
  }

  /** That the server ended is told, whatever became of the search. */
  get notes(): readonly string[] {
    return this.#all.flatMap(noteOf);
  }

  get count(): number {
    return this.#all.length;
  }

  /**
   * None of the suspects does it alone. What ends the server is looked into at once, for it would end it again.
   *
   * @param canWait whether it is looked for in another way first
   */
  async wonder(lead: Lead, canWait: boolean, deadline: number): Promise<void> {
    const { now, fired } = this.#parts;
    const ends = lead.what === 'crash' || lead.what === 'server-hang';
    if (!ends && (lead.what !== 'exception' || lead.likely !== true)) return;
    if (this.#all.some(({ lead: { key } }) => key === lead.key)) return;
    const mystery: Mystery = { lead, fired: fired(), state: 'open' };
    this.#all.push(mystery);
    if (ends && !canWait) await this.#solve(mystery, Math.min(deadline, now() + MYSTERY_MS), deadline);
  }

  /**
   * Looks, until `until`, into what nothing explains yet, and again into what there was no time for.
   *
   * @param isExplained whether the lead of this key needs no other explanation
   */
  async solveAll(isExplained: (key: string) => boolean, until: number, deadline: number): Promise<void> {
    for (const mystery of this.#all) {
      const { what, key } = mystery.lead;
      if (what === 'server-hang' && this.#parts.bugs.failures.some((failure) => trialOf(failure) === 'spin'))
        mystery.state = 'explained';
      if (mystery.state !== 'open' || (what === 'exception' && isExplained(key))) continue;
      await this.#solve(mystery, until, deadline);
    }
  }

  /** What is found until `until` is confirmed until `deadline`. */
  async #solve(mystery: Mystery, until: number, deadline: number): Promise<void> {
    const { bugs, mayRestart, over, searchParts } = this.#parts;
    const { lead, fired } = mystery;
    const wanted = lead.exception === null ? null : bugs.nameOf(lead.exception);
    const exception = wanted === null ? null : (e: Exception) => bugs.nameOf(e) === wanted;
    const found = mayRestart() ? await findSequence(fired, lead.suspects, { exception }, searchParts(until)) : null;
    const look: Look = exception === null ? {} : { expect: exception };
    if (found !== null && (await this.#showsAgain(found, lead, look, deadline))) mystery.state = 'explained';
    else if (!over(until)) mystery.state = 'unexplained';
  }

  async #showsAgain(found: Case, lead: Lead, look: Look, deadline: number): Promise<boolean> {
    const { bugs } = this.#parts;
    const { failures } = await bugs.look(found, look);
    const failure = failures.find((one) => answersLead(lead, one, (exception) => bugs.nameOf(exception)));
    return failure !== undefined && (await bugs.open(failure, found, deadline));
  }
}

function noteOf({ lead: { what, suspects }, state }: Mystery): string[] {
  if (what === 'exception' || state === 'explained') return [];
  const ended = what === 'crash' ? 'The server died' : 'The server stopped answering';
  return [`${ended} while ${suspects.length} requests ran, but none of them does it alone.`];
}
