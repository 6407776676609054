import type { Feature, Message, Value } from '../../language/ast.ts';
import { freeze } from '../../language/freeze.ts';
import { createRandom } from '../../language/random.ts';
import type { Messages } from './messages.ts';
import type { Wire } from './wire.ts';

/** Of longer random values it is the length that matters. */
const LONGEST = 256;

/**
 * The messages with what is random fixed: short random values as literals, offsets `r` as numbers. While they are random,
 * each smaller spec would draw other bytes. Null where that would not render the same.
 */
export function freezeRandom(messages: Messages, wire: Wire): Messages | null {
  try {
    const fixed = messages.map((message) => freezeMessage(message, wire));
    return wire.key(fixed) === wire.key(messages) ? fixed : null;
  } catch {
    return null;
  }
}

function freezeMessage(message: Message, { settings, seed }: Wire): Message {
  const frozen = freeze(message, settings, createRandom(seed));
  // Freezing writes implicit headers out, at the end; here they stay implicit.
  const features = message.features.map((feature, index) => fixed(feature, frozen.features[index]!));
  if (message.kind !== 'request' || frozen.kind !== 'request') return { ...message, features } as Message;
  return {
    ...message,
    features,
    method: message.method && frozen.method && shortOnly(message.method, frozen.method),
    path: shortOnly(message.path, frozen.path),
  } as Message;
}

function fixed(feature: Feature, frozen: Feature): Feature {
  let result = feature;
  if ('offset' in feature && feature.offset === 'r') result = { ...feature, offset: (frozen as typeof feature).offset };
  for (const field of ['key', 'value'] as const) {
    const old = (feature as { readonly [name in typeof field]?: Value })[field];
    const now = (frozen as { readonly [name in typeof field]?: Value })[field];
    if (old && now) result = { ...result, [field]: shortOnly(old, now) } as Feature;
  }
  return result;
}

function shortOnly(value: Value, frozen: Value): Value {
  if (value.kind !== 'generated' || frozen.kind !== 'literal') return value;
  return frozen.bytes.length <= LONGEST ? frozen : value;
}
