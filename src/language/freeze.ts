import type { Feature, Message, Value } from './ast.ts';
import { literal } from './ast.ts';
import type { Random } from './random.ts';
import { baseOf } from './render.ts';
import { isAction, LABEL, Resolver } from './resolve.ts';
import { userAgent } from './resolve-http.ts';
import type { Settings } from './settings.ts';
import { readAll } from './source.ts';

/** Longer random values stay generated: a line of a hundred megabytes helps nobody. */
const LONGEST_LITERAL = 65_536;

/**
 * Fixes everything that settings and seed decide: implicit headers become `h` features at the end (mask and key of a frame
 * too), offsets `r` and `a` become numbers, random values and user agents become literals.
 *
 * The frozen message renders the same bytes as the message did, under the same settings, with any seed, unless it holds
 * random values of more than 64 KiB: those stay generated and need the same seed. Files stay files; nested specs stay as
 * they are, since their text is what is sent.
 * @throws SpecError as `render` does
 */
export function freeze(message: Message, settings: Settings, random: Random): Message {
  const resolver = new Resolver(message, settings, random);
  const base = baseOf(resolver);
  const counted = base.pieces.reduce((sum, piece) => sum + piece.length, 0) - base.uncounted;
  const features = message.features.map((feature, index) => freezeFeature(resolver, feature, index, counted));
  const frozen = { ...message, features: [...features, ...base.implied] } as Message;
  if (frozen.kind !== 'request') return frozen;
  return {
    ...frozen,
    method: frozen.method && freezeValue(resolver, frozen.method, LABEL.method),
    path: freezeValue(resolver, frozen.path, LABEL.path),
  };
}

function freezeFeature(resolver: Resolver, feature: Feature, index: number, length: number): Feature {
  const label = LABEL.feature(index);
  if (isAction(feature)) {
    const offset = resolver.offset(feature, index, length);
    if (feature.kind !== 'inject') return { ...feature, offset };
    return { ...feature, offset, value: freezeValue(resolver, feature.value, label) };
  }
  switch (feature.kind) {
    case 'header': {
      const key = freezeValue(resolver, feature.key, label + 1);
      return { ...feature, key, value: freezeValue(resolver, feature.value, label) };
    }
    case 'user-agent': {
      const { value } = feature;
      const text = value.kind === 'shortcut' ? userAgent(value.letter) : freezeValue(resolver, value, label);
      return { ...feature, value: text };
    }
    case 'key':
      return feature.value === null ? feature : { ...feature, value: freezeValue(resolver, feature.value, label) };
    case 'content-type':
    case 'location':
    case 'reason':
    case 'body':
    case 'raw-body':
      return { ...feature, value: freezeValue(resolver, feature.value, label) };
    default:
      return feature;
  }
}

function freezeValue(resolver: Resolver, value: Value, label: number): Value {
  if (value.kind !== 'generated') return value;
  const source = resolver.value(value, label);
  return source.length > LONGEST_LITERAL
    ? value
    : { ...literal(readAll(source)), ...(value.span && { span: value.span }) };
}
