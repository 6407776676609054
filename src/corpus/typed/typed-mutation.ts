import type { Capture, Conversation } from '../conversation.ts';
import { type Leaving, leavingOf } from '../leaving.ts';
import type { Mutation } from '../mutation.ts';
import type { FieldType, HostileValue } from './field-type.ts';

/** A mutation of the class `typed`: a value of a type in a field or a slot of a shape. */
export interface TypedMutation extends Mutation {
  readonly class: 'typed';
  /** The value's bytes, as they stand in the spec. */
  readonly value: string;
  /** The spec with nothing in the value's place: what is the same in all of a slot. */
  readonly head: string;
  /** One route is enough: the server reads the field before any route does. */
  readonly once: boolean;
}

/** Says what the mutation is about. Called once a value. */
export interface Slot extends Leaving {
  /** Middle word of the id: the field, or the shape and the slot. */
  readonly field: string;
  /** How the field is named in the title. */
  readonly title: string;
  readonly rfc?: string | null;
  readonly once?: boolean;
  readonly expect?: string;
  readonly conversation?: Conversation;
  readonly captures?: readonly Capture[];
  /** The spec with the value's text in its place. */
  readonly spec: (text: string) => string;
}

/** What a correct server does with any malformed value. */
const EXPECT = 'answers below 500 and logs no exception';

/** One mutation: a value in a slot. */
export function typedMutation(
  type: Pick<FieldType, 'name' | 'rfc' | 'cwe'>,
  slot: Slot,
  value: HostileValue,
): TypedMutation {
  return {
    id: `${type.name}/${slot.field}/${value.name}`,
    class: 'typed',
    title: `${slot.title}: ${value.reason}`,
    // Written when it is asked for: all of them together are tens of megabytes.
    get spec() {
      return slot.spec(value.text);
    },
    value: value.text,
    head: slot.spec(''),
    rfc: slot.rfc ?? type.rfc,
    cwe: type.cwe,
    expect: slot.expect ?? EXPECT,
    fast: null,
    once: slot.once ?? false,
    ...(slot.conversation === undefined ? {} : { conversation: slot.conversation }),
    ...(slot.captures === undefined ? {} : { captures: slot.captures }),
    ...leavingOf(slot),
  };
}

/** All values of a type in one slot. */
export function fillSlot(type: FieldType, slot: Slot): TypedMutation[] {
  return type.values.map((value) => typedMutation(type, slot, value));
}

/** A shape has slots that hold no type of their own: a table of values for one slot. */
export function shapeMutations(
  shape: Pick<FieldType, 'name' | 'rfc' | 'cwe'>,
  slot: Slot,
  rows: readonly (readonly [name: string, text: string, reason: string])[],
): TypedMutation[] {
  return rows.map(([name, text, reason]) => typedMutation(shape, slot, { name, text, reason }));
}
