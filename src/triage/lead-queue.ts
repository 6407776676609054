import type { Lead } from './leads.ts';
import { createTimeShare, type TimeShare } from './time-share.ts';

/** How often a lead of one key is examined: another suspect may show what the first ones did not. */
const VISITS = 3;
/** While there is something to fire, leads get this share of the time, after a start (ms). */
const LEADS_SHARE = { share: 0.25, headStartMs: 2_000 } as const;
/** And those that take many observations get this one. */
const UNHURRIED_SHARE = { share: 0.1, headStartMs: 1_000 } as const;
/** Leads that can wait: what they are about does not change the server. */
const HURRIED: ReadonlySet<Lead['what']> = new Set(['exception', 'answer']);
/** Leads that take many observations. */
const UNHURRIED: ReadonlySet<Lead['what']> = new Set(['slow', 'retained', 'memory', 'spin']);

/** Leads in the order in which they are examined, each key a few times at most, and those put off until firing is over. */
export class LeadQueue {
  readonly #waiting: Lead[] = [];
  readonly #putOff: Lead[] = [];
  readonly #visits = new Map<string, number>();
  readonly #hurried: TimeShare;
  /** The share of the time for what takes many observations. */
  readonly unhurried: TimeShare;
  #firing = true;

  /** @param now the clock, monotonic ms */
  constructor(now: () => number) {
    this.#hurried = createTimeShare(now, LEADS_SHARE.share, LEADS_SHARE.headStartMs);
    this.unhurried = createTimeShare(now, UNHURRIED_SHARE.share, UNHURRIED_SHARE.headStartMs);
  }

  get empty(): boolean {
    return this.#waiting.length + this.#putOff.length === 0;
  }

  /** Whether there is something to fire, so that leads get a share of the time only. */
  get firing(): boolean {
    return this.#firing;
  }

  /** From now on all time is for leads. */
  firingIsOver(): void {
    this.#firing = false;
  }

  /** Whether a lead of this key would tell something new. */
  wants(key: string): boolean {
    return this.#visitsOf(key) < VISITS;
  }

  /** Whether a lead of this key waits to be examined. */
  holds(key: string): boolean {
    return this.#waiting.some((lead) => lead.key === key);
  }

  /** No lead of this key can tell anything new. */
  solve(key: string): void {
    this.#visits.set(key, VISITS);
  }

  take(leads: readonly Lead[]): void {
    for (const lead of leads) {
      if (this.wants(lead.key) && !this.holds(lead.key)) this.#waiting.push(lead);
    }
  }

  /** Takes leads for when firing is over; at once when it is, and none of their key was examined yet. */
  putOff(leads: readonly Lead[]): void {
    for (const lead of leads) {
      if (!this.#firing && this.#visitsOf(lead.key) === 0) this.take([lead]);
      else if (this.#putOff.every(({ key }) => key !== lead.key)) this.#putOff.push(lead);
    }
  }

  /** Takes those of the leads that were put off. */
  takePutOff(chosen: (lead: Lead) => boolean): void {
    const leads = this.#putOff.splice(0);
    this.take(leads.filter(chosen));
    this.#putOff.push(...leads.filter((lead) => !chosen(lead)));
  }

  /**
   * Has every lead examined that has its turn, also those that come meanwhile; the others stay.
   *
   * @param over whether there is no more time
   */
  async work(examine: (lead: Lead) => Promise<void>, over: () => boolean): Promise<void> {
    const later: Lead[] = [];
    for (let lead = this.#waiting.shift(); lead !== undefined; lead = this.#waiting.shift()) {
      const { key, what } = lead;
      if (over() || !this.#hasTurn(what)) later.push(lead);
      else if (this.wants(key)) {
        this.#visits.set(key, this.#visitsOf(key) + 1);
        const turn = lead;
        await this.#inItsShare(what, () => examine(turn));
      }
    }
    this.#waiting.push(...later);
  }

  /** Whether such a lead is examined now: what changes the server at once, others while there is time for them beside the firing. */
  #hasTurn(what: Lead['what']): boolean {
    return !this.#firing || !HURRIED.has(what) || this.#hurried.left;
  }

  #inItsShare(what: Lead['what'], examine: () => Promise<void>): Promise<void> {
    if (HURRIED.has(what)) return this.#hurried.spend(examine);
    return UNHURRIED.has(what) ? this.unhurried.spend(examine) : examine();
  }

  #visitsOf(key: string): number {
    return this.#visits.get(key) ?? 0;
  }
}
