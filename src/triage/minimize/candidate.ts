import type { Messages } from './messages.ts';
import type { Wire } from './wire.ts';

/** One thing to try. */
export interface Candidate {
  readonly messages: Messages;
  /** Only asked whether it shows the bug, never kept. */
  readonly probe?: boolean;
}

/** What a pass looks at; `current` is the best so far and moves on when a candidate is accepted. */
export interface State {
  readonly current: Messages;
  readonly wire: Wire;
  /** Whole specs that the caller holds likely. */
  readonly likely: readonly Messages[];
}

/**
 * One way to make specs smaller. Yields candidates made from `state.current`, and is told of each whether it was accepted
 * (of a probe: whether it shows the bug). Candidates that are not smaller in the {@link Measure} are refused unseen, so a
 * pass need not compare.
 */
export type Pass = (state: State) => Generator<Candidate, void, boolean>;

/** A part of a pass that says whether it got anywhere. */
export type Attempt<T> = Generator<Candidate, T, boolean>;
