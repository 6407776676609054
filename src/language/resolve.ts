import { ALPHABETS } from './alphabets.ts';
import {
  type Action,
  type Feature,
  type Header,
  type Integer,
  literal,
  type Message,
  type Span,
  UNITS,
  type Value,
} from './ast.ts';
import { readFileValue } from './file-access.ts';
import { print } from './print.ts';
import type { Random } from './random.ts';
import type { Settings } from './settings.ts';
import { bytesSource, randomSource, readAll, type Source } from './source.ts';
import { placeAt, SpecError } from './spec-error.ts';

/** An action with its byte offset in the base message; the offset may lie beyond the end. */
export type ResolvedAction =
  | { readonly kind: 'inject'; readonly offset: Integer; readonly value: Source }
  | { readonly kind: 'pause'; readonly offset: Integer; readonly seconds: Integer | 'f' }
  | { readonly kind: 'disconnect'; readonly offset: Integer };

/** The labels under which a message's random choices are drawn; a feature has four of its own. */
export const LABEL = { method: 0, path: 1, key: 2, feature: (index: number) => 8 + index * 4 } as const;

/** What the parts of one message are resolved with. Every random choice depends on its place in the message alone. */
export class Resolver {
  readonly message: Message;
  readonly settings: Settings;
  readonly random: Random;

  constructor(message: Message, settings: Settings, random: Random) {
    this.message = message;
    this.settings = settings;
    this.random = random;
  }

  /** The bytes of a value. Throws SpecError when its file is refused or its size cannot be counted. */
  value(value: Value, label: number): Source {
    switch (value.kind) {
      case 'literal':
        return bytesSource(value.bytes);
      case 'generated': {
        const size = BigInt(value.size) * 1024n ** BigInt(UNITS.indexOf(value.unit));
        if (size > Number.MAX_SAFE_INTEGER) throw this.error('more than 2^53-1 bytes cannot be sent', value.span);
        return randomSource(Number(size), this.random.fork(label), ALPHABETS[value.datatype]);
      }
      case 'file': {
        const content = readFileValue(value.path, this.settings);
        if (typeof content === 'string') throw this.error(`${content}: ${JSON.stringify(value.path)}`, value.span);
        return bytesSource(content);
      }
    }
  }

  /** The keys of the `h` features, in lower case; long ones cannot be an implicit header's name and are left out. */
  headerNames(): Set<string> {
    const names = new Set<string>();
    this.message.features.forEach((feature, index) => {
      if (feature.kind !== 'header') return;
      const key = this.value(feature.key, LABEL.feature(index) + 1);
      if (key.length <= 64) names.add(Buffer.from(readAll(key)).toString('latin1').toLowerCase());
    });
    return names;
  }

  /** Actions in the order in which they happen: by offset, equal offsets as written. `length` is what `r` and `a` count. */
  actions(length: number): ResolvedAction[] {
    const actions: ResolvedAction[] = [];
    this.message.features.forEach((feature, index) => {
      if (!isAction(feature)) return;
      const label = LABEL.feature(index);
      const offset = this.offset(feature, index, length);
      if (feature.kind === 'inject') actions.push({ kind: 'inject', offset, value: this.value(feature.value, label) });
      else if (feature.kind === 'pause') actions.push({ kind: 'pause', offset, seconds: feature.seconds });
      else actions.push({ kind: 'disconnect', offset });
    });
    return actions.sort((a, b) => (a.offset < b.offset ? -1 : a.offset > b.offset ? 1 : 0));
  }

  /** The byte offset of the action at an index of the features. */
  offset(action: Action, index: number, length: number): Integer {
    if (action.offset === 'a') return length + 1;
    if (action.offset !== 'r') return action.offset;
    const random = this.random.fork(LABEL.feature(index) + 2);
    // The generator's integers end at 2^32; beyond that the lowest bits of the offset do not matter.
    const scale = Math.ceil(length / 0xffff_ffff);
    return Math.min(random.integer(0, Math.floor((length - 1) / scale)) * scale, length - 1);
  }

  /** An error at a node's span, or at the message when the node was parsed from no text. */
  error(text: string, span: Span | undefined = this.message.span): SpecError {
    const { origin } = this.message;
    if (origin !== undefined && span !== undefined) return new SpecError(text, placeAt(origin, span.start));
    return new SpecError(text, placeAt({ name: 'spec', text: print(this.message) }, 0));
  }
}

/** Whether a feature acts while the message is sent, rather than being a part of it. */
export function isAction(feature: Feature): feature is Action {
  return feature.kind === 'inject' || feature.kind === 'pause' || feature.kind === 'disconnect';
}

/** An `h` feature of texts. */
export function headerFeature(key: string, value: string): Header {
  return { kind: 'header', key: literal(key), value: literal(value) };
}
