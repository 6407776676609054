import type { Frame } from './exception.ts';
import type { Draft, Grammar, Parsed, Step } from './reader.ts';

/** ` at FILE line N`, then the last read handle, a full stop, and what a framework appends. */
const PLACE =
  / at (\S{1,500}|\(eval \d+\)(?:\[\S{1,500}\])?) line (\d+)(?:, <[^>]{0,80}> (?:line|chunk) \d+)?\.?(?: in \S{1,500} l\. \d+)?\s*$/;
const PERL_FILE = /(?:\.(?:pl|pm|psgi|cgi|fcgi|t|al|ep|PL)|^-e|^\(eval \d+\)\S*|\/[^./]+)$/;
/** Carp: the call and where it was made. */
const CALLED = /^\s+(.{1,1000}?) called at (\S{1,500}) line (\d+)/;
// perldiag's warnings (W), (D), (S) that requests can cause. They have the shape of a death and are none.
const WARNING = new RegExp(
  [
    'Use of uninitialized value',
    'Argument ".*" isn\'t numeric',
    '(?:Hexadecimal|Octal|Binary) number > ',
    'Integer overflow in ',
    'Illegal (?:hexadecimal|octal|binary) digit',
    'Odd number of elements in ',
    'Reference found where even-sized list',
    'Wide character in ',
    'Malformed UTF-8 character',
    'Unicode (?:surrogate|non-character) ',
    'Code point 0x',
    'Deep recursion on ',
    'substr outside of string',
    'splice\\(\\) offset past end',
    'Negative repeat count',
    'Non-finite repeat count',
    'Useless use of ',
    'Unquoted string ',
    'Possible ',
    'Scalar value @',
    'Name ".*" used only once',
    '(?:Subroutine|Constant subroutine) \\S+ redefined',
    '(?:print|readline|printf|close|say|seek|tell|eof|syswrite|binmode)\\(\\) on (?:closed|unopened) ',
    'Filehandle \\S+ (?:opened|reopened) ',
    'Redundant argument in ',
    'Missing argument in ',
    'Invalid conversion ',
    'Smartmatch is ',
    'Statement unlikely to be reached',
    '\\S+ is (?:deprecated|experimental)',
    'Exiting \\S+ via ',
    '"(?:my|our|state)" variable ',
    "Character in '.' format wrapped",
    'Operation ".*" returns its argument for ',
    'Parsing code internal error',
    'isa? deprecated',
  ].join('|'),
);
/** What loggers put before a message: `[date] [pid] [error] [id] `, `[28527] error @0.0> [hit #7]request to GET / crashed: `. */
const LOGGED = /^(?:\[[^\]]{0,80}\] ?)+(?:error @[\d.]+> )?(?:\[[^\]]{0,80}\] ?)?/;
const CRASHED = /^request to .* crashed: /;
const MAX_FRAMES = 512;

interface Call {
  readonly name: string;
  readonly file: string;
  readonly line: number;
}

/** One line of `die`, and Carp's calls behind tabs where there are any. */
class Death implements Draft {
  readonly #message: string;
  readonly #place: { readonly file: string; readonly line: number };
  readonly #calls: Call[] = [];

  constructor(message: string, file: string, line: number) {
    this.#message = message;
    this.#place = { file, line };
  }

  take(text: string): Step {
    const call = CALLED.exec(text.slice(0, 2000));
    if (call === null) return 'over';
    if (this.#calls.length < MAX_FRAMES) {
      this.#calls.push({ name: call[1]!.replace(/\(.*$/, ''), file: call[2]!, line: Number(call[3]) });
    }
    return 'more';
  }

  settled(): boolean {
    return true;
  }

  parsed(): Parsed {
    const places = [this.#place, ...this.#calls];
    // Carp prints where a function was called; a frame is where it was when it failed or called on.
    const frames: Frame[] = places.map(({ file, line }, at) => ({
      file,
      line,
      function: this.#calls[at]?.name ?? null,
    }));
    return { type: 'die', message: this.#message, frames, chain: [], fatal: false };
  }
}

export const perl: Grammar = {
  runtime: 'perl',
  hint: ' line \\d+(?:\\.|, <| in |\\s*$)',
  begin(text) {
    // The place stands at the end: a bounded tail keeps the search short, whatever the message holds.
    const tail = Math.max(0, text.length - 1200);
    const place = PLACE.exec(text.slice(tail));
    if (place === null || !PERL_FILE.test(place[1]!)) return null;
    const message = text
      .slice(0, tail + place.index)
      .replace(LOGGED, '')
      .replace(CRASHED, '');
    if (message === '' || WARNING.test(message.slice(0, 400))) return null;
    return { draft: new Death(message, place[1]!, Number(place[2])) };
  },
};
