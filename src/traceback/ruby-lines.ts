import type { Frame } from './exception.ts';

/** Regular expression source: the name of a class. */
export const CLASS = '[A-Z]\\w*(?:::[A-Z]\\w*)*';
/** No line is read further. */
export const HEAD_CHARS = 4000;
export const MAX_FRAMES = 512;

const FRAME = /^\s*(?:from )?((?:[^\s:]|[^\s:][^:]{0,400}[^\s:])):(\d+)(?::in [`'](.{1,300})')?$/;
/** `file.rb:12:in 'm': message (Class)`: the interpreter's own, of an exception nobody rescued; without a message the class alone, or none. */
const UNCAUGHT = new RegExp(
  `^([^\\s:][^:]{0,400}):(\\d+):in [\`'](.{1,300}?)': (?:(.*) \\((${CLASS})\\)|(${CLASS})|unhandled exception)$`,
);
/** Rails' tagged logging marks every line. */
const TAGS = /^(?:\[[^\]]{1,80}\] )+/;

export interface Raised {
  readonly type: string;
  readonly message: string;
  readonly frames: Frame[];
}

/** The frame in a line of a Ruby backtrace: `file:line:in 'method'`, with Ruby 3.4's quotes or the older ones. */
export function rubyFrame(text: string): Frame | null {
  const frame = FRAME.exec(text.slice(0, 1000).replace(TAGS, ''));
  if (frame === null) return null;
  // Without a method it could be any text with a colon and a number.
  if (frame[3] === undefined && !/\.(?:rb|ru|rake|erb|haml|slim|gemspec)$/.test(frame[1]!)) return null;
  return { file: frame[1]!, line: Number(frame[2]), function: frame[3] ?? null };
}

/** What the interpreter says of an exception that nobody rescued, with the frame that raised it; else null. */
export function uncaughtLine(text: string): Raised | null {
  const found = UNCAUGHT.exec(text.slice(0, HEAD_CHARS));
  if (found === null) return null;
  const frame = { file: found[1]!, line: Number(found[2]), function: found[3]! };
  return { type: found[5] ?? found[6] ?? 'RuntimeError', message: found[4] ?? '', frames: [frame] };
}
