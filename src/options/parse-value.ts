import { UsageError } from '../errors.ts';
import type { Given, GivenValue } from './given.ts';
import type { OptionSpec, ValueType, ValueTypes } from './option.ts';
import { parseBoolean } from './values/boolean.ts';
import { parseBytes } from './values/bytes.ts';
import { parseChoice } from './values/choice.ts';
import { parseDuration } from './values/duration.ts';
import { parseInteger } from './values/integer.ts';
import { parseKeyValue } from './values/key-value.ts';
import { bad, good, type Parsed } from './values/parsed.ts';
import { parseRegex } from './values/regex.ts';
import { parseRoutePattern, parseRouteValue } from './values/route-value.ts';
import { parseShard } from './values/shard.ts';
import { parseTargetUrl } from './values/target-url.ts';

type TextType = Exclude<ValueType, 'text-map' | 'suppressions' | 'noise'>;

const READERS: { readonly [T in TextType]: (text: string, spec: OptionSpec) => Parsed<ValueTypes[T]> } = {
  duration: parseDuration,
  bytes: parseBytes,
  integer: (text, spec) => parseInteger(text, spec.min ?? 0, spec.max ?? Number.MAX_SAFE_INTEGER),
  boolean: parseBoolean,
  string: (text) => (text.includes('\0') ? bad('a value cannot hold a NUL', text.indexOf('\0')) : good(text)),
  path: (text) => (text.includes('\0') ? bad('a path cannot hold a NUL', text.indexOf('\0')) : good(text)),
  choice: (text, spec) => parseChoice(text, spec.choices ?? []),
  regex: parseRegex,
  url: parseTargetUrl,
  route: parseRouteValue,
  'route-pattern': parseRoutePattern,
  'key-value': parseKeyValue,
  shard: parseShard,
};

/** Reads one text as the type of its option, which is no map: only the config file has those, and reads them itself. */
export function parseValue(text: string, spec: OptionSpec): Parsed<ValueTypes[ValueType]> {
  if (text.trim() === '') return bad(`it is empty: write a value, like ${spec.example}`);
  return READERS[spec.type as TextType](text, spec);
}

/**
 * Reads what was given for an option: the value, or the list of values when it repeats.
 *
 * @throws UsageError that names the option, the rule and the place.
 */
export function parseGiven(given: Given, spec: OptionSpec): unknown {
  const texts = spec.type === 'choice' && spec.many ? given.values.flatMap(splitAtCommas) : given.values;
  const values = texts.map((value) => {
    const parsed = parseValue(value.text, spec);
    if (!parsed.ok) throw new UsageError(`${given.label}: ${parsed.problem}`, value.place(parsed.at));
    return parsed.value;
  });
  // As most programs do: the last of several flags holds.
  return spec.many ? values : values.at(-1);
}

/** `chunked, host` is two values; each keeps its place. */
function splitAtCommas(value: GivenValue): GivenValue[] {
  const parts: GivenValue[] = [];
  let start = 0;
  for (const part of value.text.split(',')) {
    const from = start + (part.length - part.trimStart().length);
    parts.push({ text: part.trim(), place: (offset) => value.place(from + offset) });
    start += part.length + 1;
  }
  return parts;
}
