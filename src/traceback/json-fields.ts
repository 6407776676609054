import type { LogLine } from '../target/log-line.ts';
import type { Exception, Frame } from './exception.ts';

const MAX_FRAMES = 512;
const MAX_CHAIN = 32;
const PLACE = /^(.{1,500}):(\d{1,9})$/;

/**
 * An exception as Ruby's JSON loggers spell it out, as text for Ruby's reader: `{"class" or "name", "message",
 * "backtrace" or "stack_trace": ["app.rb:3:in 'price'", ...]}` (Console, semantic_logger). Null for any other object.
 */
export function rubyText(value: object): string | null {
  const { class: ofConsole, name, message, backtrace, stack_trace: stack } = value as Record<string, unknown>;
  const type = ofConsole ?? name;
  const lines = backtrace ?? stack;
  if (typeof type !== 'string' || typeof message !== 'string' || !isList(lines)) return null;
  return [`${type}: ${message}`, ...lines.slice(0, MAX_FRAMES)].join('\n');
}

/** Monolog's JSON: `{"class", "message", "file": "PATH:LINE", "trace": ["PATH:LINE", ...], "previous": {...}}`; else null. */
export function monologException(value: object, line: LogLine): Exception | null {
  const [main, ...chain] = monologChain(value, line);
  return main === undefined ? null : { ...main, chain };
}

function monologChain(value: object, line: LogLine): Exception[] {
  const found: Exception[] = [];
  let each: unknown = value;
  while (typeof each === 'object' && each !== null && found.length < MAX_CHAIN) {
    const { class: type, message, file, trace, previous } = each as Record<string, unknown>;
    const top = typeof file === 'string' ? frameOf(file) : null;
    if (typeof type !== 'string' || typeof message !== 'string' || top === null) break;
    const calls = isList(trace) ? trace.slice(0, MAX_FRAMES).map(frameOf) : [];
    found.push({
      runtime: 'php',
      type,
      message,
      frames: [top, ...calls.filter((call) => call !== null)],
      chain: [],
      text: [line.text.slice(0, 2000)],
      introduction: '',
      firstAt: line.at,
      lastAt: line.at,
      fatal: false,
    });
    each = previous;
  }
  return found;
}

function frameOf(place: string): Frame | null {
  const found = PLACE.exec(place);
  return found === null ? null : { file: found[1]!, line: Number(found[2]), function: null };
}

function isList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
