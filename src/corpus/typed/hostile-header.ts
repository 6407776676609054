import { type Header, literal } from '../../language/ast.ts';
import { parseRequests } from '../../language/parse.ts';
import type { Random } from '../../language/random.ts';
import { fillTemplates } from '../rewrite.ts';
import { HEADER_FIELDS, type HeaderField } from './fields.ts';

let byName: ReadonlyMap<string, HeaderField> | null = null;

/** The typed field of that name, in any case; null when there is none. */
export function typedField(name: string): HeaderField | null {
  byName ??= new Map(HEADER_FIELDS.map((field) => [field.name.toLowerCase(), field]));
  return byName.get(name.toLowerCase()) ?? null;
}

/** Another field that holds the same type of value; the same one when it is alone. */
export function fieldLike({ type }: HeaderField, random: Random): HeaderField {
  const alike = HEADER_FIELDS.filter((field) => field.type === type);
  return alike[random.integer(0, alike.length - 1)]!;
}

/** A field with one of the values that its parsers trip over. @param host what `{host}` in a value stands for */
export function hostileHeader({ name, prefix, also, type }: HeaderField, random: Random, host: string): Header {
  const values = [...also, ...type.values];
  const { text } = values[random.integer(0, values.length - 1)]!;
  const filled = fillTemplates(parseRequests(`get:/:h"a"="${prefix}${text}"`), [['{host}', host]]);
  const { value } = filled[0]!.features[0] as Header;
  return { kind: 'header', key: literal(name), value };
}
