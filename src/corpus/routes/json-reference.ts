export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** The value as an object; anything else is the empty object, since descriptions come from outside. */
export function asObject(value: Json | undefined): JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as JsonObject) : {};
}

/** Follows `$ref` of a value to the object it names. */
export type Resolve = (value: Json | undefined) => JsonObject;

/** More hops than this are a cycle of references. */
const MAX_HOPS = 20;

/**
 * Follows references inside one document (RFC 6901 pointers). What is not found, points outside the document or goes
 * round in a circle is the empty object, which as a schema means "anything".
 */
export function resolver(root: JsonObject): Resolve {
  return (value) => {
    let object = asObject(value);
    for (let hops = 0; typeof object.$ref === 'string'; hops++) {
      if (hops === MAX_HOPS) return {};
      object = asObject(pointTo(root, object.$ref));
    }
    return object;
  };
}

function pointTo(root: JsonObject, reference: string): Json | undefined {
  if (!reference.startsWith('#/')) return undefined;
  let at: Json | undefined = root;
  for (const step of reference.slice(2).split('/')) {
    const key = unescapePercent(step).replaceAll('~1', '/').replaceAll('~0', '~');
    if (at === null || typeof at !== 'object' || !Object.hasOwn(at, key)) return undefined;
    at = (at as JsonObject)[key];
  }
  return at;
}

function unescapePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
