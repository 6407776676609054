import type { Message } from './ast.ts';
import { print } from './print.ts';
import { placeAt, SpecError } from './spec-error.ts';

/** More messages than this on one connection are a slip of the keyboard, and would not fit in memory. */
const MAX_MESSAGES = 1_000_000;

/**
 * Repeats each message as often as its `x` says and strikes the `x` from the copies; `x0` leaves none. Copies are one object.
 *
 * @throws SpecError for more than a million messages
 */
export function expand(messages: readonly Message[]): Message[] {
  const all: Message[] = [];
  for (const message of messages) {
    const times = message.features.find((feature) => feature.kind === 'times');
    if (times === undefined) {
      all.push(message);
      continue;
    }
    if (all.length + Number(times.count) > MAX_MESSAGES) {
      const origin = message.origin ?? { name: 'spec', text: print(message) };
      const at = message.origin && times.span ? times.span.start : 0;
      throw new SpecError(`x repeats at most ${MAX_MESSAGES} times`, placeAt(origin, at));
    }
    const copy = withoutTimes(message);
    for (let count = Number(times.count); count > 0; count--) all.push(copy);
  }
  return all;
}

function withoutTimes<M extends Message>(message: M): M {
  return { ...message, features: message.features.filter((feature) => feature.kind !== 'times') };
}
