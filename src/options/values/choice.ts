import { didYouMean } from './did-you-mean.ts';
import { bad, good, type Parsed } from './parsed.ts';
import { quote } from './quote.ts';

/** Reads one of `choices`, spelled exactly. */
export function parseChoice<const C extends string>(text: string, choices: readonly C[]): Parsed<C> {
  const choice = choices.find((c) => c === text);
  if (choice !== undefined) return good(choice);
  return bad(`${quote(text)} is none of ${choices.join(', ')}${didYouMean(text, choices)}`);
}
