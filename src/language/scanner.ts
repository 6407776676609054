import {
  DATATYPES,
  type Generated,
  type Integer,
  type Literal,
  type Origin,
  type Span,
  UNITS,
  type Value,
} from './ast.ts';
import { decodeLiteral } from './escapes.ts';
import { placeAt, SpecError } from './spec-error.ts';

/** Longer numbers mean nothing, and turning digits into a bigint is not linear. */
const MAX_DIGITS = 4300;
const NAKED = /[!#-&(-+\-.-9;-?A-~]+/y;
const DIGITS = /[0-9]+/y;
const BLANKS = /[ \t\r\n]*/y;

/**
 * The terminals of the language over one text, and the memory of the furthest place where something was missing.
 * Blanks before a terminal are skipped. Every method that returns undefined has consumed nothing.
 */
export class Scanner {
  readonly text: string;
  readonly origin: Origin;
  position = 0;
  /** Offset in the origin's text of a position here. */
  readonly locate: (position: number) => number;
  #furthest = 0;
  #expected = new Set<string>();
  #unclosed = -1;

  private constructor(text: string, origin: Origin, locate: (position: number) => number) {
    this.text = text;
    this.origin = origin;
    this.locate = locate;
  }

  /** Scans a whole spec. Anything but ASCII is refused; tabs become blanks up to 8-column tab stops, also inside quotes. */
  static of(origin: Origin): Scanner {
    const odd = /[^\0-\x7f]/u.exec(origin.text);
    if (odd) {
      const message = `a spec is ASCII; write the bytes of ${JSON.stringify(odd[0])} as \\xHH escapes`;
      throw new SpecError(message, placeAt(origin, odd.index), ['an ASCII character'], odd[0]);
    }
    return Scanner.within(origin.text, origin, (position) => position);
  }

  /** Scans the text of a nested spec (one byte a character), whose places lie in the outer one. */
  static within(text: string, origin: Origin, locate: (position: number) => number): Scanner {
    if (!text.includes('\t')) return new Scanner(text, origin, locate);
    const { expanded, sources } = expandTabs(text);
    return new Scanner(expanded, origin, (position) => locate(sources[position] ?? text.length));
  }

  /** Skips blanks; the position where the next terminal starts. */
  start(): number {
    // Most terminals follow without a blank.
    if (this.text.charCodeAt(this.position) > 0x20) return this.position;
    BLANKS.lastIndex = this.position;
    BLANKS.test(this.text);
    this.position = BLANKS.lastIndex;
    return this.position;
  }

  span(start: number): Span {
    return {
      start: this.locate(start),
      end: this.position > start ? this.locate(this.position - 1) + 1 : this.locate(start),
    };
  }

  /** Remembers that `what` could have stood at the current position. */
  miss(what: string): undefined {
    const at = this.start();
    if (at > this.#furthest) {
      this.#furthest = at;
      this.#expected.clear();
    }
    if (at === this.#furthest) this.#expected.add(what);
    return undefined;
  }

  /** The error for the furthest miss. */
  failure(): SpecError {
    if (this.#unclosed >= this.#furthest) {
      const quote = this.text[this.#unclosed];
      const place = placeAt(this.origin, this.locate(this.#unclosed));
      return new SpecError(`this ${quote} is never closed`, place, [`a closing ${quote}`], 'the end of the spec');
    }
    const expected = [...this.#expected];
    const found = this.#describe(this.#furthest);
    const place = placeAt(this.origin, this.locate(this.#furthest));
    return new SpecError(`expected ${listOf(expected)}, found ${found}`, place, expected, found);
  }

  /** An error about well-formed text at a position. */
  refuse(message: string, at: number): SpecError {
    return new SpecError(message, placeAt(this.origin, this.locate(at)), [], this.#describe(at));
  }

  atEnd(): boolean {
    return this.start() >= this.text.length;
  }

  /** The next character after blanks; empty at the end. */
  peek(): string {
    return this.text.charAt(this.start());
  }

  word(word: string): boolean {
    const at = this.start();
    if (!this.text.startsWith(word, at)) return false;
    this.position = at + word.length;
    return true;
  }

  /** A word in any case, given in upper case. */
  caselessWord(word: string): boolean {
    const at = this.start();
    // Upper and lower case of an ASCII letter differ in one bit.
    if (((this.text.charCodeAt(at) ^ word.charCodeAt(0)) & ~0x20) !== 0) return false;
    if (this.text.slice(at, at + word.length).toUpperCase() !== word) return false;
    this.position = at + word.length;
    return true;
  }

  digits(): string | undefined {
    const at = this.start();
    const digits = this.#match(DIGITS);
    if (digits === undefined) return this.miss('a number');
    if (digits.length > MAX_DIGITS) throw this.refuse(`a number has at most ${MAX_DIGITS} digits`, at);
    return digits;
  }

  integer(): Integer | undefined {
    const digits = this.digits();
    return digits === undefined ? undefined : integerOf(digits);
  }

  /** The literal between quotes. */
  quoted(positions?: number[]): Literal | undefined {
    const start = this.start();
    const text = this.#quotedText();
    if (text === undefined) return undefined;
    return {
      kind: 'literal',
      bytes: this.#decode(text, true, start + 1, positions),
      naked: false,
      span: this.span(start),
    };
  }

  /** @param what errors call it */
  value(what = 'a value ("text", @size or <file)'): Value | undefined {
    const start = this.start();
    switch (this.text[start]) {
      case '@':
        return this.#generated(start);
      case '<': {
        this.position = start + 1;
        const quoted = this.text[this.start()];
        const path = quoted === '"' || quoted === "'" ? this.#filePath() : this.#match(NAKED);
        if (path !== undefined) return { kind: 'file', path, span: this.span(start) };
        this.miss('a file name');
        this.position = start;
        return undefined;
      }
      case '"':
      case "'":
        return this.quoted();
      default:
        return this.miss(what);
    }
  }

  /** A value that may be written without quotes. */
  nakedValue(what?: string): Value | undefined {
    const value = this.value(what);
    if (value !== undefined) return value;
    const start = this.start();
    const text = this.#match(NAKED);
    if (text === undefined) return undefined;
    return { kind: 'literal', bytes: this.#decode(text, false, start), naked: true, span: this.span(start) };
  }

  #generated(start: number): Generated | undefined {
    this.position = start + 1;
    const size = this.integer();
    if (size === undefined) {
      this.position = start;
      return undefined;
    }
    const unit = UNITS.find((name) => this.text[this.position] === name);
    if (unit !== undefined) this.position++;
    const end = this.position;
    let datatype: Generated['datatype'] | undefined;
    if (this.word(',')) {
      datatype = DATATYPES.find((name) => this.word(name));
      if (datatype === undefined) {
        this.miss(`a data type (${DATATYPES.join(', ')})`);
        this.position = end;
      }
    } else this.position = end;
    return { kind: 'generated', size, unit: unit ?? 'b', datatype: datatype ?? 'bytes', span: this.span(start) };
  }

  /** The first stage of escapes applies to quoted file names, the second does not. */
  #filePath(): string | undefined {
    const control: Record<string, string> = { t: '\t', n: '\n', f: '\f', r: '\r' };
    return this.#quotedText()?.replace(/\\([tnfr])/g, (_, letter: string) => control[letter] ?? '');
  }

  #quotedText(): string | undefined {
    const start = this.start();
    const quote = this.text[start];
    if (quote !== '"' && quote !== "'") return this.miss('a text in quotes');
    const end = this.text.indexOf(quote, start + 1);
    if (end < 0) {
      this.#unclosed = Math.max(this.#unclosed, start);
      return undefined;
    }
    this.position = end + 1;
    return this.text.slice(start + 1, end);
  }

  #decode(text: string, quoted: boolean, start: number, positions?: number[]): Uint8Array {
    const bytes = decodeLiteral(text, quoted, positions);
    if (!(bytes instanceof Uint8Array)) throw this.refuse(bytes.message, start + bytes.at);
    return bytes;
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.start();
    const text = pattern.exec(this.text)?.[0];
    if (text !== undefined) this.position += text.length;
    return text;
  }

  #describe(at: number): string {
    if (at >= this.text.length) return 'the end of the spec';
    const text = /^.[^:\s]*/su.exec(this.text.slice(at, at + 20))?.[0] ?? '';
    const quote = text.includes('"') && !text.includes("'") ? "'" : '"';
    return /^[ -~]*$/.test(text) && !text.includes(quote) ? quote + text + quote : JSON.stringify(text);
  }
}

/** Digits as a number, or as a bigint where a number would lose some. */
export function integerOf(digits: string): Integer {
  const number = Number(digits);
  return Number.isSafeInteger(number) ? number : BigInt(digits);
}

/** `a, b or c`. */
function listOf(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
}

/** Python's expandtabs: the column starts again after CR and LF. */
function expandTabs(text: string): { expanded: string; sources: Int32Array } {
  const parts: string[] = [];
  const widths: number[] = [];
  let column = 0;
  let from = 0;
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === '\t') {
      const width = 8 - (column % 8);
      parts.push(text.slice(from, i), ' '.repeat(width));
      widths.push(i, width);
      from = i + 1;
      length += width;
      column += width;
    } else {
      length++;
      column = char === '\n' || char === '\r' ? 0 : column + 1;
    }
  }
  parts.push(text.slice(from));
  const sources = new Int32Array(length);
  let at = 0;
  let next = 0;
  for (let tab = 0; tab < widths.length; tab += 2) {
    const index = widths[tab] as number;
    while (next < index) sources[at++] = next++;
    for (let width = widths[tab + 1] as number; width > 0; width--) sources[at++] = index;
    next = index + 1;
  }
  while (at < length) sources[at++] = next++;
  return { expanded: parts.join(''), sources };
}
