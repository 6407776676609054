import { takeFrom } from '../corpus/conversation.ts';
import type { Templates } from '../corpus/rewrite.ts';
import { expand } from '../language/expand.ts';
import type { Payload } from '../language/payload.ts';
import { print } from '../language/print.ts';
import type { LatePayload } from '../transport/cue.ts';
import { payloadsHideRequest } from '../transport/hidden-request.ts';
import type { PlayOptions } from '../transport/play-options.ts';
import { describeRequest } from '../transport/request-completeness.ts';
import { type Shot, sentBytes } from './shot.ts';

/** How one shot is played on its connection. */
export interface Script {
  /** As written; those that were made while it was played, as they were sent. */
  readonly payloads: readonly Payload[];
  readonly options: PlayOptions;
}

/** How long a second answer is awaited where only one is due, or where nobody can say how many are (ms). */
const LINGER_MS = 100;

/**
 * @param captured what the answers to the shots before it gave
 * @param company `alone`: there is time to hear all that the server says to what nobody can tell the end of
 */
export function scriptOf(shot: Shot, captured: Templates = [], company: 'alone' | 'others' = 'others'): Script {
  const payloads = [...shot.render(captured)];
  const late = latePayloads(shot, captured, payloads);
  const lingers = payloadsHideRequest(payloads) || (company === 'alone' && isUnclear(payloads));
  return {
    payloads,
    options: {
      ...framesOf(shot, payloads),
      ...(lingers ? { lingerMs: LINGER_MS } : {}),
      ...(shot.leaves === 'reset' ? { disconnect: 'rst' } : {}),
      ...(late === null ? {} : { late }),
    },
  };
}

/** Where servers may disagree about the end of a request, what they say to the rest of it tells a refusal from a failure. */
function isUnclear(payloads: readonly Payload[]): boolean {
  const sent = sentBytes(payloads);
  return sent !== null && describeRequest(sent) === 'ambiguous';
}

function framesOf({ messages }: Shot, payloads: readonly Payload[]): PlayOptions {
  // A repeated message (`x`) has several payloads: then nobody can tell which of them is a frame.
  if (payloads.length !== messages.length) return {};
  const framesFrom = messages.findIndex((message, index) => index > 0 && message.kind === 'frame');
  return framesFrom < 0 ? {} : { framesFrom };
}

/**
 * Makes the payloads with templates that no earlier answer fills from what the server says on this connection; null where
 * there are none. What once did not come in time is not awaited again, and its template is sent as it stands.
 */
function latePayloads(shot: Shot, captured: Templates, payloads: Payload[]): LatePayload | null {
  const known = new Set(captured.map(([template]) => template));
  const own = (shot.captures ?? []).filter(({ name }) => !known.has(`{${name}}`));
  if (own.length === 0) return null;
  // Before the first message nothing was said.
  const needs = expand(shot.messages).map((message, index) => {
    const text = index === 0 ? '' : print(message);
    return own.filter(({ name }) => text.includes(`{${name}}`));
  });
  if (needs.every((some) => some.length === 0)) return null;

  const taken: [template: string, text: string][] = [];
  const givenUp = new Set<string>();
  const isOpen = ({ name }: { readonly name: string }) => !taken.some(([template]) => template === `{${name}}`);
  let filled: readonly Payload[] = payloads;
  let filledWith = 0;
  return (index, said, final) => {
    const wanted = needs[index] ?? [];
    taken.push(...takeFrom(said, wanted.filter(isOpen)));
    const missing = wanted.filter(isOpen);
    if (!final && missing.some(({ name }) => !givenUp.has(name))) return null;
    for (const { name } of missing) givenUp.add(name);
    // Copies of one message are many, and what was found is found for all.
    if (taken.length > filledWith) {
      filled = shot.render([...captured, ...taken]);
      filledWith = taken.length;
    }
    const made = (wanted.length === 0 ? payloads : filled)[index]!;
    payloads[index] = made;
    return made;
  };
}
