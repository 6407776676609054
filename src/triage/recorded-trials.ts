import type { Trial } from './trial.ts';

const TRIALS: Readonly<Record<string, readonly Trial[]>> = {
  slow: ['growth'],
  leak: ['retention', 'memory'],
  poisoned: ['state'],
};

/** How a case is tried that failed in an earlier run by this rule: what showed it then. Null and unknown rules take a look. */
export function trialsOfRule(rule: string | null | undefined): readonly Trial[] {
  return TRIALS[rule ?? ''] ?? ['look'];
}
