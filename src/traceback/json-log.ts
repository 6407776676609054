import type { LogLine } from '../target/log-line.ts';
import type { Exception, Frame } from './exception.ts';
import { monologException, rubyText } from './json-fields.ts';
import { distinct, readStackText } from './stack-text.ts';

/** Only lines that can hold a stack are parsed: an escaped line break, structlog's frames, a stack as a list of lines. */
const WORTH = /\\n|"exc_type"|"frames"|(?:stack_?(?:trace|Trace)?|trace)"\s*:\s*\[/;
const MAX_CHARS = 256 * 1024;
const MAX_DEPTH = 5;
const MAX_STRINGS = 64;
const MAX_LINES = 1000;
const MAX_CHAIN = 32;

/** Whether a line may be a JSON record with a stack in it; cheap. */
export function mayBeJsonRecord(text: string): boolean {
  return text.charCodeAt(0) === 0x7b;
}

/**
 * The exceptions in a record of pino, bunyan, winston (`stack`), structlog, python-json-logger (`exception`, `exc_info`),
 * echo, logstash (`stack_trace`), Serilog (`@x`): whatever the key, a stack is a string of several lines, and the
 * runtimes' own readers read it.
 *
 * @returns null when the line is no JSON object with a stack in it.
 */
export function readJsonRecord(line: LogLine): Exception[] | null {
  // A service's name may stand before it.
  const text = line.text.slice(Math.max(0, line.text.indexOf('{'))).trimEnd();
  if (text.length > MAX_CHARS || !text.endsWith('}') || !WORTH.test(text)) return null;
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch {
    return null;
  }
  const exceptions: Exception[] = [];
  let strings = 0;
  walk(record, MAX_DEPTH);
  return exceptions.length === 0 ? null : distinct(exceptions);

  function walk(value: unknown, depth: number): void {
    if (depth === 0 || strings >= MAX_STRINGS) return;
    if (typeof value === 'string') {
      if (!value.includes('\n')) return;
      strings++;
      exceptions.push(...readStackText(value, line));
    } else if (Array.isArray(value) && value.length > 1 && value.every((each) => typeof each === 'string')) {
      // winston and Elastic's encoders write a stack as a list of its lines.
      walk(value.slice(0, MAX_LINES).join('\n'), depth);
    } else if (typeof value === 'object' && value !== null) {
      const structured = structlogChain(value, line) ?? monologException(value, line);
      const text = structured === null ? rubyText(value) : null;
      if (structured !== null) exceptions.push(structured);
      else if (text !== null) walk(text, depth);
      else for (const [key, each] of Object.entries(value)) walkKey(key, each, depth - 1);
    }
  }

  /** The errors of an AggregateError stand beside its stack. */
  function walkKey(key: string, value: unknown, depth: number): void {
    const before = exceptions.length;
    walk(value, depth);
    const whole = exceptions[before - 1];
    if (key !== 'aggregateErrors' || whole === undefined) return;
    const members = exceptions.splice(before).slice(0, MAX_CHAIN);
    exceptions[before - 1] = { ...whole, chain: [...whole.chain, ...members] };
  }
}

/** What was raised, then what caused it or was handled when it was. */
function structlogChain(value: object, line: LogLine, depth = MAX_DEPTH): Exception | null {
  if (!Array.isArray(value)) return structlogException(value, line, depth);
  const [main, ...causes] = value.slice(0, MAX_CHAIN).map((each) => structlogException(Object(each), line, depth));
  return main == null ? null : { ...main, chain: [...main.chain, ...causes.filter((cause) => cause !== null)] };
}

/**
 * structlog's `dict_tracebacks`: `{"exc_type", "exc_value", "frames": [{"filename", "lineno", "name"}]}`, outermost first;
 * a group has its members in `exceptions`, a list for each.
 */
function structlogException(value: object, line: LogLine, depth: number): Exception | null {
  const { exc_type: type, exc_value: message, frames, exceptions } = value as Record<string, unknown>;
  if (typeof type !== 'string' || !Array.isArray(frames) || depth === 0) return null;
  const members = Array.isArray(exceptions) ? exceptions.slice(0, MAX_CHAIN) : [];
  return {
    runtime: 'python',
    type,
    message: typeof message === 'string' ? message : '',
    frames: frames.slice(0, 512).map(structlogFrame).reverse(),
    chain: members
      .map((member) => structlogChain(Object(member), line, depth - 1))
      .flatMap((member) => (member === null ? [] : [{ ...member, chain: [] }, ...member.chain])),
    text: [line.text.slice(0, 2000)],
    introduction: '',
    firstAt: line.at,
    lastAt: line.at,
    fatal: false,
  };
}

function structlogFrame(frame: unknown): Frame {
  const { filename, lineno, name } = (frame ?? {}) as Record<string, unknown>;
  return {
    file: typeof filename === 'string' ? filename : null,
    line: typeof lineno === 'number' ? lineno : null,
    function: typeof name === 'string' ? name : null,
  };
}
