import { unprefix } from './carrier-prefix.ts';
import type { Exception } from './exception.ts';

/** Lines between the end of one print and the beginning of the next of the same exception. */
const NEAR_LINES = 4;
const NEAR_MS = 1000;

/**
 * Two handlers often log one exception: the framework's and the server's, PHP's and nginx's. What tells this from an
 * exception that happened twice is that each handler introduces it in its own words.
 */
export class DuplicateFilter {
  #line = 0;
  #last: { exception: Exception; key: string; end: number; openings: Set<string> } | null = null;

  /** Counts a line of the log. */
  count(): void {
    this.#line++;
  }

  /** What comes now is about something else: the same exception once more is another one. */
  forget(): void {
    this.#last = null;
  }

  /** The exceptions that were not given before, by another handler. */
  filter(found: readonly Exception[]): Exception[] {
    return found.filter((each) => !this.#seen(each));
  }

  #seen(exception: Exception): boolean {
    const key = keyOf(exception);
    const opening = openingOf(exception);
    const last = this.#last;
    if (
      last !== null &&
      last.key === key &&
      opening !== '' &&
      !last.openings.has('') &&
      !last.openings.has(opening) &&
      this.#line - last.end <= exception.text.length + NEAR_LINES &&
      exception.firstAt - last.exception.lastAt <= NEAR_MS
    ) {
      last.openings.add(opening);
      last.end = this.#line;
      return true;
    }
    this.#last = { exception, key, end: this.#line, openings: new Set([opening]) };
    return false;
  }
}

/** What two prints of one exception have in common. */
export function keyOf(exception: Exception): string {
  const frames = exception.frames.map((frame) => `${frame.file}:${frame.line}:${frame.function}`);
  return [exception.runtime, exception.type, exception.message, ...frames].join('\n');
}

/** The handler's words: what stands before the exception in its first line, else the line before it. */
function openingOf(exception: Exception): string {
  const { text } = unprefix(exception.text[0] ?? '');
  const column = Math.max(text.indexOf(exception.type), text.indexOf('Traceback'));
  const own = column > 0 ? words(text.slice(0, column)) : '';
  if (own !== '') return own;
  // An access line introduces nothing: it is about the request before.
  return exception.introduction.includes('HTTP/') ? '' : words(exception.introduction);
}

/** The first two words, without what changes from print to print. */
function words(text: string): string {
  const [first = '', second = ''] = text
    .slice(0, 200)
    .replace(/\S*\/\S*/g, ' ')
    .replace(/[\d:.,+*#/-]+/g, ' ')
    .trim()
    .split(/\s+/, 2);
  return `${first} ${second}`.trim();
}
