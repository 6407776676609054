import type { FieldType, HostileValue } from '../field-type.ts';
import { HEADER_FIELDS, type HeaderField } from '../fields.ts';
import { type TypedMutation, typedMutation } from '../typed-mutation.ts';

/** Every header field with the values of its own and of its type. */
export function headerMutations(): TypedMutation[] {
  return HEADER_FIELDS.flatMap((field) => [
    ...field.also.map((value) => headerMutation(field, value, '')),
    ...valuesOf(field).map((value) => headerMutation(field, value, field.prefix)),
  ]);
}

function valuesOf(field: HeaderField): readonly HostileValue[] {
  return (field.type as FieldType).values;
}

function headerMutation(field: HeaderField, value: HostileValue, prefix: string): TypedMutation {
  const slot = {
    field: field.name.toLowerCase(),
    title: field.name,
    rfc: field.rfc,
    once: field.framing,
    spec: (text: string) => carrier(field.name).replace('{value}', () => prefix + text),
  };
  return typedMutation(field.type, slot, value);
}

/** The request in which a field means something: framing fields have a body to frame. */
function carrier(name: string): string {
  switch (name) {
    case 'Content-Length':
      return 'post:/:h"Content-Length"="{value}":b"hello"';
    case 'Transfer-Encoding':
      return 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="{value}":b"5\\r\\nhello\\r\\n0\\r\\n\\r\\n"';
    case 'Content-Encoding':
      return 'post:/:h"Content-Encoding"="{value}":b"hello"';
    case 'Upgrade':
      return 'get:/:h"Connection"="Upgrade":h"Upgrade"="{value}"';
    case 'If-Range':
      return 'get:/:h"Range"="bytes=0-0":h"If-Range"="{value}"';
    default:
      return `get:/:h"${name}"="{value}"`;
  }
}
