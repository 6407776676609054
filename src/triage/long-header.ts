import { type Feature, literal } from '../language/ast.ts';
import { longestSlot } from './long-value.ts';
import { edit } from './minimize/edit.ts';
import type { Messages } from './minimize/messages.ts';
import type { Wire } from './minimize/wire.ts';

/** A field that no server reads; letters of the names that are read. */
const UNREAD = 'X-Unread';

/** The header field whose value is the longest of all, in lower case; null when the longest value is no header's. */
export function longHeaderOf(messages: Messages): string | null {
  const slot = longestSlot(messages);
  if (slot === null || slot.field !== 'value') return null;
  return nameOf(messages[slot.message]!.features[slot.feature!]!);
}

/** The same messages with that value in a header field that nobody reads; null when it is no header's. */
export function inUnreadHeader(messages: Messages, wire: Wire): Messages | null {
  const slot = longestSlot(messages);
  if (slot === null || longHeaderOf(messages) === null) return null;
  const { features } = messages[slot.message]!;
  const elsewhere = features.map((feature, index): Feature => {
    if (index !== slot.feature || !('value' in feature)) return feature;
    const { value } = feature;
    if (value === null || typeof value !== 'object' || value.kind === 'shortcut') return feature;
    return { kind: 'header', key: literal(UNREAD), value };
  });
  return edit(messages, slot.message, { features: elsewhere }, wire);
}

function nameOf(feature: Feature): string | null {
  if (feature.kind === 'content-type' || feature.kind === 'user-agent') return feature.kind;
  if (feature.kind !== 'header' || feature.key.kind !== 'literal') return null;
  return Buffer.from(feature.key.bytes).toString('latin1').toLowerCase();
}
