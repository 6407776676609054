import type { LogLine } from '../target/log-line.ts';

const HEAD = '{"log":"';
/** A line that is so long is not joined further. */
const MAX_CHARS = 256 * 1024;

/**
 * Takes the lines out of the files that Docker keeps of a container: `{"log":"text\n","stream":"stderr","time":"..."}`.
 * Docker cuts a line after 16 KB; only its last record ends with a line break.
 */
export class DockerRecords {
  /** The line that the next record of its stream goes on with. */
  readonly #begun = new Map<LogLine['stream'], LogLine>();

  /** The line that the container printed; null until all of it has come. A line that is no such record is given back. */
  unwrap(line: LogLine): LogLine | null {
    const record = line.text.startsWith(HEAD) ? read(line.text) : null;
    if (record === null) return line;
    const { stream, text } = record;
    const begun = this.#begun.get(stream)?.text ?? '';
    const printed = { ...line, stream, text: begun.length < MAX_CHARS ? begun + text : begun };
    if (!text.endsWith('\n')) {
      this.#begun.set(stream, printed);
      return null;
    }
    this.#begun.delete(stream);
    return { ...printed, text: printed.text.replace(/\n$/, '') };
  }

  /** What has come of lines whose end did not. */
  flush(): LogLine[] {
    const lines = [...this.#begun.values()];
    this.#begun.clear();
    return lines;
  }
}

function read(line: string): { stream: 'stdout' | 'stderr'; text: string } | null {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return null;
  }
  const { log, stream, time } = record as Record<string, unknown>;
  const known = typeof log === 'string' && typeof time === 'string' && (stream === 'stdout' || stream === 'stderr');
  return known ? { stream, text: log } : null;
}
