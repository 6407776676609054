import type { Observation } from '../fire/observation.ts';
import type { Exception } from '../traceback/exception.ts';

/** A logged exception that is no bug, and why. Data: the user can add rules and remove them by id. */
export interface NoiseRule {
  readonly id: string;
  readonly reason: string;
  /**
   * Whose rule it is. What only the user's rules call noise takes its answer with it, and the report counts it: the reader
   * of the report does not know the rule.
   */
  readonly by: 'patho' | 'user';
  /** @param exception null: whether the rule is about the answer alone, whatever was logged */
  readonly applies: (exception: Exception | null, observation: Observation) => boolean;
}
