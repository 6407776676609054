const BACKSLASH = 0x5c;

/** Escapes of one letter, as Python's bytes literals know them. */
const SIMPLE: ReadonlyMap<number, number> = new Map(
  Object.entries({ '\\': 0x5c, "'": 0x27, '"': 0x22, a: 7, b: 8, f: 12, n: 10, r: 13, t: 9, v: 11 }).map(
    ([letter, byte]) => [letter.charCodeAt(0), byte],
  ),
);

/** The letters that the first stage replaces inside quotes. */
const FIRST_STAGE: ReadonlyMap<number, number> = new Map([
  [0x74, 9],
  [0x6e, 10],
  [0x66, 12],
  [0x72, 13],
]);

/** Why a literal does not decode, and at which character of it. */
export interface BadEscape {
  readonly at: number;
  readonly message: string;
}

/**
 * Decodes the characters of a literal (without its quotes; one byte a character) in the reference's two stages.
 *
 * Inside quotes, `\t \n \f \r` first become control characters, wherever the two characters stand together. Then Python's
 * bytes escapes apply. So `\\n` in quotes is a backslash before a newline, a line continuation: nothing. Unknown escapes
 * stay as written. Returns where it fails for an incomplete `\x` and for a lone backslash at the end.
 *
 * @param positions receives, for each byte, the character it came from
 */
export function decodeLiteral(text: string, quoted: boolean, positions?: number[]): Uint8Array | BadEscape {
  const bytes = new Uint8Array(text.length);
  const view = Buffer.from(bytes.buffer);
  let length = 0;
  const put = (byte: number, from: number): void => {
    bytes[length++] = byte;
    positions?.push(from);
  };
  for (let at = 0; at < text.length; ) {
    const start = at;
    if (text.charCodeAt(at) !== BACKSLASH) {
      const found = text.indexOf('\\', at);
      at = found < 0 ? text.length : found;
      if (positions !== undefined) for (let from = start; from < at; from++) positions.push(from);
      length += view.write(start === 0 && at === text.length ? text : text.slice(start, at), length, 'latin1');
      continue;
    }
    at++;
    const whitespace = quoted ? FIRST_STAGE.get(text.charCodeAt(at)) : undefined;
    if (whitespace !== undefined) {
      put(whitespace, start);
      at++;
      continue;
    }
    if (at === text.length) return { at: start, message: 'a backslash cannot be the last character; write \\x5c' };
    let next = text.charCodeAt(at++);
    if (quoted && next === BACKSLASH && FIRST_STAGE.has(text.charCodeAt(at))) {
      // The first stage took this backslash: what follows ours is a control character.
      next = FIRST_STAGE.get(text.charCodeAt(at++)) ?? 0;
    }
    const simple = SIMPLE.get(next);
    if (simple !== undefined) {
      put(simple, start);
    } else if (next === 0x0a) {
      // Backslash and newline: a line continuation.
    } else if (next >= 0x30 && next <= 0x37) {
      let value = next - 0x30;
      for (let digits = 1; digits < 3 && isOctal(text.charCodeAt(at)); digits++) {
        value = value * 8 + text.charCodeAt(at++) - 0x30;
      }
      put(value & 0xff, start);
    } else if (next === 0x78) {
      const [high, low] = [hexDigit(text.charCodeAt(at)), hexDigit(text.charCodeAt(at + 1))];
      if (high < 0 || low < 0) return { at: start, message: '\\x needs exactly two hex digits' };
      put(16 * high + low, start);
      at += 2;
    } else {
      put(BACKSLASH, start);
      put(next, at - 1);
    }
  }
  return length === bytes.length ? bytes : bytes.slice(0, length);
}

/** The value of a hexadecimal digit; below zero for any other character. */
function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

function isOctal(code: number): boolean {
  return code >= 0x30 && code <= 0x37;
}

/** How a literal is spelled. */
export interface Spelling {
  /** The quote around it; null for naked literals. */
  readonly quote: '"' | "'" | null;
  /** `\0` where it is safe; else always `\x00`, as Python's repr writes it. */
  readonly shortNul: boolean;
  /** As the reference prints it, though some of it reads back as other bytes. */
  readonly faithful?: boolean;
}

/** Characters that end a naked literal. */
const NOT_NAKED = new Set([...',:@\'"'].map((c) => c.charCodeAt(0)));

/** Whether a byte can stand in a naked literal as it is (a backslash there starts an escape). */
export function isPlainNaked(byte: number): boolean {
  return byte > 0x20 && byte < 0x7f && byte !== BACKSLASH && !NOT_NAKED.has(byte);
}

/** Whether bytes can be written naked without any escape; `<` at the start would begin a file. */
export function isPlainNakedLiteral(bytes: Uint8Array): boolean {
  return bytes.length > 0 && bytes[0] !== 0x3c && bytes.every(isPlainNaked);
}

/** The characters between the quotes that decode to these bytes. */
export function encodeLiteral(bytes: Uint8Array, { quote, shortNul, faithful = false }: Spelling): string {
  const isPlain = (byte: number, first: boolean): boolean => {
    if (quote === null && !faithful) return isPlainNaked(byte) && !(first && byte === 0x3c);
    return isPlainQuoted(byte, quote ?? "'");
  };
  let text = '';
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    const next = bytes[i + 1];
    if (byte === BACKSLASH) text += quote !== null && !faithful && eatsBackslash(next) ? '\\x5c' : '\\\\';
    else if (byte === 9) text += '\\t';
    else if (byte === 10) text += '\\n';
    else if (byte === 13) text += '\\r';
    else if (byte === 0 && shortNul && !(next !== undefined && isOctal(next))) text += '\\0';
    else if (isPlain(byte, i === 0)) {
      text += String.fromCharCode(byte);
    } else text += `\\x${byte.toString(16).padStart(2, '0')}`;
  }
  return text;
}

/** A letter after `\\` that the first stage would take together with the second backslash. */
function eatsBackslash(next: number | undefined): boolean {
  return next !== undefined && FIRST_STAGE.has(next);
}

function isPlainQuoted(byte: number, quote: string): boolean {
  return byte >= 0x20 && byte < 0x7f && byte !== quote.charCodeAt(0);
}
