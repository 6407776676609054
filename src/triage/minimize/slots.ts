import { type Feature, literal, type Message, type Value } from '../../language/ast.ts';
import { type Edit, edit } from './edit.ts';
import type { Messages } from './messages.ts';
import type { Unit } from './units.ts';
import type { Wire } from './wire.ts';

/** A place in the messages where a value stands. `feature` is null for the method and the path. */
export interface Slot {
  readonly message: number;
  readonly feature: number | null;
  readonly field: 'method' | 'path' | 'key' | 'value';
}

/** All places with a value, longest values first: there is most to win. */
export function slotsOf(messages: Messages): Slot[] {
  const found: Slot[] = [];
  messages.forEach((message, at) => {
    if (message.kind === 'request') {
      found.push({ message: at, feature: null, field: 'path' });
      if (message.method) found.push({ message: at, feature: null, field: 'method' });
    }
    message.features.forEach((feature, index) => {
      for (const field of ['value', 'key'] as const) {
        if (partOf(feature, field)) found.push({ message: at, feature: index, field });
      }
    });
  });
  const size = (slot: Slot) => {
    const value = valueAt(messages, slot);
    return value?.kind === 'literal' ? value.bytes.length : Number.POSITIVE_INFINITY;
  };
  return found
    .map((slot) => ({ slot, size: size(slot) }))
    .sort((a, b) => b.size - a.size || 0)
    .map(({ slot }) => slot);
}

/** The value that stands there now; null when the slot is gone. */
export function valueAt(messages: Messages, slot: Slot): Value | null {
  const message = messages[slot.message];
  if (!message) return null;
  if (slot.feature === null) {
    if (message.kind !== 'request') return null;
    return slot.field === 'method' ? message.method : message.path;
  }
  const feature = message.features[slot.feature];
  return feature && slot.field !== 'method' && slot.field !== 'path' ? partOf(feature, slot.field) : null;
}

/** The bytes that stand there now; null for a random value, a file, or a slot that is gone. */
export function bytesAt(messages: Messages, slot: Slot): Uint8Array | null {
  const value = valueAt(messages, slot);
  return value?.kind === 'literal' ? value.bytes : null;
}

/** The messages with another value there. */
export function withValue(messages: Messages, slot: Slot, value: Value, wire: Wire): Messages {
  return edit(messages, slot.message, changeAt(messages[slot.message]!, slot, value), wire);
}

/** The messages without some of the bytes that stand there, as `bytesAt` gave them. */
export function withoutBytes(
  messages: Messages,
  slot: Slot,
  bytes: Uint8Array,
  [start, end]: Unit,
  wire: Wire,
): Messages {
  const left = Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  return withValue(messages, slot, literal(new Uint8Array(left)), wire);
}

function changeAt(message: Message, { feature, field }: Slot, value: Value): Edit {
  if (feature === null) return field === 'method' ? { method: value } : { path: value };
  const changed = { ...message.features[feature]!, [field]: value } as Feature;
  return { features: message.features.map((one, index) => (index === feature ? changed : one)) };
}

function partOf(feature: Feature, field: 'key' | 'value'): Value | null {
  if (!(field in feature)) return null;
  const value = (feature as { readonly [name in typeof field]?: Value | { kind: 'shortcut' } | null })[field];
  return value && value.kind !== 'shortcut' ? value : null;
}
