import type { Case } from '../corpus/case.ts';
import type { Calibration, Observation } from '../fire/observation.ts';
import type { Look, Range } from '../fire/range.ts';
import type { Volley } from '../fire/volley.ts';
import type { Settings } from '../language/settings.ts';
import type { Judgement } from '../oracle/judge.ts';
import type { Level, SignalKind } from '../oracle/signal.ts';
import { type Bug, createBug } from './bug.ts';
import { confirm } from './confirm.ts';
import { type Failure, failuresOf, patienceFor } from './failure.ts';
import { exceptionKey, type Ownership } from './fingerprint.ts';
import { createHindsight, type Hindsight } from './hindsight.ts';
import { answerLeadsOf, type Lead, leadsOf, type NameOf } from './leads.ts';
import { narrow } from './narrow.ts';
import { trialsOfRule } from './recorded-trials.ts';
import { variantOf } from './shot-of.ts';
import { isExpensive, shrinkerFor } from './shrinker-for.ts';
import { slowLeadsOf } from './slow-leads.ts';
import { createTimeShare, type TimeShare } from './time-share.ts';
import { likeness, type Trial, trialOf, trialOfLead, tryOut } from './trial.ts';

export interface DocketParts {
  readonly range: Range;
  readonly judge: (observation: Observation, calibration: Calibration) => Judgement;
  readonly ownership: Ownership;
  readonly settings: Settings;
  readonly now: () => number;
  /** Told once a failure is confirmed, and again once nothing can go from its spec any more. */
  readonly onConfirmed: (bug: Bug) => void;
  readonly onMinimal: (bug: Bug) => void;
  /** Told which case ended or hung the server. */
  readonly onKiller: (killer: Case) => void;
  readonly signal: AbortSignal;
  /** When everything but the report must be over (monotonic ms). */
  readonly endsAt: number;
}

/** Suspects replayed for one lead, and how often one lead may come back without an answer. */
const SUSPECTS = 24;
const VISITS = 3;
/** Suspects that show an exception as noise before it is believed to be no more. */
const NOISY = 3;
/** Leads without an exception are told apart only by their minimal spec; more of one kind than this tell nothing new. */
const ANONYMOUS = 12;
/** What the three tries of a hang take, with their restarts (ms). */
const HANG_MS = 7_000;
/** While there is something to fire, leads that take many observations get this share of the time, after a start (ms). */
const UNHURRIED_SHARE = 0.1;
const UNHURRIED_MS = 1_000;
/** Plays of what failed in an earlier run before it counts as mended: a flaky failure may hide once. */
const REPLAYS = 2;

/** Triage at work: leads come in, confirmed and minimized bugs go out. One failure is one bug, however many cases show it. */
export class Docket {
  readonly #parts: DocketParts;
  readonly #nameOf: NameOf;
  readonly #leads: Lead[] = [];
  /** Those that take long and are not the first of their kind: for when firing is over. */
  readonly #late: Lead[] = [];
  readonly #visits = new Map<string, number>();
  /** Identities that were opened, and how bad they were. */
  readonly #known = new Map<string, Level>();
  /** Names of exceptions that were seen to go with a failure. */
  readonly #bugNames = new Set<string>();
  readonly #anonymous = new Map<SignalKind, number>();
  readonly #bugs: Bug[] = [];
  readonly #notes: string[] = [];
  /** What hung the server, by identity; confirmed when firing is over. */
  readonly #hangs = new Map<string, { failure: Failure; suspect: Case }>();
  #finishing = false;
  readonly #unhurried: TimeShare;
  readonly #hindsight: Hindsight;

  constructor(parts: DocketParts) {
    this.#parts = parts;
    this.#unhurried = createTimeShare(parts.now, UNHURRIED_SHARE, UNHURRIED_MS);
    this.#hindsight = createHindsight(parts.range);
    this.#nameOf = (exception) => exceptionKey(exception, parts.ownership);
  }

  get bugs(): readonly Bug[] {
    return this.#bugs;
  }

  /** What is worth a note in the report: seen, but no finding. */
  get notes(): readonly string[] {
    return this.#notes;
  }

  /** Time that confirming hangs will take once firing is over (ms). */
  get owes(): number {
    return Math.min(this.#hangs.size, 2) * HANG_MS;
  }

  /** Whether there is nothing left to examine or to minimize. */
  get idle(): boolean {
    return this.#leads.length + this.#late.length === 0 && this.#bugs.every((bug) => bug.minimal);
  }

  /** Whether a lead of this key would tell something new. */
  #wants(key: string): boolean {
    return (this.#visits.get(key) ?? 0) < VISITS;
  }

  /**
   * Examines what a volley brought to light, until `deadline`: exceptions first, since they explain most of the answers.
   * @returns `known-end` when the server ended in a way that is a bug already: nobody asked which of the victims did it.
   * @throws RangeClosed when the server cannot be brought up again.
   */
  async examine(volley: Volley<Case>, deadline: number): Promise<'known-end' | 'examined'> {
    const late = await this.#unhurried.spend(() => this.#hindsight.after(volley, this.#unhurried.left));
    const leads = leadsOf(volley, this.#nameOf);
    const known = this.#endIsKnown(volley);
    const [only, ...others] = volley.victims;
    if (known && only !== undefined && others.length === 0) this.#parts.onKiller(only.shot);
    this.#take(known ? leads.filter((lead) => lead.what === 'exception') : leads);
    await this.#work(deadline);
    this.#take(answerLeadsOf(volley, (exception) => this.#bugNames.has(this.#nameOf(exception))));
    await this.#work(deadline);
    const slow = slowLeadsOf(volley, this.#parts.range.calibration);
    if (this.#unhurried.left) this.#take(slow);
    else this.#late.push(...slow.filter(({ key }) => this.#late.every((lead) => lead.key !== key)));
    if (!known) this.#takeLate(late);
    await this.#unhurried.spend(() => this.#work(deadline));
    await this.#hindsight.caughtUp();
    return known && others.length > 0 ? 'known-end' : 'examined';
  }

  /** Whether the server went away, and as it did in a bug that is known. */
  #endIsKnown(volley: Volley<Case>): boolean {
    if (!volley.died && volley.health?.answered !== false) return false;
    const kind = volley.leak != null ? 'leak' : volley.died ? 'crash' : 'hang';
    return [...this.#bugs, ...this.#hangs.values()].some(
      ({ failure }) =>
        failure.kind === kind &&
        (failure.exception === null
          ? volley.exceptions.every((exception) => !exception.fatal)
          : volley.exceptions.some((exception) => this.#nameOf(exception) === this.#nameOf(failure.exception!))),
    );
  }

  /**
   * Plays cases that failed in an earlier run; what still fails is a bug as any other.
   * @returns the cases that were played and do not fail
   * @throws RangeClosed when the server cannot be brought up again.
   */
  async replay(cases: readonly Case[], deadline: number): Promise<readonly Case[]> {
    const passed: Case[] = [];
    for (const one of cases) {
      let failed = false;
      const trials = Array.from({ length: REPLAYS }, () => trialsOfRule(one.failedBy)).flat();
      for (const trial of trials) {
        if (failed) break;
        if (this.#over(deadline)) return passed;
        // An exception may lag behind its answer, and nothing but the next case would wait for it.
        const { failures } = await this.#look(one, { expect: () => true }, trial);
        for (const failure of failures) await this.#open(failure, one, deadline);
        failed = failures.length > 0;
      }
      if (!failed) passed.push(one);
    }
    return passed;
  }

  #take(leads: readonly Lead[]): void {
    for (const lead of leads) if (this.#wants(lead.key)) this.#leads.push(lead);
  }

  #takeLate(leads: readonly Lead[]): void {
    const leaky = this.#bugs.filter(({ failure }) => trialOf(failure) === 'retention').map((bug) => bug.case.route);
    for (const lead of leads) {
      const suspects = lead.suspects.filter(({ route }) => lead.what !== 'retained' || !leaky.includes(route));
      if (this.#finishing && !this.#visits.has(lead.key)) this.#take([lead]);
      else if (suspects.length > 0 && this.#late.every(({ key }) => key !== lead.key))
        this.#late.push({ ...lead, suspects });
    }
  }

  async #work(deadline: number): Promise<void> {
    for (let lead = this.#leads.shift(); lead !== undefined; lead = this.#leads.shift()) {
      if (this.#over(deadline)) {
        this.#leads.unshift(lead);
        return;
      }
      if (this.#wants(lead.key)) await this.#examine(lead, deadline);
    }
  }

  /** Minimizes what is cheap to try, in turn, a step each, so that a stop leaves all of them good rather than one perfect. */
  async shrink(deadline: number): Promise<void> {
    await this.#shrinkAll((bug) => !isExpensive(bug.failure), deadline);
  }

  async #shrinkAll(chosen: (bug: Bug) => boolean, deadline: number): Promise<void> {
    let open = this.#bugs.filter((bug) => !bug.minimal && chosen(bug));
    while (open.length > 0 && !this.#over(deadline)) {
      for (const bug of open) {
        if (this.#over(deadline)) return;
        if ((await bug.shrinkStep()) === 'done') await this.#tell(bug);
      }
      await this.#work(deadline);
      open = this.#bugs.filter((bug) => !bug.minimal && chosen(bug));
    }
  }

  /** Examines and minimizes all that is left, until `deadline`, and tells of the bugs that could not be finished as they are. */
  async finish(deadline: number): Promise<void> {
    this.#finishing = true;
    for (const { failure, suspect } of this.#hangs.values()) {
      if (!this.#over(deadline)) await this.#open(failure, suspect, deadline);
    }
    this.#takeLate(await this.#hindsight.atEnd(() => this.#over(deadline)));
    await this.#work(deadline);
    await this.shrink(deadline);
    this.#take(this.#late.splice(0));
    await this.#work(deadline);
    await this.#shrinkAll(() => true, deadline);
    for (const bug of this.#bugs) if (!bug.minimal) await this.#tell(bug);
  }

  async #tell(bug: Bug): Promise<void> {
    bug.stopShrinking();
    if (bug.messages !== bug.case.messages) await this.#reconfirm(bug);
    this.#parts.onMinimal(bug);
  }

  /** Confirms the minimal spec once more: what the report shows must be what was seen. */
  async #reconfirm(bug: Bug): Promise<void> {
    const shot = variantOf(bug.case, bug.messages, this.#parts.settings);
    const again = await confirm(
      async () => {
        const seen = await this.#attempt(shot, bug.failure);
        // What the minimal spec shows is what the report says.
        if (seen !== null) bug.failure = seen;
        return seen;
      },
      false,
      () => this.#over(this.#parts.endsAt),
    );
    if (again.stability === 'unreproduced') {
      if (again.n > 0) bug.giveUpMinimal();
    } else if (again.n >= bug.confirmation.n) bug.confirmation = { k: again.k, n: again.n };
    if (again.stability === 'flaky') bug.stability = 'flaky';
  }

  async #examine(lead: Lead, deadline: number): Promise<void> {
    this.#visits.set(lead.key, (this.#visits.get(lead.key) ?? 0) + 1);
    const wanted = lead.exception === null ? undefined : this.#nameOf(lead.exception);
    let noisy = 0;
    const suspects = await narrow(lead, this.#trialParts());
    for (const suspect of suspects.slice(0, SUSPECTS)) {
      if (this.#over(deadline)) return;
      const look: Look = wanted === undefined ? {} : { expect: (e) => this.#nameOf(e) === wanted };
      const { observation, failures } = await this.#look(suspect, look, trialOfLead(lead));
      let hit = false;
      for (const failure of failures) {
        const opened = await this.#open(failure, suspect, deadline);
        if (opened && (lead.what === 'answer' || this.#answers(lead, failure, wanted))) hit = true;
      }
      if (hit) {
        if (lead.what === 'exception' || lead.what === 'answer') this.#visits.set(lead.key, VISITS);
        return;
      }
      if (wanted !== undefined && observation.exceptions.some((e) => this.#nameOf(e) === wanted) && ++noisy >= NOISY) {
        // Logged next to a right answer. Should it come with a wrong one as well, then that answer is a lead.
        this.#visits.set(lead.key, VISITS);
        return;
      }
    }
    // What grows no faster than its size will not the next time either.
    if (lead.what === 'slow') this.#visits.set(lead.key, VISITS);
    if (lead.what === 'crash' || lead.what === 'server-hang') {
      const what = lead.what === 'crash' ? 'The server died' : 'The server stopped answering';
      this.#notes.push(`${what} while ${lead.suspects.length} requests ran, but none of them does it alone.`);
    }
  }

  #drop(identity: string): void {
    const index = this.#bugs.findIndex(({ failure }) => failure.identity === identity);
    if (index >= 0) this.#bugs.splice(index, 1);
  }

  #answers(lead: Lead, failure: Failure, wanted: string | undefined): boolean {
    if (lead.what === 'crash') return failure.kind === 'crash';
    if (lead.what === 'server-hang') return failure.kind === 'hang';
    if (trialOfLead(lead) !== 'look') return trialOf(failure) === trialOfLead(lead);
    return wanted !== undefined && failure.exception !== null && this.#nameOf(failure.exception) === wanted;
  }

  /** @returns whether the failure is a bug now, or was one before: false when it does not show again. */
  async #open(failure: Failure, suspect: Case, deadline: number): Promise<boolean> {
    const { settings, now, onConfirmed, onKiller } = this.#parts;
    const key = failure.exception === null ? `${failure.identity} ${likeness(failure, suspect)}` : failure.identity;
    if (failure.kind === 'hang' && !this.#finishing) {
      // Each try takes seconds and a restart: until firing is over it is enough to know who does it.
      if (!this.#hangs.has(key)) this.#hangs.set(key, { failure, suspect });
      onKiller(suspect);
      return true;
    }
    if (failure.kind === 'crash' || failure.kind === 'hang' || failure.observation.leak !== null) onKiller(suspect);
    if (failure.exception !== null) this.#bugNames.add(this.#nameOf(failure.exception));
    const before = this.#known.get(key);
    if (before === failure.level || before === 'error') return true;
    this.#known.set(key, failure.level);
    // Seen as a warning until now: the worse sighting takes its place.
    if (before !== undefined) this.#drop(failure.identity);
    if (failure.exception === null) {
      const count = (this.#anonymous.get(failure.kind) ?? 0) + 1;
      this.#anonymous.set(failure.kind, count);
      if (count > ANONYMOUS) return true;
    }
    const seenAt = now();
    const confirmed = await confirm(
      () => this.#attempt(suspect, failure),
      // Memory that grows past its limit may be an earlier request's doing.
      failure.observation.leak === null,
      () => this.#over(deadline),
    );
    const cutShort = confirmed.n < 3 && (confirmed.n < 2 || confirmed.k < confirmed.n);
    if (confirmed.stability === 'unreproduced' || cutShort) {
      if (failure.kind === 'hang' && (await this.#isOnlySlow(suspect, deadline))) return true;
      // It may have been left over from the request before: another suspect can still be guilty.
      this.#known.delete(key);
      const what = failure.exception?.type ?? failure.kind;
      this.#notes.push(`${what} showed in ${confirmed.k} of ${confirmed.n} tries of ${suspect.spec.slice(0, 200)}`);
      return false;
    }
    const shrinker = shrinkerFor(failure, suspect, settings, (variant) => this.#attempt(variant, failure));
    const bug = createBug({
      failure,
      case: suspect,
      confirmation: { k: confirmed.k, n: confirmed.n },
      stability: confirmed.stability,
      seenAt,
      confirmedAt: now(),
      shrinker,
    });
    this.#bugs.push(bug);
    onConfirmed(bug);
    return true;
  }

  /** Whether what looked like a hang ends after a while; if it takes too long for its size, that is a failure of its own. */
  async #isOnlySlow(suspect: Case, deadline: number): Promise<boolean> {
    const { failures } = await this.#look(suspect, {}, 'growth');
    const slow = failures.filter(({ kind }) => kind === 'slow');
    for (const one of slow) await this.#open(one, suspect, deadline);
    return slow.length > 0;
  }

  /** One try: the same failure again (at least as bad), or null. Other failures met on the way become bugs of their own. */
  async #attempt(suspect: Case, failure: Failure): Promise<Failure | null> {
    const wanted = failure.exception === null ? undefined : this.#nameOf(failure.exception);
    const { failures } = await this.#look(
      suspect,
      {
        expect: wanted === undefined ? undefined : (e) => this.#nameOf(e) === wanted,
        patient: patienceFor(failure),
      },
      trialOf(failure),
    );
    const same = failures.find(
      (f) => f.identity === failure.identity && (f.level === 'error' || failure.level === 'warning'),
    );
    if (same === undefined) this.#stray(failures, suspect);
    return same ?? null;
  }

  /** Another bug met while looking for this one. */
  #stray(failures: readonly Failure[], suspect: Case): void {
    for (const failure of failures) {
      if (failure.exception === null || this.#known.get(failure.identity) === failure.level) continue;
      const key = `exception ${this.#nameOf(failure.exception)}`;
      this.#take([{ key, what: 'exception', exception: failure.exception, suspects: [suspect] }]);
    }
  }

  async #look(
    suspect: Case,
    look: Look,
    trial: Trial = 'look',
  ): Promise<{ observation: Observation; failures: Failure[] }> {
    const { range, judge, ownership } = this.#parts;
    const observation = await tryOut(suspect, look, trial, this.#trialParts());
    return { observation, failures: failuresOf(observation, judge(observation, range.calibration), ownership) };
  }

  #trialParts() {
    const { range, settings } = this.#parts;
    return { range, settings, over: () => this.#over(this.#parts.endsAt) };
  }

  #over(deadline: number): boolean {
    return this.#parts.signal.aborted || this.#parts.now() >= deadline;
  }
}
