import type { LogLine } from '../target/log-line.ts';
import { unprefix } from './carrier-prefix.ts';
import { keyOf } from './duplicate.ts';
import type { Exception } from './exception.ts';
import { LogStream } from './log-stream.ts';

const MAX_LINES = 1000;

/** The exceptions in a stack of several lines that was found in one line of a log. */
export function readStackText(stack: string, { stream, at }: LogLine): Exception[] {
  const reader = new LogStream();
  const found: Exception[] = [];
  for (const text of stack.split(/\r?\n/, MAX_LINES))
    found.push(...reader.push({ text, stream, at }, unprefix(text).text));
  found.push(...reader.flush());
  // What stands before it in the record is the record's own.
  return found.map((exception) => ({ ...exception, introduction: '' }));
}

/** Each exception once: many loggers write one stack under two names. */
export function distinct(exceptions: readonly Exception[]): Exception[] {
  return [...new Map(exceptions.toReversed().map((each) => [keyOf(each), each])).values()].reverse();
}
