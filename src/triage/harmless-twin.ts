import { type Feature, literal, type Message, type Value } from '../language/ast.ts';
import type { Messages } from './minimize/messages.ts';

/** Names that mean something to a runtime when they become keys (CWE-1321, CWE-915). */
const MAGIC = /__proto__|constructor|prototype|__class__|__init__|__globals__|__defineGetter__|__subclasses__/g;

/** The same messages with innocent names of the same length in place of magic ones; null when there are none. */
export function harmlessTwin(messages: Messages): Messages | null {
  let found = false;
  const innocent = (value: Value): Value => {
    if (value.kind !== 'literal') return value;
    const text = Buffer.from(value.bytes).toString('latin1');
    const plain = text.replace(MAGIC, (name) => 'n'.repeat(name.length));
    if (plain === text) return value;
    found = true;
    return literal(plain);
  };
  const twin = messages.map((message): Message => {
    const features = message.features.map((feature) => changed(feature, innocent));
    const copy = { ...message, features } as Message;
    return copy.kind === 'request' ? { ...copy, path: innocent(copy.path) } : copy;
  });
  return found ? twin : null;
}

function changed(feature: Feature, change: (value: Value) => Value): Feature {
  const copy = { ...feature } as { key?: Value | null; value?: Value | { kind: 'shortcut' } | null };
  if (copy.key != null) copy.key = change(copy.key);
  if (copy.value != null && copy.value.kind !== 'shortcut') copy.value = change(copy.value);
  return copy as Feature;
}
