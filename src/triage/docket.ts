import type { Case } from '../corpus/case.ts';
import type { Look } from '../fire/range.ts';
import { whileInTime } from '../fire/time-is-up.ts';
import type { Volley } from '../fire/volley.ts';
import type { Exception } from '../traceback/exception.ts';
import { answersLead } from './answers-lead.ts';
import type { Bug } from './bug.ts';
import { Bugs, keyOf, type TriageParts } from './bugs.ts';
import { type Failure, hangsServer } from './failure.ts';
import { createHindsight, type Hindsight } from './hindsight.ts';
import { LeadQueue } from './lead-queue.ts';
import { answerLeadsOf, type Lead, leadsOf, type NameOf } from './leads.ts';
import { Mysteries } from './mysteries.ts';
import { narrow } from './narrow.ts';
import { trialsOfRule } from './recorded-trials.ts';
import { findPrelude, type SearchParts } from './sequence.ts';
import { isExpensive } from './shrinker-for.ts';
import { slowLeadAlone, slowLeadsOf } from './slow-leads.ts';
import { likeness, trialOf, trialOfLead } from './trial.ts';
import { Tried } from './tried.ts';

/** Suspects replayed for one lead, where some of them got a wrong answer and where none did. */
const SUSPECTS = { likely: 24, unlikely: 8 } as const;
/** Suspects that show an exception as noise before it is believed to be no more. */
const NOISY = 3;
/** Plays of what failed in an earlier run before it counts as mended: a flaky failure may hide once. */
const REPLAYS = 2;

/** Who makes the server keep something takes so long to find (ms); where there is less, other findings get short specs first. */
const RETAINED_MS = 8_000;

/** The share of the last minutes that what nothing explains gets. */
const MYSTERY_SHARE = 0.5;
/** And the share of the last minutes that is kept for confirming what could not be made minimal in the rest. */
const CONFIRM_SHARE = 0.1;
/** Boots of the server that must fit into what is left, for fresh ones to be worth it, and for what is found to be confirmed; tries of a bug on them. */
const RESTARTS_WORTH = 4;
const FRESH_TRIES = 2;

/** Triage at work: leads come in, suspects are tried, and what they show goes to the bugs. */
export class Docket {
  readonly #parts: TriageParts;
  readonly #bugs: Bugs;
  readonly #nameOf: NameOf;
  readonly #leads: LeadQueue;
  readonly #tried = new Tried();
  readonly #mysteries: Mysteries;
  /** What was done with when everything was finished. */
  #finished: { readonly bugs: readonly Bug[]; readonly mysteries: number } = { bugs: [], mysteries: 0 };
  /** Whether the server of this volley works on with nobody there. */
  #spinning = false;
  readonly #hindsight: Hindsight;

  constructor(parts: TriageParts) {
    this.#parts = parts;
    this.#leads = new LeadQueue(parts.now);
    this.#hindsight = createHindsight(parts.range);
    this.#bugs = new Bugs(parts, (failure, suspect) => this.#stray(failure, suspect));
    this.#nameOf = (exception) => this.#bugs.nameOf(exception);
    this.#mysteries = new Mysteries({
      bugs: this.#bugs,
      fired: () => this.#hindsight.firedBefore(parts.now()),
      mayRestart: () => this.#mayRestart,
      now: parts.now,
      over: (deadline) => this.#over(deadline),
      searchParts: (deadline) => this.#searchParts(deadline),
    });
  }

  get bugs(): readonly Bug[] {
    return this.#bugs.all;
  }

  /** What is worth a note in the report: ends of the server that nobody explained, and what showed too rarely. */
  get notes(): readonly { readonly kind: 'unexplained' | 'unreproduced'; readonly text: string }[] {
    return [
      ...this.#mysteries.notes.map((text) => ({ kind: 'unexplained' as const, text })),
      ...this.#bugs.notes.map((text) => ({ kind: 'unreproduced' as const, text })),
    ];
  }

  /** Time that confirming hangs will take once firing is over (ms). */
  get owes(): number {
    return this.#bugs.owes;
  }

  /** Whether there is nothing left to examine or to minimize. */
  get idle(): boolean {
    return this.#leads.empty && this.#bugs.minimal;
  }

  /** Whether finishing would find nothing to do that it did not do before. */
  get settled(): boolean {
    const { bugs, mysteries } = this.#finished;
    return this.idle && this.#mysteries.count === mysteries && this.#bugs.all.every((bug) => bugs.includes(bug));
  }

  /**
   * Examines what a volley brought to light, until `deadline`: exceptions first, since they explain most of the answers.
   * @returns `known-end` when the server ended in a way that is a bug already: nobody asked which of the victims did it.
   * @throws RangeClosed when the server cannot be brought up again.
   */
  async examine(volley: Volley<Case>, deadline: number): Promise<'known-end' | 'examined'> {
    return (await whileInTime(() => this.#examineVolley(volley, deadline))) ?? 'examined';
  }

  async #examineVolley(volley: Volley<Case>, deadline: number): Promise<'known-end' | 'examined'> {
    const { unhurried } = this.#leads;
    const late = await unhurried.spend(() => this.#hindsight.after(volley, unhurried.left));
    this.#spinning = late.some(({ what }) => what === 'spin');
    const leads = leadsOf(volley, this.#nameOf);
    if (leads.some(({ what, key }) => what === 'worker' && this.#leads.wants(key))) this.#parts.range.workersAreNew();
    for (const { exception, suspects } of leads) {
      if (exception !== null && suspects[0] !== undefined) this.#bugs.seenAgain(this.#nameOf(exception), suspects[0]);
    }
    const known = this.#endIsKnown(volley);
    const [only, ...others] = volley.victims;
    if (known && only !== undefined && others.length === 0) this.#parts.onKiller(only.shot);
    this.#leads.take(leads.filter(({ what }) => what === 'exception'));
    await this.#work(deadline);
    // Who raised the exception may be who ended the server.
    if (!this.#endIsKnown(volley)) this.#leads.take(leads.filter(({ what }) => what !== 'exception'));
    await this.#work(deadline);
    const explains = (exception: Exception) =>
      this.#bugs.explains(exception) || this.#leads.holds(`exception ${this.#nameOf(exception)}`);
    this.#leads.take(answerLeadsOf(volley, explains, this.#parts.isServerError));
    await this.#work(deadline);
    const slow = slowLeadsOf(volley, this.#parts.range.calibration);
    if (unhurried.left) this.#leads.take(slow);
    else this.#leads.putOff(slow);
    if (!known) this.#takeLate(late);
    await this.#work(deadline);
    await this.#hindsight.caughtUp();
    return known && others.length > 0 ? 'known-end' : 'examined';
  }

  /** Whether the server went away, and as it did in a bug that is known. */
  #endIsKnown(volley: Volley<Case>): boolean {
    if (!volley.died && volley.health?.answered !== false) return false;
    const kind = volley.leak != null ? 'leak' : volley.died ? 'crash' : 'hang';
    return this.#bugs.failures.some(
      (failure) =>
        failure.kind === kind &&
        (kind !== 'hang' || hangsServer(failure.observation) || trialOf(failure) === 'spin') &&
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
        const { failures } = await this.#bugs.look(one, { expect: () => true, recorded: true }, trial);
        for (const failure of failures) await this.#bugs.open(failure, one, deadline);
        failed = failures.length > 0;
      }
      if (!failed) passed.push(one);
    }
    return passed;
  }

  #takeLate(leads: readonly Lead[]): void {
    const leaky = this.#bugs.all.filter(({ failure }) => trialOf(failure) === 'retention').map((bug) => bug.case.route);
    for (const lead of leads) {
      const suspects = lead.suspects.filter(({ route }) => lead.what !== 'retained' || !leaky.includes(route));
      if (lead.what === 'spin') this.#leads.take([lead]);
      else if (suspects.length > 0) this.#leads.putOff([{ ...lead, suspects }]);
    }
  }

  #work(deadline: number): Promise<void> {
    return this.#leads.work(
      (lead) => this.#examine(lead, deadline),
      () => this.#over(deadline),
    );
  }

  /** Minimizes what is cheap to try, in turn, a step each, so that a stop leaves all of them good rather than one perfect. */
  async shrink(deadline: number): Promise<void> {
    await whileInTime(() => this.#shrinkAll((bug) => !isExpensive(bug.failure), deadline));
  }

  async #shrinkAll(chosen: (bug: Bug) => boolean, deadline: number): Promise<void> {
    while (!this.#over(deadline) && (await this.#bugs.shrinkRound(chosen, deadline))) await this.#work(deadline);
  }

  /** Examines and minimizes all that is left, until `deadline`, and tells of the bugs that could not be finished as they are. */
  async finish(deadline: number): Promise<void> {
    this.#leads.firingIsOver();
    const { now } = this.#parts;
    await whileInTime(() => this.#finishAll(deadline - CONFIRM_SHARE * (deadline - now())));
    await this.#bugs.tellRest();
    this.#finished = { bugs: [...this.#bugs.all], mysteries: this.#mysteries.count };
  }

  async #finishAll(deadline: number): Promise<void> {
    await this.#bugs.openHangs(deadline);
    this.#takeLate(await this.#hindsight.atEnd(() => this.#over(deadline)));
    if (deadline - this.#parts.now() > RETAINED_MS) this.#leads.takePutOff(({ what }) => what === 'retained');
    await this.#work(deadline);
    await this.#shrinkAll((bug) => !isExpensive(bug.failure), deadline);
    await this.#confirmFresh(deadline);
    const until = this.#parts.now() + MYSTERY_SHARE * (deadline - this.#parts.now());
    await this.#mysteries.solveAll((key) => !this.#leads.wants(key), until, deadline);
    await this.#shrinkAll((bug) => !isExpensive(bug.failure), deadline);
    this.#leads.takePutOff(() => true);
    await this.#work(deadline);
    await this.#shrinkAll(() => true, deadline);
  }

  async #examine(lead: Lead, deadline: number): Promise<void> {
    const wanted = lead.exception === null ? undefined : this.#nameOf(lead.exception);
    const solved = () => this.#leads.solve(lead.key);
    if (wanted !== undefined && this.#isSettled(wanted)) return void solved();
    if (lead.what === 'slow' && this.#isKnownSlow(lead)) return void solved();
    const trial = trialOfLead(lead);
    const narrowed = await narrow(lead, this.#bugs.trialParts);
    const most = lead.likely === false ? SUSPECTS.unlikely : SUSPECTS.likely;
    const suspects = (trial === 'look' ? this.#tried.untriedFirst(narrowed) : narrowed).slice(0, most);
    for (const [index, suspect] of suspects.entries()) {
      if (this.#over(deadline)) return;
      if (lead.what === 'slow' && this.#leads.firing && !this.#leads.unhurried.left)
        return void this.#leads.putOff([{ ...lead, suspects: suspects.slice(index) }]);
      const ends = lead.exception?.fatal === true;
      const look: Look = wanted === undefined ? {} : { expect: (e) => this.#nameOf(e) === wanted, ends };
      const { observation, failures } = await this.#bugs.look(suspect, look, trial);
      this.#tried.note(suspect, failures.length > 0 ? [] : observation.exceptions.map(this.#nameOf));
      // A server that works on one request for long was taken for one that hangs, or for one that says nothing.
      if ((lead.what === 'server-hang' || lead.what === 'answer') && failures.length === 0)
        this.#leads.take(slowLeadAlone(suspect, observation.exchange, this.#parts.range.calibration));
      let hit = false;
      for (const failure of failures) {
        const opened = await this.#bugs.open(failure, suspect, deadline);
        if (opened && answersLead(lead, failure, this.#nameOf)) hit = true;
      }
      if (hit) {
        if (lead.what === 'exception' || lead.what === 'answer') solved();
        return;
      }
      if (wanted !== undefined && this.#isSettled(wanted)) return void solved();
    }
    // What grows no faster than its size will not the next time either.
    if (lead.what === 'slow') solved();
    // What keeps the server busy is looked for in another way.
    const seenHarmless = wanted !== undefined && this.#tried.timesHarmless(wanted) > 0;
    if (!seenHarmless) await this.#mysteries.wonder(lead, this.#spinning, deadline);
  }

  /** Whether each of its suspects is like one that is known to be slow. */
  #isKnownSlow({ suspects }: Lead): boolean {
    const slow = this.#bugs.all.filter(({ failure }) => failure.kind === 'slow');
    return suspects.every((suspect) =>
      slow.some((bug) => likeness(bug.failure, bug.case) === likeness(bug.failure, suspect)),
    );
  }

  /**
   * Whether nothing is to be learned about an exception: it is a bug's, or it was logged next to right answers. Should it come
   * with a wrong one as well, then that answer is a lead.
   */
  #isSettled(name: string): boolean {
    return (
      this.#tried.timesHarmless(name) >= NOISY ||
      this.#bugs.failures.some(({ exception }) => exception !== null && this.#nameOf(exception) === name)
    );
  }

  /**
   * Shows the findings on a fresh server: one that needs what earlier requests left behind becomes a sequence, or, when nobody
   * finds which, is flaky.
   */
  async #confirmFresh(deadline: number): Promise<void> {
    const { range, bootMs, now } = this.#parts;
    if (!this.#mayRestart || deadline - now() < RESTARTS_WORTH * bootMs) return;
    const plain = this.#bugs.all.filter(
      (bug) => bug.stability === 'stable' && isPlain(bug) && !this.#finished.bugs.includes(bug),
    );
    if (plain.length > 0) await range.refresh();
    for (const bug of plain) {
      if (this.#over(deadline - bootMs)) return;
      if (await this.#bugs.showsAgain(bug)) continue;
      // Others of these may have been in its way.
      await range.refresh();
      if (await this.#bugs.showsAgain(bug)) continue;
      const { exception } = bug.failure;
      const name = exception === null ? null : this.#nameOf(exception);
      const last = this.#bugs.minimalCase(bug);
      const found =
        name === null
          ? null
          : await findPrelude(
              last,
              this.#hindsight.firedBefore(bug.seenAt),
              { exception: (e) => this.#nameOf(e) === name },
              this.#searchParts(deadline - RESTARTS_WORTH * bootMs),
            );
      if (found === null) this.#bugs.isFlaky(bug, FRESH_TRIES);
      else await this.#bugs.reopen(bug, found);
    }
  }

  /** A server that somebody else started stays as it is. */
  get #mayRestart(): boolean {
    return this.#parts.range.target.pid !== null || this.#parts.range.exited;
  }

  #searchParts(deadline: number): SearchParts {
    const { range, settings } = this.#bugs.trialParts;
    return { range, settings, over: () => this.#over(deadline), excluded: this.#parts.excluded };
  }

  /** A failure met while another was looked for. */
  #stray(failure: Failure, suspect: Case): void {
    const { exception } = failure;
    this.#leads.take([
      exception === null
        ? { key: `stray ${keyOf(failure, suspect)}`, what: 'answer', exception, suspects: [suspect] }
        : { key: `exception ${this.#nameOf(exception)}`, what: 'exception', exception, suspects: [suspect] },
    ]);
  }

  #over(deadline: number): boolean {
    return this.#parts.signal.aborted || this.#parts.now() >= deadline;
  }
}

/** Whether one look at one request shows it, from whatever server. */
function isPlain({ failure, case: { prelude, minimal } }: Bug): boolean {
  return !isExpensive(failure) && trialOf(failure) === 'look' && prelude === undefined && minimal !== true;
}
