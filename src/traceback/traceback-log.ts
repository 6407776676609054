import type { LogLine } from '../target/log-line.ts';
import { unprefix } from './carrier-prefix.ts';
import { DockerRecords } from './docker-log.ts';
import { DuplicateFilter } from './duplicate.ts';
import { readEscapedStack } from './escaped-stack.ts';
import type { Exception } from './exception.ts';
import { mayBeJsonRecord, readJsonRecord } from './json-log.ts';
import { LogStream } from './log-stream.ts';

/** Reads the exceptions out of a server's log, whatever runtimes print them. */
export interface TracebackReader {
  /** Takes the next line; gives the exceptions that are complete now. */
  push(line: LogLine): Exception[];
  /** The log went quiet: gives what is in progress. */
  flush(): Exception[];
  /** A new request begins: an exception like the last one is its own, not a second print. */
  forget(): void;
  /** Whether an exception is in progress, so that waiting for more lines (or a flush) may pay. */
  pending(): boolean;
}

/** Services that share one stream are told apart up to this number; a hostile log cannot make more. */
const MAX_STREAMS = 32;

/** A reader for one log: streams and services apart, prefixes removed, what two handlers printed given once. */
export function createTracebackReader(): TracebackReader {
  const streams = new Map<string, LogStream>();
  const docker = new DockerRecords();
  const duplicates = new DuplicateFilter();

  function streamOf(key: string): LogStream {
    const known = streams.get(key);
    if (known !== undefined) return known;
    if (streams.size >= MAX_STREAMS) return streams.values().next().value!;
    const made = new LogStream();
    streams.set(key, made);
    return made;
  }

  function read(line: LogLine): Exception[] {
    const { text, service } = unprefix(line.text);
    const stream = streamOf(service === '' ? line.stream : `${line.stream} ${service}`);
    duplicates.count();
    const record = mayBeJsonRecord(text) ? readJsonRecord(line) : readEscapedStack(line);
    const found = record ?? stream.push(line, text);
    return found.length === 0 ? [] : duplicates.filter(found);
  }

  return {
    push(line) {
      const printed = docker.unwrap(line);
      return printed === null ? [] : read(printed);
    },
    flush() {
      const last = docker.flush().flatMap(read);
      const found: Exception[] = [];
      for (const stream of streams.values()) found.push(...stream.flush());
      return [...last, ...duplicates.filter(found.sort((a, b) => a.firstAt - b.firstAt))];
    },
    forget: () => duplicates.forget(),
    pending() {
      for (const stream of streams.values()) if (stream.pending()) return true;
      return false;
    },
  };
}

/** All exceptions of a log at hand. Bare strings are lines of a file; their index is their time. */
export function readTracebacks(lines: Iterable<string | LogLine>): Exception[] {
  const reader = createTracebackReader();
  const found: Exception[] = [];
  let at = 0;
  for (const line of lines) {
    found.push(...reader.push(typeof line === 'string' ? { text: line, stream: 'file', at } : line));
    at++;
  }
  found.push(...reader.flush());
  return found;
}
