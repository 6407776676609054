import { hasComments } from '../corpus/user-specs.ts';
import type { Shot } from '../fire/shot.ts';
import { parseRequests } from '../language/parse.ts';
import type { Settings } from '../language/settings.ts';
import { casesOf, parseRegression } from '../memory/regressions.ts';

/** What is played on one connection. */
export interface Turn extends Pick<Shot, 'messages' | 'captures' | 'leaves'> {
  /** Never shares its connection with another turn. */
  readonly apart: boolean;
}

/**
 * Reads a list of specs. As in the reference all of them go over one connection, unless there are comments among them: then it is
 * one of patho's files, and played as a recorded sequence is: each line on a connection of its own, with what it captures, and all
 * clients leaving alike.
 *
 * @throws SpecError, UsageError with the place of what does not parse
 */
export function turnsOf(text: string, source: string, settings: Settings): Turn[] {
  if (!hasComments(text)) return [{ messages: parseRequests(text, source), apart: false }];
  // Random values are pathoc's own: the seed is not asked for.
  const cases = casesOf(parseRegression(text, source), { settings, seed: 0, route: 'GET /' });
  const lines = cases.flatMap((one): Shot[] => (one.minimal ? [...(one.prelude ?? []), one] : [one]));
  return lines.map((line) => ({ ...line, apart: true }));
}

/** The turns with neighbours that may share a connection joined. */
export function joined(turns: readonly Turn[]): Turn[] {
  const all: Turn[] = [];
  for (const turn of turns) {
    const before = all.at(-1);
    if (before === undefined || before.apart || turn.apart) all.push(turn);
    else all[all.length - 1] = { ...before, messages: [...before.messages, ...turn.messages] };
  }
  return all;
}
