import type { Case } from '../corpus/case.ts';
import type { Message } from '../language/ast.ts';
import { printAll } from '../language/print.ts';
import type { Confirmation } from './confirm.ts';
import type { Failure } from './failure.ts';
import type { Shrinker } from './minimize/shrinker.ts';

export interface BugParts {
  readonly failure: Failure;
  readonly case: Case;
  readonly confirmation: Confirmation;
  readonly stability: 'stable' | 'flaky';
  readonly seenAt: number;
  readonly confirmedAt: number;
  readonly shrinker: Shrinker;
}

/** A confirmed failure on its way to a finding: it gets smaller while there is time. */
export interface Bug extends Omit<BugParts, 'case' | 'failure' | 'confirmation' | 'stability' | 'shrinker'> {
  /** In which it was seen; of what goes before it, what turned out to be needed. */
  case: Case;
  /** As it was last seen: with the minimal spec, once that is confirmed. */
  failure: Failure;
  confirmation: Confirmation;
  stability: 'stable' | 'flaky';
  /** The smallest messages known to show it. */
  readonly messages: readonly Message[];
  readonly spec: string;
  /** Whether nothing can go any more (or trying was given up). */
  readonly minimal: boolean;
  readonly executions: number;
  shrinkStep(): Promise<'done' | 'more'>;
  stopShrinking(): void;
  /** A case in which it was likely seen, too: where that is shorter than the minimal spec, minimizing goes on. */
  offer(seen: Case): void;
  /**
   * The minimal spec did not show it again: what made it the smallest was chance, so minimizing goes on from what was the
   * smallest before, a few times.
   * @returns false when there is nothing to go on from
   */
  retreat(): boolean;
  /** The report falls back to the case as it was fired. */
  giveUpMinimal(): void;
}

/** A server whose answers are chance would otherwise be asked for ever. */
const RETREATS = 5;

export function createBug(parts: BugParts): Bug {
  const { shrinker, confirmation, stability, ...rest } = parts;
  let done = false;
  let useOriginal = false;
  let retreats = 0;
  return {
    ...rest,
    confirmation,
    stability,
    get messages() {
      return useOriginal ? parts.case.messages : shrinker.best;
    },
    get spec() {
      return printAll(this.messages);
    },
    get minimal() {
      return done;
    },
    get executions() {
      return shrinker.executions;
    },
    async shrinkStep() {
      if (!done && (await shrinker.next()) === 'done') done = true;
      return done ? 'done' : 'more';
    },
    stopShrinking() {
      done = true;
    },
    offer(seen) {
      const alike = [seen, parts.case].every(
        ({ prelude, captures }) => prelude === undefined && captures === undefined,
      );
      if (alike && !useOriginal && shrinker.offer(seen.messages)) done = false;
    },
    retreat() {
      if (retreats >= RETREATS || !shrinker.retreat()) return false;
      retreats++;
      done = false;
      return true;
    },
    giveUpMinimal() {
      useOriginal = true;
      this.case = parts.case;
    },
  };
}
