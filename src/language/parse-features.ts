import { isUtf8 } from 'node:buffer';
import {
  type Feature,
  FLAGS,
  type Flag,
  type Frame,
  type FrameFeature,
  type Offset,
  OPCODES,
  type OpcodeName,
  type RequestFeature,
  type Response,
  type ResponseFeature,
  type Value,
} from './ast.ts';
import { Scanner } from './scanner.ts';
import { USER_AGENTS } from './user-agents.ts';

/** What errors call a feature of each message. */
const REQUEST_FEATURES = 'a feature (h c u r s b x p d i)';
const RESPONSE_FEATURES = 'a feature (h c l r m b p d i)';
const FRAME_FEATURES = 'a feature (c l fin rsv1 rsv2 rsv3 mask k knone x b r f p d i)';

const USER_AGENT = `a user agent (${[...USER_AGENTS.keys()].join(' ')} or "text")`;

/** Reads features, each after an optional colon, until none follows. */
function features<T extends Feature>(scanner: Scanner, what: string, read: () => T | undefined): T[] {
  const found: T[] = [];
  let seen: Set<string> | null = null;
  for (;;) {
    const end = scanner.position;
    if (!scanner.word(':')) scanner.miss('":"');
    const start = scanner.start();
    const feature = read();
    if (feature === undefined) {
      scanner.miss(what);
      scanner.position = end;
      return found;
    }
    const name = uniqueName(feature);
    if (name !== null && seen?.has(name)) throw scanner.refuse(`a message can have only one ${name} feature`, start);
    if (name !== null) {
      seen ??= new Set();
      seen.add(name);
    }
    found.push({ ...feature, span: scanner.span(start) });
  }
}

/** The name under which a feature may stand only once; null for those that may repeat. */
function uniqueName(feature: Feature): string | null {
  switch (feature.kind) {
    case 'raw':
      return 'r';
    case 'body':
    case 'raw-body':
      return 'body';
    case 'flag':
      return feature.name;
    case 'nested-response':
      return 's';
    case 'nested-frame':
      return 'f';
    case 'times':
      return 'x';
    case 'disconnect':
      return 'd';
    case 'reason':
    case 'opcode':
    case 'length':
    case 'key':
      return feature.kind;
    default:
      return null;
  }
}

/** The features of a request; `nested` reads a whole response. */
export function requestFeatures(scanner: Scanner, nested: (scanner: Scanner) => Response): RequestFeature[] {
  return features<RequestFeature>(scanner, REQUEST_FEATURES, () => {
    switch (scanner.peek()) {
      case 'h':
        return header(scanner);
      case 'c':
        return valued(scanner, 'c', 'content-type');
      case 'u':
        return userAgent(scanner);
      case 'r':
      case 'R':
        return raw(scanner);
      case 's': {
        const message = within(scanner, 's', nested);
        return message && { kind: 'nested-response', message };
      }
      case 'b':
        return valued(scanner, 'b', 'body');
      case 'x':
        return times(scanner);
      default:
        return action(scanner);
    }
  });
}

/** The features of a response. */
export function responseFeatures(scanner: Scanner): ResponseFeature[] {
  return features<ResponseFeature>(scanner, RESPONSE_FEATURES, () => {
    switch (scanner.peek()) {
      case 'h':
        return header(scanner);
      case 'c':
        return valued(scanner, 'c', 'content-type');
      case 'l':
        return valued(scanner, 'l', 'location');
      case 'r':
      case 'R':
        return raw(scanner);
      case 'm':
        return valued(scanner, 'm', 'reason');
      case 'b':
        return valued(scanner, 'b', 'body');
      default:
        return action(scanner);
    }
  });
}

/** The features of a frame; `nested` reads a whole frame, or is null where `f` is not allowed. */
export function frameFeatures(scanner: Scanner, nested: ((scanner: Scanner) => Frame) | null): FrameFeature[] {
  return features<FrameFeature>(scanner, FRAME_FEATURES, () => {
    const set = flag(scanner);
    if (set !== undefined) return set;
    switch (scanner.peek()) {
      case 'c':
        return opcode(scanner);
      case 'l': {
        const at = scanner.start();
        const length = after(scanner, 'l', () => scanner.integer());
        if (length !== undefined && length >= 2n ** 64n) throw scanner.refuse('a frame length is less than 2^64', at);
        return length === undefined ? undefined : { kind: 'length', length };
      }
      case 'k':
      case 'K':
        return key(scanner);
      case 'x':
        return times(scanner);
      case 'b':
        return valued(scanner, 'b', 'body');
      case 'r':
        return valued(scanner, 'r', 'raw-body');
      case 'f': {
        const message = nested && within(scanner, 'f', nested);
        return message ? { kind: 'nested-frame', message } : undefined;
      }
      default:
        return action(scanner);
    }
  });
}

/** What follows a letter. Consumes nothing when it is not there. */
function after<T>(scanner: Scanner, letter: string, read: () => T | undefined): T | undefined {
  const start = scanner.start();
  if (!scanner.word(letter)) return undefined;
  const result = read();
  if (result === undefined) scanner.position = start;
  return result;
}

function valued<K extends 'content-type' | 'location' | 'reason' | 'body' | 'raw-body'>(
  scanner: Scanner,
  letter: string,
  kind: K,
): { readonly kind: K; readonly value: Value } | undefined {
  return after(scanner, letter, () => {
    const value = scanner.nakedValue();
    return value && { kind, value };
  });
}

function header(scanner: Scanner) {
  return after(scanner, 'h', () => {
    const name = scanner.value();
    if (name === undefined) return undefined;
    if (!scanner.word('=')) return scanner.miss('"="');
    const value = scanner.value();
    return value && { kind: 'header' as const, key: name, value };
  });
}

function userAgent(scanner: Scanner) {
  return after(scanner, 'u', () => {
    const letter = scanner.peek().toLowerCase();
    if (USER_AGENTS.has(letter)) {
      scanner.position++;
      return { kind: 'user-agent' as const, value: { kind: 'shortcut' as const, letter } };
    }
    const value = scanner.value(USER_AGENT);
    return value && { kind: 'user-agent' as const, value };
  });
}

function raw(scanner: Scanner) {
  scanner.caselessWord('R');
  return { kind: 'raw' as const };
}

function times(scanner: Scanner) {
  return after(scanner, 'x', () => {
    const count = scanner.integer();
    return count === undefined ? undefined : { kind: 'times' as const, count };
  });
}

function action(scanner: Scanner) {
  switch (scanner.peek()) {
    case 'p':
      return after(scanner, 'p', () => {
        const offset = actionOffset(scanner);
        if (offset === undefined) return undefined;
        if (!scanner.word(',')) return scanner.miss('","');
        const seconds = scanner.word('f') ? ('f' as const) : (scanner.integer() ?? scanner.miss('f (for ever)'));
        return seconds === undefined ? undefined : { kind: 'pause' as const, offset, seconds };
      });
    case 'd':
      return after(scanner, 'd', () => {
        const offset = actionOffset(scanner);
        return offset === undefined ? undefined : { kind: 'disconnect' as const, offset };
      });
    case 'i':
      return after(scanner, 'i', () => {
        const offset = actionOffset(scanner);
        if (offset === undefined) return undefined;
        if (!scanner.word(',')) return scanner.miss('","');
        const value = scanner.value();
        return value && { kind: 'inject' as const, offset, value };
      });
    default:
      return undefined;
  }
}

function actionOffset(scanner: Scanner): Offset | undefined {
  if (scanner.word('r')) return 'r';
  if (scanner.word('a')) return 'a';
  return scanner.integer() ?? scanner.miss('r (random) or a (after the end)');
}

function flag(scanner: Scanner): Flag | undefined {
  const start = scanner.start();
  const on = !scanner.word('-');
  const name = FLAGS.find((word) => scanner.word(word));
  if (name !== undefined) return { kind: 'flag', name, on };
  if (!on) scanner.miss('a flag (fin, rsv1, rsv2, rsv3, mask)');
  scanner.position = start;
  return undefined;
}

function opcode(scanner: Scanner) {
  const start = scanner.start();
  return after(scanner, 'c', () => {
    const names = Object.keys(OPCODES) as OpcodeName[];
    const name = names.find((word) => scanner.caselessWord(word.toUpperCase()));
    if (name !== undefined) return { kind: 'opcode' as const, opcode: name };
    const number = scanner.integer();
    if (number === undefined) return scanner.miss(`an opcode (${names.join(', ')})`);
    if (number > 15) throw scanner.refuse('an opcode is at most 15', start);
    return { kind: 'opcode' as const, opcode: Number(number) };
  });
}

function key(scanner: Scanner) {
  const start = scanner.start();
  if (scanner.caselessWord('KNONE')) return { kind: 'key' as const, value: null };
  return after(scanner, 'k', () => {
    const value = scanner.nakedValue();
    if (value === undefined) return undefined;
    const length = value.kind === 'literal' ? value.bytes.length : value.kind === 'generated' ? sizeIfKnown(value) : 4;
    if (length !== 4) throw scanner.refuse(`a masking key is 4 bytes long, this one ${length}`, start);
    return { kind: 'key' as const, value };
  });
}

function sizeIfKnown(value: Extract<Value, { kind: 'generated' }>): bigint | number {
  return value.unit === 'b' ? value.size : BigInt(value.size) * 1024n;
}

/** A quoted spec after a letter, read by `read`; its errors point into the text between the quotes. */
function within<T>(scanner: Scanner, letter: string, read: (scanner: Scanner) => T): T | undefined {
  return after(scanner, letter, () => {
    const positions: number[] = [];
    const quote = scanner.start();
    const text = scanner.quoted(positions);
    if (text === undefined) return undefined;
    if (!isUtf8(text.bytes)) throw scanner.refuse('a nested spec is valid UTF-8', quote);
    const end = scanner.position - 1;
    const inner = Buffer.from(text.bytes).toString('latin1');
    return read(
      Scanner.within(inner, scanner.origin, (at) => {
        const position = positions[at];
        return scanner.locate(position === undefined ? end : quote + 1 + position);
      }),
    );
  });
}
