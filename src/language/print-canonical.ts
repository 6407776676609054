import { literal, type Message, type Value } from './ast.ts';
import { encodeLiteral } from './escapes.ts';
import { printFile, printGenerated, printMessage, type Style } from './print-message.ts';

/**
 * The reference's own form, which pathoc prints after `>>`: `'GET':/:h'a'='b'`. Naked literals stay naked.
 *
 * It differs from the reference only where the reference's text reads back as other bytes (`\x5cn` for a backslash before
 * an n, `u'a'` for the literal a). Throws UsageError for file names that no spec can write.
 */
export function printCanonical(message: Message): string {
  return printMessage(message, SAFE);
}

/** Exactly the reference's text, for the one place that sends it: the payload of a frame with `f`. */
export function printFaithful(message: Message): string {
  return printMessage(message, FAITHFUL);
}

const SAFE = canonical(false);
const FAITHFUL = canonical(true);

function canonical(faithful: boolean): Style {
  const value = (value: Value): string => {
    switch (value.kind) {
      case 'generated':
        return printGenerated(value);
      case 'file':
        return printFile(value, "'");
      case 'literal':
        return `'${encodeLiteral(value.bytes, { quote: "'", shortNul: false, faithful })}'`;
    }
  };
  const naked = (bytes: Uint8Array): string => encodeLiteral(bytes, { quote: null, shortNul: false, faithful });
  const style: Style = {
    method: value,
    value,
    path: (path) => (path.kind === 'literal' && path.naked && path.bytes.length > 0 ? naked(path.bytes) : value(path)),
    nakedValue: (content, letter) => {
      if (content.kind !== 'literal' || !content.naked || content.bytes.length === 0) return letter + value(content);
      const token = letter + naked(content.bytes);
      // Without the blank that must have stood there, these would be other features.
      return /^(rsv[123]|knone)/i.test(token) ? letter + value(content) : token;
    },
    nested: (message) => value(literal(printMessage(message, style))),
  };
  return style;
}
