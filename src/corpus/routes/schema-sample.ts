import { asObject, type Json, type JsonObject, type Resolve } from './json-reference.ts';
import { sampleOfPattern } from './pattern-sample.ts';

/** Deeper than this a recursive schema is cut with null. */
const MAX_DEPTH = 6;
/** An array has as many items as its schema asks for, within reason. */
const MAX_ITEMS = 10;
const MAX_LENGTH = 1000;

const FORMATS: Readonly<Record<string, string>> = {
  date: '2020-01-01',
  'date-time': '2020-01-01T00:00:00Z',
  time: '00:00:00Z',
  duration: 'P1D',
  email: 'a@example.com',
  hostname: 'example.com',
  ipv4: '127.0.0.1',
  ipv6: '::1',
  uri: 'http://example.com/',
  url: 'http://example.com/',
  'uri-reference': '/a',
  uuid: '123e4567-e89b-42d3-a456-426614174000',
  byte: 'YQ==',
};

/**
 * One value that is valid for a JSON Schema as OpenAPI writes it, in a request: the author's example where there is one, and
 * without what only answers have (`readOnly`).
 */
export function sampleOf(schema: Json, resolve: Resolve, depth = 0): Json {
  if (depth > MAX_DEPTH) return null;
  const s = wholeSchema(schema, resolve);
  const given = s.example ?? firstOf(s.examples) ?? s.default ?? s.const ?? firstOf(s.enum);
  if (given !== undefined) return given;
  switch (typeOf(s)) {
    case 'object':
      return objectOf(s, resolve, depth);
    case 'array': {
      const count = Math.min(Math.max(numberOr(s.minItems, 1), 1), numberOr(s.maxItems, MAX_ITEMS), MAX_ITEMS);
      return Array.from({ length: count }, () => sampleOf(s.items ?? {}, resolve, depth + 1));
    }
    case 'integer':
      return Math.ceil(numberOf(s, 1));
    case 'number':
      return numberOf(s, 0.5);
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      return stringOf(s);
  }
}

function objectOf(s: JsonObject, resolve: Resolve, depth: number): Json {
  const properties = asObject(s.properties);
  const required = Array.isArray(s.required) ? s.required.map(String) : [];
  const members = Object.entries(properties).filter(([name, property]) => {
    const { readOnly, type } = resolve(property);
    return readOnly !== true && (depth < 3 || required.includes(name) || type !== 'object');
  });
  const unnamed = required.filter((name) => !Object.hasOwn(properties, name));
  return Object.fromEntries([
    ...members.map(([name, property]) => [name, sampleOf(property!, resolve, depth + 1)]),
    ...unnamed.map((name) => [name, sampleOf(asObject(s.additionalProperties), resolve, depth + 1)]),
  ]);
}

function typeOf(s: JsonObject): string {
  const type = Array.isArray(s.type) ? s.type.find((t) => t !== 'null') : s.type;
  if (typeof type === 'string') return type;
  if (s.properties !== undefined || s.required !== undefined) return 'object';
  return s.items !== undefined ? 'array' : 'string';
}

/** The schema that a reference leads to, with what it is put together from. */
export function wholeSchema(schema: Json, resolve: Resolve): JsonObject {
  return merged(resolve(schema), resolve, 0);
}

/** The schema with all members of its `allOf` and the first of its `oneOf` and `anyOf`, which hold together with the rest. */
function merged(s: JsonObject, resolve: Resolve, depth: number): JsonObject {
  const chosen = [firstOf(s.oneOf), firstOf(s.anyOf)].filter((choice) => choice !== undefined);
  const all: readonly Json[] = Array.isArray(s.allOf) ? s.allOf : [];
  if (all.length + chosen.length === 0 || depth > MAX_DEPTH) return s;
  const { allOf: _, oneOf, anyOf, ...own } = s;
  const parts = [...[...all, ...chosen].map((part) => merged(resolve(part), resolve, depth + 1)), own];
  const properties = Object.assign({}, ...parts.map((part) => asObject(part.properties)), kindOf(s, chosen[0]));
  const required = parts.flatMap((part): readonly Json[] => (Array.isArray(part.required) ? part.required : []));
  return {
    ...Object.assign({}, ...parts),
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(required.length > 0 && { required: [...new Set(required)] }),
  };
}

/** The property that says which one of `oneOf` an object is: a name of the mapping, or that of the schema. */
function kindOf({ discriminator }: JsonObject, choice: Json | undefined): JsonObject {
  const { propertyName, mapping } = asObject(discriminator);
  const reference = asObject(choice).$ref;
  if (typeof propertyName !== 'string' || typeof reference !== 'string') return {};
  const mapped = Object.entries(asObject(mapping)).find(([, to]) => to === reference)?.[0];
  return { [propertyName]: { const: mapped ?? reference.slice(reference.lastIndexOf('/') + 1) } };
}

/** The least number that is allowed, or 1. @param step how far a number is from a bound that is not allowed itself */
function numberOf(s: JsonObject, step: number): number {
  // OpenAPI 3.0 has booleans where 3.1 has the bounds themselves.
  const least = bound(s.minimum, s.exclusiveMinimum, step, Math.max);
  const most = bound(s.maximum, s.exclusiveMaximum, -step, Math.min);
  const value = Math.min(least ?? 1, most ?? Number.POSITIVE_INFINITY);
  const multiple = numberOr(s.multipleOf, 0);
  if (multiple <= 0) return value;
  const up = Math.ceil(value / multiple) * multiple;
  return most !== null && up > most ? Math.floor(most / multiple) * multiple : up;
}

function bound(
  inclusive: Json | undefined,
  exclusive: Json | undefined,
  step: number,
  tighter: (...bounds: number[]) => number,
): number | null {
  const bounds = [
    ...(typeof inclusive === 'number' ? [exclusive === true ? inclusive + step : inclusive] : []),
    ...(typeof exclusive === 'number' ? [exclusive + step] : []),
  ];
  return bounds.length === 0 ? null : tighter(...bounds);
}

function stringOf(s: JsonObject): string {
  const least = Math.min(numberOr(s.minLength, 0), MAX_LENGTH);
  const matching = typeof s.pattern === 'string' ? sampleOfPattern(s.pattern, least) : null;
  const text = matching ?? FORMATS[String(s.format)] ?? 'a';
  return text.padEnd(least, 'a').slice(0, Math.max(numberOr(s.maxLength, MAX_LENGTH), 0));
}

function firstOf(value: Json | undefined): Json | undefined {
  return Array.isArray(value) ? value[0] : undefined;
}

function numberOr(value: Json | undefined, otherwise: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
}
