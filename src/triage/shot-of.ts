import { type Case, renderMessages } from '../corpus/case.ts';
import type { Shot } from '../fire/shot.ts';
import type { Message } from '../language/ast.ts';
import { printAll } from '../language/print.ts';
import type { Settings } from '../language/settings.ts';

/** A shot of these messages that renders the same bytes each time. */
export function shotOf(
  messages: readonly Message[],
  settings: Settings,
  seed: number,
  forbids?: Case['forbids'],
): Pick<Shot, 'messages' | 'render'> {
  return { messages, render: (captured) => renderMessages(messages, settings, seed, captured, forbids) };
}

/** A smaller version of a case, met while minimizing. */
export function variantOf(origin: Case, messages: readonly Message[], settings: Settings): Case {
  return { ...origin, spec: printAll(messages), ...shotOf(messages, settings, origin.seed, origin.forbids) };
}
