import { type Feature, literal, type Value } from '../../../language/ast.ts';
import type { Pass } from '../candidate.ts';
import type { Messages } from '../messages.ts';
import { bytesAt, slotsOf } from '../slots.ts';

/** A multipart boundary stands in a header and in the body: it can only be shortened in both at once. */
export const boundary: Pass = function* (state) {
  for (const slot of slotsOf(state.current)) {
    const text = Buffer.from(bytesAt(state.current, slot)?.slice(0, 4096) ?? []).toString('latin1');
    const found = /boundary="?([^";,\s]{2,70})/i.exec(text)?.[1];
    if (found !== undefined && (yield { messages: replaceAll(state.current, found, 'x') })) return;
  }
};

function replaceAll(messages: Messages, token: string, by: string): Messages {
  const replace = (value: Value): Value => {
    if (value.kind !== 'literal') return value;
    return literal(Buffer.from(value.bytes).toString('latin1').replaceAll(token, by));
  };
  return messages.map((message) => ({
    ...message,
    features: message.features.map((feature) =>
      feature.kind === 'header' || feature.kind === 'body' || feature.kind === 'content-type'
        ? ({ ...feature, value: replace(feature.value) } as Feature)
        : feature,
    ),
  })) as Messages;
}
