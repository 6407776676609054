import { asObject, type Json, type JsonObject, type Resolve } from './json-reference.ts';

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

/** One value that is valid for a JSON Schema as OpenAPI writes it: the author's example where there is one. */
export function sampleOf(schema: Json, resolve: Resolve, depth = 0): Json {
  if (depth > MAX_DEPTH) return null;
  const s = merged(resolve(schema), resolve, 0);
  const given = s.example ?? firstOf(s.examples) ?? s.default ?? s.const ?? firstOf(s.enum);
  if (given !== undefined) return given;
  const choice = firstOf(s.oneOf) ?? firstOf(s.anyOf);
  if (choice !== undefined) return sampleOf(choice, resolve, depth + 1);
  switch (typeOf(s)) {
    case 'object':
      return Object.fromEntries(
        Object.entries(asObject(s.properties))
          .filter(([name, property]) => depth < 3 || includes(s.required, name) || resolve(property).type !== 'object')
          .map(([name, property]) => [name, sampleOf(property!, resolve, depth + 1)]),
      );
    case 'array': {
      const count = Math.min(Math.max(numberOr(s.minItems, 1), 1), MAX_ITEMS);
      return Array.from({ length: count }, () => sampleOf(s.items ?? {}, resolve, depth + 1));
    }
    case 'integer':
    case 'number':
      return numberOf(s);
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      return stringOf(s);
  }
}

function typeOf(s: JsonObject): string {
  const type = Array.isArray(s.type) ? s.type.find((t) => t !== 'null') : s.type;
  if (typeof type === 'string') return type;
  if (s.properties !== undefined) return 'object';
  return s.items !== undefined ? 'array' : 'string';
}

/** `allOf` means all of its members at once. */
function merged(s: JsonObject, resolve: Resolve, depth: number): JsonObject {
  if (!Array.isArray(s.allOf) || depth > MAX_DEPTH) return s;
  const parts = [...s.allOf.map((part: Json) => merged(resolve(part), resolve, depth + 1)), s];
  const properties = Object.assign({}, ...parts.map((part) => asObject(part.properties)));
  return {
    ...Object.assign({}, ...parts),
    allOf: undefined,
    ...(Object.keys(properties).length > 0 && { properties }),
  };
}

function numberOf(s: JsonObject): number {
  const above = typeof s.exclusiveMinimum === 'number' ? s.exclusiveMinimum + 1 : numberOr(s.minimum, 1);
  const value = Math.min(above, numberOr(s.maximum, Number.MAX_SAFE_INTEGER));
  const step = numberOr(s.multipleOf, 0);
  return step > 0 ? Math.ceil(value / step) * step : value;
}

function stringOf(s: JsonObject): string {
  const text = FORMATS[String(s.format)] ?? 'a';
  const least = Math.min(numberOr(s.minLength, 0), MAX_LENGTH);
  return text.padEnd(least, 'a').slice(0, Math.max(numberOr(s.maxLength, MAX_LENGTH), 0));
}

function firstOf(value: Json | undefined): Json | undefined {
  return Array.isArray(value) ? value[0] : undefined;
}

function includes(value: Json | undefined, name: string): boolean {
  return Array.isArray(value) && value.includes(name);
}

function numberOr(value: Json | undefined, otherwise: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
}
