import type { Capture } from '../corpus/conversation.ts';
import { hasComments, parseUserSpecs } from '../corpus/user-specs.ts';
import type { Message } from '../language/ast.ts';
import { parseRequests } from '../language/parse.ts';

/** What is played on one connection. */
export interface Turn {
  readonly messages: readonly Message[];
  /** What is taken from what the server says, for later messages and for the turns after it. */
  readonly captures: readonly Capture[];
  /** Whether the client leaves by a reset. */
  readonly resets: boolean;
  /** Never shares its connection with another turn. */
  readonly apart: boolean;
}

/**
 * Reads a list of specs. As in the reference all of them go over one connection, unless there are comments among them: then it is
 * one of patho's files (a regression, a file of the user's), where each line has a connection of its own and `# capture:`, `# times:` and
 * `# leaves:` say more.
 *
 * @throws SpecError, UsageError with the place of what does not parse
 */
export function turnsOf(text: string, source: string, host: string): Turn[] {
  if (!hasComments(text)) return [{ messages: parseRequests(text, source), captures: [], resets: false, apart: false }];
  return parseUserSpecs(text, source).map(({ spec, captures = [], leaves }) => ({
    messages: parseRequests(spec.replaceAll('{host}', host).replaceAll('{path}', '/')),
    captures,
    resets: leaves === 'reset',
    apart: true,
  }));
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
