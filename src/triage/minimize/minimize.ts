import type { Messages } from './messages.ts';
import { createShrinker, type ShrinkerOptions } from './shrinker.ts';

/** The end of a minimization. */
export interface Minimized {
  readonly messages: Messages;
  readonly executions: number;
}

/** Minimizes in one go what {@link createShrinker} minimizes step by step. */
export async function minimize(start: Messages, options: ShrinkerOptions): Promise<Minimized> {
  const shrinker = createShrinker(start, options);
  while ((await shrinker.next()) !== 'done');
  return { messages: shrinker.best, executions: shrinker.executions };
}
