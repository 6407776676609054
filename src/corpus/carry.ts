import { type Header, literal, type Message, type Request } from '../language/ast.ts';
import { hasHeader } from './graft.ts';
import { textOf } from './needs.ts';
import { rewrite } from './rewrite.ts';

/** Header fields that every request carries, by name. */
export type Carried = Readonly<Record<string, string>>;

/** The fields of a run: its headers, and its cookies in one Cookie field. */
export function carriedFields(headers: Carried, cookies: Carried): Carried {
  const pairs = Object.entries(cookies).map(([name, value]) => `${name}=${value}`);
  if (pairs.length === 0) return headers;
  const name = Object.keys(headers).find((key) => key.toLowerCase() === 'cookie') ?? 'Cookie';
  return { ...headers, [name]: [...(headers[name] === undefined ? [] : [headers[name]]), ...pairs].join('; ') };
}

/**
 * The messages with these fields in each request that has no field of the name: a case that attacks Cookie keeps its own.
 * Last of the written headers, so that what attacks the first line or the first field stays where it was.
 */
export function carry(messages: readonly Message[], fields: Carried): readonly Message[] {
  const entries = Object.entries(fields);
  if (entries.length === 0) return messages;
  return messages.map((message) => {
    if (message.kind !== 'request' || isPartial(message)) return message;
    const add = entries
      .filter(([name]) => !hasHeader(message, name.toLowerCase()))
      .map(([name, value]): Header => ({ kind: 'header', key: literal(name), value: literal(value), carried: true }));
    return add.length === 0 ? message : rewrite(message, { add });
  });
}

/** A raw request without a header attacks the bare request line; behind a head that ends early, fields would be a body. */
function isPartial({ path, features }: Request): boolean {
  const headers = features.filter((f) => f.kind === 'header');
  if (headers.length === 0 && features.some((f) => f.kind === 'raw')) return true;
  const values = [path, ...headers.flatMap(({ key, value }) => [key, value])];
  return values.some((value) => /\n\r?\n/.test(textOf(value) ?? ''));
}
