import { UsageError } from '../errors.ts';
import { type Feature, type FileValue, type Generated, KNOWN_METHODS, type Message, type Value } from './ast.ts';
import { encodeLiteral } from './escapes.ts';

/** What the short and the canonical form do differently. */
export interface Style {
  method(value: Value): string;
  path(value: Value): string;
  /** A value where the grammar takes quoted, generated and file values only. */
  value(value: Value): string;
  /** A value that may be naked, after the letter of its feature. */
  nakedValue(value: Value, letter: string): string;
  /** The text of a message in quotes. */
  nested(message: Message): string;
}

/** The tokens of a message in written order, joined by colons. */
export function printMessage(message: Message, style: Style): string {
  const tokens = head(message, style);
  for (const feature of message.features) tokens.push(printFeature(feature, style));
  return tokens.join(':');
}

function head(message: Message, style: Style): string[] {
  switch (message.kind) {
    case 'frame':
      return ['wf'];
    case 'response': {
      const tokens = message.websocket ? ['ws'] : [];
      return message.status === null ? tokens : [...tokens, message.status];
    }
    case 'request': {
      const { websocket, method, path } = message;
      if (method !== null) return [...(websocket ? ['ws'] : []), style.method(method), style.path(path)];
      const naked = pathWithoutMethod(path);
      return naked === null ? ['ws', style.method(GET), style.path(path)] : ['ws', naked];
    }
  }
}

const GET: Value = { kind: 'literal', bytes: new Uint8Array(Buffer.from('GET')), naked: true };

/** After a bare `ws`, quotes, `@`, `<` and method names are read as the method: only a naked path can follow. */
function pathWithoutMethod(path: Value): string | null {
  if (path.kind !== 'literal' || path.bytes.length === 0) return null;
  const text = encodeLiteral(path.bytes, { quote: null, shortNul: false });
  const upper = text.slice(0, 7).toUpperCase();
  return KNOWN_METHODS.some((name) => upper.startsWith(name)) ? null : text;
}

function printFeature(feature: Feature, style: Style): string {
  switch (feature.kind) {
    case 'header': {
      const key = style.value(feature.key);
      // A naked file name would swallow the equals sign.
      const blank = feature.key.kind === 'file' && !/["']$/.test(key) ? ' ' : '';
      return `h${key}${blank}=${style.value(feature.value)}`;
    }
    case 'content-type':
      return style.nakedValue(feature.value, 'c');
    case 'location':
      return style.nakedValue(feature.value, 'l');
    case 'reason':
      return style.nakedValue(feature.value, 'm');
    case 'body':
      return style.nakedValue(feature.value, 'b');
    case 'raw-body':
      return style.nakedValue(feature.value, 'r');
    case 'key':
      return feature.value === null ? 'knone' : style.nakedValue(feature.value, 'k');
    case 'user-agent':
      return `u${feature.value.kind === 'shortcut' ? feature.value.letter : style.value(feature.value)}`;
    case 'raw':
      return 'r';
    case 'times':
      return `x${feature.count}`;
    case 'nested-response':
      return `s${style.nested(feature.message)}`;
    case 'nested-frame':
      return `f${style.nested(feature.message)}`;
    case 'pause':
      return `p${feature.offset},${feature.seconds}`;
    case 'disconnect':
      return `d${feature.offset}`;
    case 'inject':
      return `i${feature.offset},${style.value(feature.value)}`;
    case 'opcode':
      return `c${feature.opcode}`;
    case 'length':
      return `l${feature.length}`;
    case 'flag':
      return `${feature.on ? '' : '-'}${feature.name}`;
  }
}

/** `@100k,digits`, default unit and type dropped. */
export function printGenerated({ size, unit, datatype }: Generated): string {
  return `@${size}${unit === 'b' ? '' : unit}${datatype === 'bytes' ? '' : `,${datatype}`}`;
}

/** Escapes that the first stage undoes; file names know no others. */
const PATH_ESCAPES: Record<string, string> = { '\t': '\\t', '\n': '\\n', '\f': '\\f', '\r': '\\r' };

/**
 * `<"path"`, in the other quotes or naked where only that means the same.
 *
 * @throws UsageError for a path that no spec can name: both quotes in it, or `\n` beside a character that needs quotes
 */
export function printFile({ path }: FileValue, preferred: '"' | "'"): string {
  const quote = path.includes(preferred) ? (preferred === '"' ? "'" : '"') : preferred;
  if (!path.includes(quote) && !/\\[tnfr]/.test(path)) {
    return `<${quote}${path.replace(/[\t\n\f\r]/g, (control) => PATH_ESCAPES[control] ?? '')}${quote}`;
  }
  if (/^[^\s,:@'"]+$/.test(path)) return `<${path}`;
  throw new UsageError(`the file name ${JSON.stringify(path)} cannot be written in a spec; rename the file`);
}
