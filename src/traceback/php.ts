import type { Frame } from './exception.ts';
import { LOOKBACK_LINES } from './lookback.ts';
import type { Beginning, Draft, Grammar, Parsed, Step } from './reader.ts';
import { whole } from './whole.ts';

const FATAL = /(?:PHP )?((?:Fatal|Parse|Recoverable fatal|Catchable fatal|Core|Compile) error): {1,2}(.*)$/;
// Without a message the place follows the class.
const UNCAUGHT = /^Uncaught ([A-Za-z_\\][\w\\@]*)(?:: (.*)| (in .*))?$/;
const NEXT = /^Next ([A-Za-z_\\][\w\\@]*)(?:: (.*)| (in .*))?$/;
/** A Throwable as text, which handlers log by themselves: `Class: message in FILE:LINE`, then `Stack trace:`. */
const PRINTED = /(?:^|\s)((?:\\?[A-Za-z_]\w*\\)+[A-Za-z_]\w*|[A-Z]\w*(?:Exception|Error))(?:: (.*)| (in \S.*))$/;
const STACK_TRACE = 'Stack trace:';
const MONOLOG_TRACE = '[stacktrace]';
const ON_LINE = /^(.*) in (.{1,500}?) on line (\d+)\b/;
// The last `in` is the place's: messages have their own, `called in a.php on line 3 and defined in b.php:4`.
const AT = /^(?:(.*) )?in (\S.{0,500}):(\d+)$/;
const FRAME = /^#(\d+) (?:(.{1,500}?)\((\d+)\)|\[internal function\]): (.*)$/;
const MAIN = /^#\d+ \{main\}/;
const THROWN = /^\s*thrown in (.{1,500}?) on line (\d+)/;
const MONOLOG_OPEN = /\[object\] \(([\w\\]+)\(code: [^)]{0,40}\): (.*)$/;
const MONOLOG_END = / at (\S.{0,500}?):(\d+)\)$/;
/** What `MONOLOG_OPEN` leaves of a message of one line. Anchored, because a line may begin so many times over. */
const MONOLOG_PLACE = /^(.*) at (.{1,500}):(\d+)\)$/;
const PREVIOUS = '[previous exception] ';
const UNCAUGHT_PHP = 'Uncaught PHP Exception ';
const SYMFONY = /^Uncaught PHP Exception ([\w\\]+): "(.*)" at (.{1,500}?) line (\d+)/;
const MAX_FRAMES = 512;

interface Place {
  readonly file: string;
  readonly line: number;
}

interface Thrown {
  readonly type: string;
  message: string;
  place: Place | null;
  /** As printed: a call, and where it was made. */
  readonly calls: { place: Place | null; name: string }[];
}

/** PHP prints each call with the place it was made at; a frame is a function and the place inside it: shift by one. */
function framesOf({ place, calls }: Thrown): Frame[] {
  const places = [place, ...calls.map((call) => call.place)];
  const frames: Frame[] = [];
  for (const [at, where] of places.entries()) {
    const name = calls[at]?.name ?? null;
    if (where === null && name === null) continue;
    frames.push({ file: where?.file ?? null, line: where?.line ?? null, function: name });
  }
  return frames;
}

/** `json_decode('...', 512)` without its arguments; Monolog doubles the backslashes of namespaces. */
function nameOf(call: string): string {
  const open = call.indexOf('(');
  return (open > 0 ? call.slice(0, open) : call).replaceAll('\\\\', '\\');
}

/** An uncaught Throwable: the chain's root first, each with its trace, the thrown one last. */
class Uncaught implements Draft {
  readonly #thrown: Thrown[] = [];
  #current: Thrown;
  #ended = false;

  constructor(type: string, message: string) {
    this.#current = toThrown(type, message);
    this.#thrown.push(this.#current);
  }

  at(place: Place): void {
    this.#current.place = place;
  }

  take(text: string): Step {
    const current = this.#current;
    // Monolog goes on to what came before.
    const previous = text.startsWith(PREVIOUS) ? monolog(text) : null;
    if (previous !== null) {
      this.#current = previous;
      this.#thrown.unshift(this.#current);
      return 'more';
    }
    const thrown = THROWN.exec(text.slice(0, 2000));
    if (thrown !== null) {
      current.place ??= { file: thrown[1]!, line: Number(thrown[2]) };
      this.#ended = true;
      return 'end';
    }
    const frame = FRAME.exec(text);
    if (frame !== null) {
      const place = frame[2] === undefined ? null : { file: frame[2], line: Number(frame[3]) };
      if (current.calls.length < MAX_FRAMES) current.calls.push({ place, name: nameOf(frame[4]!) });
      return 'more';
    }
    if (MAIN.test(text)) {
      if (current.calls.length < MAX_FRAMES) current.calls.push({ place: null, name: '{main}' });
      return 'more';
    }
    // One whole trace further is another exception.
    if (text === STACK_TRACE && this.settled()) return 'over';
    if (text === STACK_TRACE || text === MONOLOG_TRACE || text === '"} ' || text === '"}') return 'more';
    const next = NEXT.exec(text.slice(0, 4000));
    if (next !== null) {
      this.#current = toThrown(next[1]!, next[2] ?? next[3] ?? '');
      this.#thrown.push(this.#current);
      return 'more';
    }
    // The rest of a message of several lines, the place at its end.
    if (current.place === null) {
      const place = AT.exec(text.slice(0, 4000));
      if (place !== null) {
        current.place = { file: place[2]!, line: Number(place[3]) };
        return 'more';
      }
    }
    return 'foreign';
  }

  settled(): boolean {
    return this.#ended || this.#current.calls.at(-1)?.name === '{main}';
  }

  parsed(): Parsed {
    const [main, ...chain] = this.#thrown
      .toReversed()
      .map((each) => ({ type: each.type, message: each.message, frames: framesOf(each), chain: [], fatal: false }));
    return { ...main!, chain };
  }
}

/** A class and what follows it in its first line: the message, the place. */
function toThrown(type: string, text: string): Thrown {
  const place = AT.exec(text.slice(0, 4000));
  return {
    type,
    message: place === null ? text : (place[1] ?? ''),
    place: place === null ? null : { file: place[2]!, line: Number(place[3]) },
    calls: [],
  };
}

function monolog(text: string): (Thrown & { readonly place: Place }) | null {
  const open = MONOLOG_OPEN.exec(text.slice(0, 4000));
  const rest = open === null ? null : MONOLOG_PLACE.exec(open[2]!);
  if (open === null || rest === null) return null;
  const place = { file: rest[2]!, line: Number(rest[3]) };
  return { type: open[1]!.replaceAll('\\\\', '\\'), message: rest[1]!, place, calls: [] };
}

function fatal(text: string): Beginning | null {
  const found = FATAL.exec(text.slice(0, 6000));
  if (found === null) return null;
  const uncaught = UNCAUGHT.exec(found[2]!);
  if (uncaught !== null) return { draft: new Uncaught(uncaught[1]!, uncaught[2] ?? uncaught[3] ?? '') };
  const place = ON_LINE.exec(found[2]!);
  // Without PHP's own prefix other runtimes print `fatal error:` too; only PHP ends it with a place.
  if (place === null) return null;
  const frames = [{ file: place[2]!, line: Number(place[3]), function: null }];
  const message = place[1]!;
  return whole({ type: found[1]!, message, frames, chain: [], fatal: /^Out of memory/.test(message) });
}

/** A trace whose message ends in the line above it, with the place, and begins there or some lines up. */
function below(marker: string, head: RegExp, end: RegExp): Grammar['begin'] {
  return (text, earlier) => {
    const ended = text === marker ? end.exec(earlier.text(0)?.slice(0, 4000) ?? '') : null;
    if (ended === null) return null;
    const [file, number] = ended.slice(-2) as [string, string];
    for (let back = 0; back < LOOKBACK_LINES; back++) {
      const line = earlier.text(back);
      if (line === null || FRAME.test(line)) return null;
      const found = head.exec(line.slice(0, 4000));
      if (found === null) continue;
      const draft = new Uncaught(found[1]!.replaceAll('\\\\', '\\'), found[2] ?? found[3] ?? '');
      draft.at({ file, line: Number(number) });
      return { draft, back: back + 1 };
    }
    return null;
  };
}

const printed = below(STACK_TRACE, PRINTED, AT);
const openMonolog = below(MONOLOG_TRACE, MONOLOG_OPEN, MONOLOG_END);

/** What Monolog (Laravel) and Symfony log of an exception they caught. */
function framework(text: string): Beginning | null {
  const logged = monolog(text);
  if (logged !== null) {
    const draft = new Uncaught(logged.type, logged.message);
    draft.at(logged.place);
    return { draft };
  }
  const start = text.indexOf(UNCAUGHT_PHP);
  const symfony = start < 0 ? null : SYMFONY.exec(text.slice(start, 4000));
  if (symfony === null) return null;
  const frames = [{ file: symfony[3]!, line: Number(symfony[4]), function: null }];
  return whole({ type: symfony[1]!, message: symfony[2]!, frames, chain: [], fatal: false });
}

export const php: Grammar = {
  runtime: 'php',
  hint: '(?:Fatal|fatal|Parse|Core|Compile) error: |\\[object\\] \\(|Uncaught PHP Exception|^Stack trace:$|^\\[stacktrace\\]$',
  begin: (text, earlier) => fatal(text) ?? framework(text) ?? printed(text, earlier) ?? openMonolog(text, earlier),
};
