import { type Case, leavingBy } from '../corpus/case.ts';
import type { Route } from '../corpus/route.ts';
import type { Calibration, Observation } from '../fire/observation.ts';
import type { Look, Range } from '../fire/range.ts';
import { whileInTime } from '../fire/time-is-up.ts';
import type { Settings } from '../language/settings.ts';
import type { Judgement } from '../oracle/judge.ts';
import type { Level, SignalKind } from '../oracle/signal.ts';
import type { Exception } from '../traceback/exception.ts';
import type { Ownership } from '../traceback/in-app.ts';
import type { Response } from '../transport/exchange.ts';
import { type Bug, createBug } from './bug.ts';
import { type Confirmed, confirm } from './confirm.ts';
import { type Failure, failuresOf, hangsServer, patienceFor } from './failure.ts';
import { exceptionKey } from './fingerprint.ts';
import { shortenPrelude } from './shorten-prelude.ts';
import { variantOf } from './shot-of.ts';
import { shrinkerFor } from './shrinker-for.ts';
import { spellOut } from './spell-out.ts';
import { likeness, type Trial, type TrialParts, trialOf, tryOut } from './trial.ts';

/** What triage needs, and whom it tells. */
export interface TriageParts {
  readonly range: Range;
  readonly judge: (observation: Observation, calibration: Calibration) => Judgement;
  /** Whether an answer is a server error that is no right answer. */
  readonly isServerError: (response: Response) => boolean;
  readonly ownership: Ownership;
  readonly settings: Settings;
  readonly now: () => number;
  /** How long the server took to boot (ms). */
  readonly bootMs: number;
  /** Told once a failure is confirmed, and again once nothing can go from its spec any more. */
  readonly onConfirmed: (bug: Bug) => void;
  readonly onMinimal: (bug: Bug) => void;
  /** Told which case ended or hung the server. */
  readonly onKiller: (killer: Case) => void;
  readonly signal: AbortSignal;
  /** Operations that must not be called, whatever a spec is minimized to. */
  readonly excluded?: (route: Route) => boolean;
  /** When everything but the report must be over (monotonic ms). */
  readonly endsAt: number;
}

/** Leads without an exception are told apart only by their minimal spec; more of one kind than this tell nothing new. */
const ANONYMOUS = 12;
/** What the three tries of a hang take, with their restarts (ms). */
const HANG_MS = 7_000;

/** The bugs of a run: opened once they are confirmed, minimized in turn, confirmed again. One failure is one bug, however many cases show it. */
export class Bugs {
  readonly #parts: TriageParts;
  readonly #onStray: (failure: Failure, suspect: Case) => void;
  /** Identities that were opened, and how bad they were. */
  readonly #known = new Map<string, Level>();
  /** Names of exceptions that were seen to go with a failure. */
  readonly #exceptionNames = new Set<string>();
  readonly #anonymous = new Map<SignalKind, number>();
  readonly #all: Bug[] = [];
  /** What hung the server, by identity; confirmed when firing is over. */
  readonly #hangs = new Map<string, { failure: Failure; suspect: Case }>();
  readonly #notes: string[] = [];
  /** Those that were told of as minimal. */
  readonly #told = new Set<Bug>();
  #finishing = false;

  /** @param onStray told of another failure that a suspect shows while a bug is looked for */
  constructor(parts: TriageParts, onStray: (failure: Failure, suspect: Case) => void) {
    this.#parts = parts;
    this.#onStray = onStray;
  }

  get all(): readonly Bug[] {
    return this.#all;
  }

  /** What showed too rarely to be a bug, for the report's notes. */
  get notes(): readonly string[] {
    return this.#notes;
  }

  /** The failures of all bugs, and of the hangs that wait for their confirmation. */
  get failures(): readonly Failure[] {
    return [...this.#all, ...this.#hangs.values()].map(({ failure }) => failure);
  }

  /** Time that confirming hangs will take once firing is over (ms). */
  get owes(): number {
    return Math.min(this.#hangs.size, 2) * HANG_MS;
  }

  /** Whether nothing can go from any of them. */
  get minimal(): boolean {
    return this.#all.every((bug) => bug.minimal);
  }

  /** Names an exception so that the same one is known again. */
  nameOf(exception: Exception): string {
    return exceptionKey(exception, this.#parts.ownership);
  }

  /** Whether an exception was seen to go with a failure, not with a right answer. */
  explains(exception: Exception): boolean {
    return this.#exceptionNames.has(this.nameOf(exception));
  }

  /** An exception of this name was logged again, and this case is the most suspect. */
  seenAgain(name: string, suspect: Case): void {
    for (const bug of this.#all) {
      if (bug.failure.exception !== null && this.nameOf(bug.failure.exception) === name) bug.offer(suspect);
    }
  }

  /** @returns whether the failure is a bug now, or was one before: false when it does not show again. */
  async open(failure: Failure, suspect: Case, deadline: number): Promise<boolean> {
    const { settings, now, onConfirmed, onKiller, excluded } = this.#parts;
    const key = keyOf(failure, suspect);
    const { leak, spin } = failure.observation;
    if ((failure.kind === 'hang' || spin != null) && !this.#finishing) {
      // Each try takes seconds and a restart: until firing is over it is enough to know who does it.
      if (!this.#hangs.has(key)) this.#hangs.set(key, { failure, suspect });
      onKiller(suspect);
      return true;
    }
    if (failure.kind === 'crash' || failure.kind === 'hang' || leak !== null || spin != null) onKiller(suspect);
    if (failure.exception !== null) this.#exceptionNames.add(this.nameOf(failure.exception));
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
    const { shown, ...confirmed } = await this.#confirm(failure, suspect, deadline);
    const cutShort = confirmed.n < 3 && (confirmed.n < 2 || confirmed.k < confirmed.n);
    if (confirmed.stability === 'unreproduced' || cutShort) {
      if (failure.kind === 'hang' && (await this.#isOnlySlow(suspect, deadline))) return true;
      // It may have been left over from the request before: another suspect can still be guilty.
      this.#known.delete(key);
      const what = failure.exception?.type ?? failure.kind;
      this.#notes.push(`${what} showed in ${confirmed.k} of ${confirmed.n} tries of ${suspect.spec.slice(0, 200)}`);
      return false;
    }
    const attempt = (variant: Case) => this.#attempt(variant, failure);
    const start = shown.minimal ? shown : await spellOut(shown, failure, settings, attempt);
    const shrinker = shrinkerFor(failure, start, { settings, attempt, excluded });
    const bug = createBug({
      failure,
      case: shown,
      confirmation: { k: confirmed.k, n: confirmed.n },
      stability: confirmed.stability,
      seenAt,
      confirmedAt: now(),
      shrinker,
    });
    this.#all.push(bug);
    onConfirmed(bug);
    return true;
  }

  /** Confirms a failure by the plainest case that shows it each time. */
  async #confirm(failure: Failure, suspect: Case, deadline: number): Promise<Confirmed & { readonly shown: Case }> {
    const { leak } = failure.observation;
    // Memory that grows past its limit may be an earlier request's doing, and silence was believed without patience.
    const seen = leak === null && patienceFor(failure) === undefined;
    const confirming = (one: Case) =>
      confirm(
        () => this.#attempt(one, failure),
        seen,
        () => this.#over(deadline),
      );
    const plain = await this.#plainer(suspect, failure);
    if (plain !== null) {
      const confirmed = await confirming(plain);
      if (confirmed.stability === 'stable') return { ...confirmed, shown: plain };
    }
    return { ...(await confirming(suspect)), shown: suspect };
  }

  /** The case with clients that leave by a FIN, as most do, where it shows so, too: then it needs no reset. Null where it does not. */
  async #plainer(suspect: Case, failure: Failure): Promise<Case | null> {
    if (suspect.leaves === undefined) return null;
    const plain = leavingBy(suspect, null);
    return (await this.#attempt(plain, failure)) === null ? null : plain;
  }

  /** Whether what looked like a hang ends after a while; if it takes too long for its size, that is a failure of its own. */
  async #isOnlySlow(suspect: Case, deadline: number): Promise<boolean> {
    const { failures } = await this.look(suspect, {}, 'growth');
    const slow = failures.filter(({ kind }) => kind === 'slow');
    for (const one of slow) await this.open(one, suspect, deadline);
    return slow.length > 0;
  }

  /** The case that the report shows for a bug: its minimal messages. */
  minimalCase(bug: Bug): Case {
    return variantOf(bug.case, bug.messages, this.#parts.settings);
  }

  /** Tries a bug once more, as the report shows it. */
  async showsAgain(bug: Bug): Promise<boolean> {
    return (await this.#attempt(this.minimalCase(bug), bug.failure)) !== null;
  }

  /** It did not show in `tries` more tries. */
  isFlaky(bug: Bug, tries: number): void {
    const { k, n } = bug.confirmation;
    bug.confirmation = { k, n: n + tries };
    bug.stability = 'flaky';
  }

  /** Opens a bug anew that shows by another case: with what goes before it. Confirming that may take what time is left. */
  async reopen(bug: Bug, suspect: Case): Promise<void> {
    const { identity, level } = bug.failure;
    this.#drop(identity);
    this.#known.delete(identity);
    if (await this.open(bug.failure, suspect, this.#parts.endsAt)) return;
    this.#all.push(bug);
    this.#known.set(identity, level);
    this.isFlaky(bug, 1);
  }

  /** Confirms what hung the server: firing is over, and each try takes seconds and a restart. */
  async openHangs(deadline: number): Promise<void> {
    this.#finishing = true;
    // The time may not last for all: who hangs the server comes before who hangs a connection.
    const worstFirst = [...this.#hangs.values()].sort(
      (a, b) => Number(hangsServer(b.failure.observation)) - Number(hangsServer(a.failure.observation)),
    );
    for (const { failure, suspect } of worstFirst) {
      if (!this.#over(deadline)) await this.open(failure, suspect, deadline);
    }
  }

  /**
   * One try: the same failure again (at least as bad), or null. Other failures met on the way become bugs of their own.
   *
   * @param brief as in `Look`: the failure itself was seen with all patience
   */
  async #attempt(suspect: Case, failure: Failure, brief = true): Promise<Failure | null> {
    const wanted = failure.exception === null ? undefined : this.nameOf(failure.exception);
    const { failures } = await this.look(
      suspect,
      {
        expect: wanted === undefined ? undefined : (e) => this.nameOf(e) === wanted,
        patient: patienceFor(failure),
        brief,
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
      const key = keyOf(failure, suspect);
      if (this.#known.get(key) !== failure.level && !this.#hangs.has(key)) this.#onStray(failure, suspect);
    }
  }

  /** Tries a suspect out and judges what it does. @throws RangeClosed when the server cannot be brought up again. */
  async look(
    suspect: Case,
    look: Look,
    trial: Trial = 'look',
  ): Promise<{ observation: Observation; failures: Failure[] }> {
    const { range, judge, ownership } = this.#parts;
    const observation = await tryOut(suspect, look, trial, this.trialParts);
    return { observation, failures: failuresOf(observation, judge(observation, range.calibration), ownership) };
  }

  /**
   * One step of minimizing for each of the chosen bugs that are not minimal; a bug's last step tells of it.
   * @returns whether there is more to do
   */
  async shrinkRound(chosen: (bug: Bug) => boolean, deadline: number): Promise<boolean> {
    const open = this.#all.filter((bug) => !bug.minimal && chosen(bug));
    for (const bug of open) {
      if (this.#over(deadline)) return false;
      if ((await bug.shrinkStep()) === 'done') await this.#tell(bug, deadline);
    }
    return open.length > 0;
  }

  /** Tells of those that could not be finished, as they are. */
  async tellRest(): Promise<void> {
    for (const bug of this.#all) if (!bug.minimal) await this.#tell(bug, Number.NEGATIVE_INFINITY);
  }

  async #tell(bug: Bug, deadline: number): Promise<void> {
    bug.stopShrinking();
    await whileInTime(async () => {
      const shortened = await this.#shortenPrelude(bug, deadline);
      if (shortened || bug.messages !== bug.case.messages) await this.#reconfirm(bug, deadline);
    });
    if (!bug.minimal || this.#told.has(bug)) return;
    this.#told.add(bug);
    this.#parts.onMinimal(bug);
  }

  /** A conversation of the corpus may hold requests that the minimal spec can do without; what a search found does not. */
  async #shortenPrelude(bug: Bug, deadline: number): Promise<boolean> {
    const { prelude, needsFresh, minimal } = bug.case;
    if (prelude === undefined || needsFresh || minimal) return false;
    const { settings, excluded } = this.#parts;
    const shortened = await shortenPrelude(this.minimalCase(bug), {
      settings,
      excluded,
      over: () => this.#over(deadline),
      shows: async (one) => (await this.#attempt(one, bug.failure)) !== null,
    });
    if (shortened.prelude === prelude) return false;
    const { prelude: _, ...last } = bug.case;
    bug.case = { ...last, ...(shortened.prelude && { prelude: shortened.prelude }) };
    return true;
  }

  /** Confirms the minimal spec once more: what the report shows must be what was seen. Until the deadline it can be looked for anew. */
  async #reconfirm(bug: Bug, deadline: number): Promise<void> {
    const shot = this.minimalCase(bug);
    const again = await confirm(
      async (tries) => {
        const seen = await this.#attempt(shot, bug.failure, tries > 0);
        // What the minimal spec shows is what the report says.
        if (seen !== null) bug.failure = seen;
        return seen;
      },
      false,
      () => this.#over(this.#parts.endsAt),
    );
    if (again.stability === 'unreproduced') {
      if (again.n > 0 && (this.#over(deadline) || !bug.retreat())) bug.giveUpMinimal();
    } else if (again.n >= bug.confirmation.n) bug.confirmation = { k: again.k, n: again.n };
    if (again.stability === 'flaky') bug.stability = 'flaky';
  }

  #drop(identity: string): void {
    const index = this.#all.findIndex(({ failure }) => failure.identity === identity);
    if (index >= 0) this.#all.splice(index, 1);
  }

  /** What trials need. */
  get trialParts(): TrialParts {
    const { range, settings } = this.#parts;
    return { range, settings, over: () => this.#over(this.#parts.endsAt) };
  }

  #over(deadline: number): boolean {
    return this.#parts.signal.aborted || this.#parts.now() >= deadline;
  }
}

/** What failures have in common that are likely one bug. */
export function keyOf(failure: Failure, suspect: Case): string {
  return failure.exception === null ? `${failure.identity} ${likeness(failure, suspect)}` : failure.identity;
}
