/** A text is made no longer than this, whatever a pattern asks for. */
const MAX_LENGTH = 1000;
/** Longer patterns are not read. */
const MAX_PATTERN = 1000;
/** Tries at a text that is long enough: each makes what may repeat repeat once more. */
const MAX_EXTRA = 64;
/** Groups inside of groups. */
const MAX_DEPTH = 50;

const CLASSES: Readonly<Record<string, string>> = { d: '1', w: 'a', s: ' ', D: 'a', W: '-', S: 'a' };
const CONTROLS: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', f: '\f', v: '\v', 0: '\0' };

/**
 * A text that matches a regular expression as JSON Schema has them, with so many characters at least. Made from the pattern
 * and never tried against it: patterns come from outside, and may take for ever.
 *
 * @returns null for what is not understood: references back, looking around, borders of words
 */
export function sampleOfPattern(pattern: string, least = 0): string | null {
  if (pattern.length > MAX_PATTERN) return null;
  for (let extra = 0; extra <= MAX_EXTRA; extra++) {
    const text = new Sampler(pattern, extra).whole();
    if (text === null || text.length >= least) return text;
  }
  return null;
}

/** What makes a pattern one that is not understood. */
class NotUnderstood extends Error {}

class Sampler {
  readonly #pattern: string;
  readonly #extra: number;
  #at = 0;
  #depth = 0;

  constructor(pattern: string, extra: number) {
    this.#pattern = pattern;
    this.#extra = extra;
  }

  whole(): string | null {
    try {
      const text = this.#alternatives();
      return this.#at === this.#pattern.length ? text : null;
    } catch (error) {
      if (error instanceof NotUnderstood) return null;
      throw error;
    }
  }

  /** The first of the alternatives stands for all; the others are read over. */
  #alternatives(): string {
    if (++this.#depth > MAX_DEPTH) throw new NotUnderstood();
    const first = this.#sequence();
    while (this.#takes('|')) this.#sequence();
    this.#depth--;
    return first;
  }

  #sequence(): string {
    let text = '';
    while (this.#at < this.#pattern.length && !/[|)]/.test(this.#pattern[this.#at]!)) {
      const term = this.#term();
      text += term.repeat(this.#times(term.length));
      if (text.length > MAX_LENGTH) throw new NotUnderstood();
    }
    return text;
  }

  #term(): string {
    const sign = this.#pattern[this.#at++]!;
    switch (sign) {
      case '^':
      case '$':
        return '';
      case '.':
        return 'a';
      case '[':
        return this.#class();
      case '(':
        return this.#group();
      case '\\':
        return this.#escape();
      default:
        return sign;
    }
  }

  #group(): string {
    if (this.#takes('?') && !this.#takes(':') && !this.#read(/<[A-Za-z]\w*>/y)) throw new NotUnderstood();
    const text = this.#alternatives();
    if (!this.#takes(')')) throw new NotUnderstood();
    return text;
  }

  #escape(): string {
    const sign = this.#pattern[this.#at++] ?? '';
    const code = sign === 'x' ? this.#read(/[0-9a-f]{2}/iy) : sign === 'u' ? this.#read(/[0-9a-f]{4}/iy) : null;
    if (code !== null) return String.fromCharCode(Number.parseInt(code, 16));
    const known = CLASSES[sign] ?? CONTROLS[sign];
    if (known === undefined && /[0-9A-Za-z]|^$/.test(sign)) throw new NotUnderstood();
    return known ?? sign;
  }

  /** The first member of a class; of a negated one some sign that is no member. */
  #class(): string {
    const negated = this.#takes('^');
    const ranges: (readonly [first: string, last: string])[] = [];
    while (!this.#takes(']')) {
      if (this.#at >= this.#pattern.length) throw new NotUnderstood();
      const escaped = this.#pattern[this.#at] === '\\' && /[dwsDWS]/.test(this.#pattern[this.#at + 1] ?? '');
      const first = this.#member();
      if (escaped && negated) throw new NotUnderstood();
      const isRange = !escaped && /^-[^\]]/.test(this.#pattern.slice(this.#at, this.#at + 2));
      if (isRange) this.#at++;
      ranges.push([first, isRange ? this.#member() : first]);
    }
    if (!negated && ranges.length > 0) return ranges[0]![0];
    const other = [...'a1A-_ ~'].find((sign) => !ranges.some(([first, last]) => sign >= first && sign <= last));
    if (other === undefined || !negated) throw new NotUnderstood();
    return other;
  }

  #member(): string {
    const sign = this.#pattern[this.#at++]!;
    return sign === '\\' ? this.#escape() : sign;
  }

  /** How often the term before stands there: as seldom as it may, and `extra` times more where it may. */
  #times(length: number): number {
    const [least, most] = this.#bounds();
    this.#takes('?');
    const times = Math.min(least + this.#extra, most);
    if (times * length > MAX_LENGTH) throw new NotUnderstood();
    return times;
  }

  #bounds(): readonly [least: number, most: number] {
    if (this.#takes('*')) return [0, Number.POSITIVE_INFINITY];
    if (this.#takes('+')) return [1, Number.POSITIVE_INFINITY];
    if (this.#takes('?')) return [0, 1];
    const braces = this.#read(/\{\d{1,6}(?:,\d{0,6})?\}/y);
    if (braces === null) return [1, 1];
    const [least = '', most] = braces.slice(1, -1).split(',');
    return [Number(least), most === undefined ? Number(least) : most === '' ? Number.POSITIVE_INFINITY : Number(most)];
  }

  #takes(sign: string): boolean {
    if (this.#pattern[this.#at] !== sign) return false;
    this.#at++;
    return true;
  }

  #read(what: RegExp): string | null {
    what.lastIndex = this.#at;
    const found = what.exec(this.#pattern)?.[0] ?? null;
    this.#at += found?.length ?? 0;
    return found;
  }
}
