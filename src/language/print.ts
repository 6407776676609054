import { KNOWN_METHODS, literal, type Message, type Value } from './ast.ts';
import { encodeLiteral, isPlainNakedLiteral } from './escapes.ts';
import { printCanonical } from './print-canonical.ts';
import { printFile, printGenerated, printMessage, type Style } from './print-message.ts';

/**
 * The short form of a message, as a person would write it: `get:/:h"a"="b"`.
 *
 * Reading it back renders the same bytes, here and in the reference. Throws UsageError for file names that no spec can write.
 */
export function print(message: Message): string {
  return printMessage(message, SHORT);
}

/** Several messages for one connection, separated by blanks, in the short form. Throws UsageError as {@link print} does. */
export function printAll(messages: readonly Message[]): string {
  return messages
    .map((message, index) => printMessage(message, messages[index - 1]?.kind === 'request' ? AFTER_REQUEST : SHORT))
    .join(' ');
}

const SHORT: Style = {
  method: (value) => knownMethod(value)?.toLowerCase() ?? printValue(value),
  path: (value) =>
    value.kind === 'literal' && isPlainNakedLiteral(value.bytes)
      ? Buffer.from(value.bytes).toString('latin1')
      : printValue(value),
  value: printValue,
  nakedValue: (value, letter) => letter + printValue(value),
  // Its canonical text is what is sent, so naked values in it must stay naked.
  nested: (message) => printValue(literal(printCanonical(message))),
};

/** After a request `connect` would be its content type `onnect`. */
const AFTER_REQUEST: Style = {
  ...SHORT,
  method: (value) => (knownMethod(value) === 'CONNECT' ? printValue(value) : SHORT.method(value)),
};

function knownMethod(value: Value): string | undefined {
  if (value.kind !== 'literal') return undefined;
  const text = Buffer.from(value.bytes).toString('latin1');
  return KNOWN_METHODS.find((name) => name === text);
}

/** A value as a spec writes it; literals always in quotes. */
export function printValue(value: Value): string {
  switch (value.kind) {
    case 'generated':
      return printGenerated(value);
    case 'file':
      return printFile(value, '"');
    case 'literal': {
      const quote = value.bytes.includes(0x22) && !value.bytes.includes(0x27) ? "'" : '"';
      return quote + encodeLiteral(value.bytes, { quote, shortNul: true }) + quote;
    }
  }
}
