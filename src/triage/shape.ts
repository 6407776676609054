import type { Feature, Message, Value } from '../language/ast.ts';

/** From here on only the length of a value can be what matters. */
const LONG = 256;

/**
 * What kinds of things a spec is made of, as one line of text: methods, feature kinds, header names in lower case, and for
 * each value whether it is empty, digits, text, controls, high bytes or long. Two minimal specs of one bug that differ in
 * path, order, offsets or the letters of a value have one shape.
 */
export function shapeOf(messages: readonly Message[]): string {
  return messages.map(messageShape).join(' ');
}

function messageShape(message: Message): string {
  const features = message.features.map(featureShape).sort().join(',');
  if (message.kind !== 'request') return `${message.kind}[${features}]`;
  const method = message.method?.kind === 'literal' ? latin1(message.method.bytes) : '';
  const known = /^[A-Z]{0,16}$/.test(method) ? method : valueClass(message.method);
  return `${message.websocket ? 'ws:' : ''}${known}:${pathClass(message.path)}[${features}]`;
}

function featureShape(feature: Feature): string {
  switch (feature.kind) {
    case 'header': {
      const name = feature.key.kind === 'literal' ? latin1(feature.key.bytes).toLowerCase().slice(0, 64) : '@';
      return `h ${/^[\w-]+$/.test(name) ? name : valueClass(feature.key)}=${valueClass(feature.value)}`;
    }
    case 'user-agent':
      return feature.value.kind === 'shortcut' ? 'u' : `u ${valueClass(feature.value)}`;
    case 'content-type':
    case 'location':
    case 'body':
    case 'raw-body':
    case 'reason':
    case 'inject':
      return `${feature.kind} ${valueClass(feature.value)}`;
    default:
      return feature.kind;
  }
}

/** A path of plain characters says which route, not which bug. */
function pathClass(path: Value): string {
  const plain = path.kind === 'literal' && /^\/[\w./-]*$/.test(latin1(path.bytes));
  return plain ? '/' : valueClass(path);
}

function valueClass(value: Value | null): string {
  if (value === null) return '';
  if (value.kind === 'file') return 'file';
  if (value.kind === 'generated') return 'long';
  const { bytes } = value;
  if (bytes.length === 0) return 'empty';
  if (bytes.length >= LONG) return 'long';
  if (bytes.includes(0)) return 'nul';
  if (bytes.some((byte) => byte < 0x20 || byte === 0x7f)) return 'control';
  if (bytes.some((byte) => byte > 0x7f)) return 'high';
  if (/%[0-9a-f]{2}/i.test(latin1(bytes))) return 'percent';
  return bytes.every((byte) => byte >= 0x30 && byte <= 0x39) ? 'digits' : 'text';
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
