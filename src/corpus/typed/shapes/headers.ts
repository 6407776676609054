import type { HostileValue } from '../field-type.ts';
import { HEADER_FIELDS, type HeaderField } from '../fields.ts';
import { type TypedMutation, typedMutation } from '../typed-mutation.ts';

/** So many fields have broken more than all others together: they are a group of their own, which comes as often. */
const FOREMOST = 16;

/** Every header field with the values of its own and of its type: the foremost fields, and the others. */
export function headerMutations(): [foremost: TypedMutation[], others: TypedMutation[]] {
  const of = (fields: readonly HeaderField[]) =>
    fields.flatMap((field) => [
      ...field.also.map((value) => headerMutation(field, value, '')),
      ...field.type.values.map((value) => headerMutation(field, value, field.prefix)),
    ]);
  return [of(HEADER_FIELDS.slice(0, FOREMOST)), [...of(HEADER_FIELDS.slice(FOREMOST)), ...smuggled()]];
}

/** Codings that one server takes for chunked and another does not, with a request where they differ. */
function smuggled(): TypedMutation[] {
  const field = HEADER_FIELDS.find((f) => f.name === 'Transfer-Encoding')!;
  const body = '0\\r\\n\\r\\nGET / HTTP/1.1\\r\\nHost: {host}\\r\\n\\r\\n';
  const slot = {
    field: 'smuggling',
    title: 'Transfer-Encoding before a hidden request',
    rfc: field.rfc,
    once: true,
    expect: 'answers 400 or 501 and closes; never answers the hidden request',
    spec: (text: string) => `post:/:r:h"Host"="{host}":h"Transfer-Encoding"="${text}":b"${body}"`,
  };
  return field.also.map((value) => typedMutation({ ...field.type, cwe: 444 }, slot, value));
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

/** The request in which a field means something: framing fields frame a body, others need companions to be read. */
function carrier(name: string): string {
  switch (name) {
    case 'Content-Length':
      return 'post:/:h"Content-Length"="{value}":b"hello"';
    case 'Transfer-Encoding':
      return 'post:/:r:h"Host"="{host}":h"Transfer-Encoding"="{value}":b"5\\r\\nhello\\r\\n0\\r\\n\\r\\n"';
    case 'Expect':
      return 'get:/:h"Expect"="{value}":b"hello"';
    case 'X-Hub-Signature-256':
      return 'get:/:h"X-GitHub-Event"="push":h"X-GitHub-Delivery"="1":h"X-Hub-Signature-256"="{value}"';
    case 'Content-Encoding':
      return 'post:/:h"Content-Encoding"="{value}":b"hello"';
    case 'Upgrade':
      return 'get:/:h"Connection"="Upgrade":h"Upgrade"="{value}"';
    case 'Access-Control-Request-Method':
      return 'options:/:h"Origin"="http://a.example":h"Access-Control-Request-Method"="{value}"';
    case 'Access-Control-Request-Headers':
      return 'options:/:h"Origin"="http://a.example":h"Access-Control-Request-Method"="PUT":h"Access-Control-Request-Headers"="{value}"';
    case 'Upload-Length':
    case 'Upload-Metadata':
      return `post:/:h"Tus-Resumable"="1.0.0":h"${name}"="{value}"`;
    case 'X-Slack-Request-Timestamp':
      return 'post:/:h"X-Slack-Signature"="v0=x":h"X-Slack-Request-Timestamp"="{value}":b"a=1"';
    case 'If-Range':
      return 'get:/:h"Range"="bytes=0-0":h"If-Range"="{value}"';
    default:
      return `get:/:h"${name}"="{value}"`;
  }
}
